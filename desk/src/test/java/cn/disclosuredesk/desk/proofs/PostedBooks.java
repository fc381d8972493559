package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The books as they were posted, read again event by event: after each of them every table that it touched must add up,
 * and a published one must say what it said.
 */
final class PostedBooks {

    private static final Set<String> PUBLISHED_ANEW = Set.of("application-restated", "review-restated");

    /** One number that an event moved; {@code type} is the event's. */
    private record Line(
            long position, Table table, String account, String stream, int delta, long total, String type) {}

    /** An agency's own entries of a year: what it, or its successor, reports. */
    private record Table(String agency, int year) {

        Table next() {
            return new Table(agency, year + 1);
        }
    }

    private final Map<Long, List<Line>> lines = new HashMap<>();
    private final Map<Table, Map<String, Integer>> tables = new HashMap<>();
    private final Map<String, Map<String, Integer>> streams = new HashMap<>();
    private final Map<String, Integer> firstYears = new HashMap<>();
    private final Map<String, Integer> sealed = new HashMap<>();

    PostedBooks(DataSource database) {
        JdbcClient.create(database)
                .sql("""
                        select p.position, p.agency, p.year, p.account, p.stream, p.delta, p.total, e.payload_type
                          from board.posting p
                          join store.event_order o using (position)
                          join store.domain_event_entry e using (global_index)""")
                .query((row, n) -> new Line(
                        row.getLong("position"),
                        new Table(row.getString("agency"), row.getInt("year")),
                        row.getString("account"),
                        row.getString("stream"),
                        row.getInt("delta"),
                        row.getLong("total"),
                        row.getString("payload_type")))
                .list()
                .forEach(line -> lines.computeIfAbsent(line.position, any -> new ArrayList<>())
                        .add(line));
    }

    /** The agency's books begin with this year. */
    void begin(AgencyCode agency, int year) {
        firstYears.put(agency.value(), year);
        sealed.merge(agency.value(), year - 1, Math::max);
    }

    /** From now on the year, and every earlier one, says what it says. */
    void seal(AgencyCode agency, int year) {
        sealed.merge(agency.value(), year, Math::max);
        tables.keySet().stream()
                .filter(table -> table.agency.equals(agency.value()))
                .toList()
                .forEach(this::carriesInWhatWasPublished);
    }

    /** Posts what the event at this place moved. */
    void post(long position) {
        Set<Table> touched = new HashSet<>();
        for (Line line : lines.getOrDefault(position, List.of())) {
            long total = add(tables.computeIfAbsent(line.table, any -> new HashMap<>()), line.account, line.delta);
            assertThat(line.total).as("running total of %s", line).isEqualTo(total);
            if (isPrinted(line.account)) {
                add(
                        streams.computeIfAbsent(line.stream, any -> new HashMap<>()),
                        line.table.year + " " + line.account,
                        line.delta);
                boolean published = line.table.year <= sealed.getOrDefault(line.table.agency, 0);
                assertThat(published && !PUBLISHED_ANEW.contains(line.type))
                        .as("a sealed year is changed by %s", line)
                        .isFalse();
            }
            touched.add(line.table);
        }
        touched.forEach(table -> addsUp(table, position));
    }

    /** The printed numbers of all agencies but zeros, by the agency that reports them: agency, year and account. */
    Map<String, Integer> reported(Successions successions, boolean byFacts) {
        Map<String, Integer> reported = new TreeMap<>();
        tables.forEach((table, cells) -> {
            AgencyCode by = successions.reporting(new AgencyCode(table.agency), table.year);
            cells.forEach((account, count) -> {
                String official = byFacts && account.startsWith(Account.DIFFERENCE) ? account.substring(1) : account;
                if (isPrinted(official)) {
                    reported.merge(by + " " + table.year + " " + official, count, Integer::sum);
                }
            });
        });
        reported.values().removeIf(count -> count == 0);
        return reported;
    }

    /** What a case's official entries are, but zeros: year and account. */
    Map<String, Integer> of(String stream) {
        Map<String, Integer> entries = new TreeMap<>(streams.getOrDefault(stream, Map.of()));
        entries.values().removeIf(count -> count == 0);
        return entries;
    }

    private static int add(Map<String, Integer> cells, String account, int delta) {
        return cells.merge(account, delta, Integer::sum);
    }

    private static boolean isPrinted(String account) {
        return Account.named(account).filter(Account::isPrinted).isPresent();
    }

    /** 1 + 2 = 3.7 + 4 in each column and opened = ended and pending in each block, officially and by facts. */
    private void addsUp(Table table, long position) {
        Map<Account, Integer> official = new LinkedHashMap<>();
        Map<Account, Integer> byFacts = new LinkedHashMap<>();
        tables.get(table).forEach((name, count) -> {
            boolean difference = name.startsWith(Account.DIFFERENCE);
            Account account = Account.named(difference ? name.substring(1) : name)
                    .orElseThrow(() -> new AssertionError("no such account: " + name));
            byFacts.merge(account, count, Integer::sum);
            if (!difference) {
                official.merge(account, count, Integer::sum);
            }
        });
        addsUp(official, table + " at " + position);
        addsUp(byFacts, table + " by facts at " + position);
        carriesInWhatWasPublished(table);
        carriesInWhatWasPublished(new Table(table.agency, table.year - 1));
    }

    private static void addsUp(Map<Account, Integer> cells, String where) {
        Map<String, Integer> sums = new HashMap<>();
        Map<Account, Integer> months = new HashMap<>();
        cells.forEach((account, count) -> {
            assertThat(count).as("%s in %s", account, where).isNotNegative();
            String side = account.section() == 3 ? "column " + account.column() : "block " + account.row();
            sums.merge(side, sign(account) * count, Integer::sum);
            if (account.month() != Account.WHOLE_YEAR) {
                months.merge(new Account(account.section(), account.row(), account.column()), count, Integer::sum);
            }
        });
        assertThat(sums.values()).as("%s of %s in %s", sums, cells, where).allMatch(sum -> sum == 0);
        cells.forEach((account, count) -> {
            if (hasMonths(account)) {
                assertThat(months.getOrDefault(account, 0))
                        .as("months of %s in %s", account, where)
                        .isEqualTo(count);
            }
        });
    }

    private static int sign(Account account) {
        if (account.column().equals(Account.OPENED)) {
            return 1;
        }
        boolean in = account.row().equals(Account.NEW) || account.row().equals(Account.CARRIED_IN);
        return account.month() != Account.WHOLE_YEAR ? 0 : in ? 1 : -1;
    }

    private static boolean hasMonths(Account account) {
        boolean carried =
                account.row().equals(Account.CARRIED_IN) || account.row().equals(Account.CARRIED_OUT);
        boolean standing =
                account.column().equals("pending") || account.column().equals(Account.OPENED);
        return account.month() == Account.WHOLE_YEAR && !carried && !standing;
    }

    /** Row 2 of a year is row 4 of the year before as it was published, column by column. */
    private void carriesInWhatWasPublished(Table table) {
        boolean published = table.year <= sealed.getOrDefault(table.agency, 0)
                && table.year >= firstYears.getOrDefault(table.agency, 0);
        if (published) {
            assertThat(row(table.next(), Account.CARRIED_IN))
                    .as("carried into the year after %s", table)
                    .isEqualTo(row(table, Account.CARRIED_OUT));
        }
    }

    private Map<String, Integer> row(Table table, String row) {
        Map<String, Integer> columns = new TreeMap<>();
        tables.getOrDefault(table, Map.of()).forEach((account, count) -> {
            String prefix = "3/" + row + "/";
            if (count != 0 && account.startsWith(prefix)) {
                columns.put(account.substring(prefix.length()), count);
            }
        });
        return columns;
    }
}
