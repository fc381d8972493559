package cn.disclosuredesk.books;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of several agencies, kept by posting differences of footprints, and watched: after every posting they must
 * balance, and a sealed year must say what it was published to say.
 */
final class WatchedBooks {

    private final Map<AgencyCode, Map<Integer, Map<Account, Integer>>> tables = new HashMap<>();
    private final Map<AgencyCode, TreeMap<Integer, Map<Account, Integer>>> published = new HashMap<>();
    private final Supplier<String> where;

    WatchedBooks(Supplier<String> where) {
        this.where = where;
    }

    void post(AgencyCode agency, Footprint before, Footprint after, boolean restating) {
        Map<Entry, Integer> differences = after.since(before);
        differences.forEach((entry, delta) -> {
            assertThat(restating || entry.year() > sealedThrough(agency))
                    .as(() -> "a sealed year stays as it is: " + entry + " " + delta + " " + where.get())
                    .isTrue();
            table(agency, entry.year()).merge(entry.account(), delta, Integer::sum);
        });
        differences.keySet().stream().map(Entry::year).distinct().forEach(year -> balances(agency, year));
        if (!restating) {
            carriesInWhatWasPublished(agency);
        }
    }

    /** The years from {@code from} to {@code through} are published, for the first time or anew. */
    void publish(AgencyCode agency, int from, int through) {
        for (int year = from; year <= through; year++) {
            published.computeIfAbsent(agency, any -> new TreeMap<>()).put(year, printed(agency, year));
        }
        saysWhatWasPublished(agency);
        carriesInWhatWasPublished(agency);
    }

    int sealedThrough(AgencyCode agency) {
        TreeMap<Integer, ?> years = published.get(agency);
        return years == null ? 0 : years.lastKey();
    }

    void saysWhatWasPublished(AgencyCode agency) {
        published
                .getOrDefault(agency, new TreeMap<>())
                .forEach((year, said) ->
                        assertThat(printed(agency, year)).as(where).isEqualTo(said));
    }

    Map<Account, Integer> printed(AgencyCode agency, int year) {
        return table(agency, year).entrySet().stream()
                .filter(cell -> cell.getKey().isPrinted() && cell.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Account, Integer> table(AgencyCode agency, int year) {
        return tables.computeIfAbsent(agency, any -> new HashMap<>()).computeIfAbsent(year, any -> new HashMap<>());
    }

    /** Row 2 of a year = row 4 of the year before, as published, column by column. */
    private void carriesInWhatWasPublished(AgencyCode agency) {
        published.getOrDefault(agency, new TreeMap<>()).forEach((year, said) -> {
            Map<Account, Integer> next = table(agency, year + 1);
            for (int column = 0; column < 6; column++) {
                int out = said.getOrDefault(Account.ofApplications(Account.CARRIED_OUT, column), 0);
                int in = next.getOrDefault(Account.ofApplications(Account.CARRIED_IN, column), 0);
                int shown = column;
                assertThat(in)
                        .as(() -> "row 2 of " + (year + 1) + " column " + shown + " " + agency + " " + where.get())
                        .isEqualTo(out);
            }
        });
    }

    /** 1 + 2 = 3.7 + 4 in each column, opened = ended and pending in each block, and the months make up the year. */
    private void balances(AgencyCode agency, int year) {
        Map<String, Integer> sums = new HashMap<>();
        Map<Account, Integer> months = new HashMap<>();
        table(agency, year).forEach((account, count) -> {
            assertThat(count).as(() -> account + " " + where.get()).isNotNegative();
            if (account.month() != Account.WHOLE_YEAR) {
                months.merge(new Account(account.section(), account.row(), account.column()), count, Integer::sum);
            }
            sums.merge(side(account), sign(account) * count, Integer::sum);
        });
        assertThat(sums.values())
                .as(() -> agency + " " + year + " " + sums + " " + where.get())
                .containsOnly(0);
        table(agency, year).forEach((account, count) -> {
            if (account.month() == Account.WHOLE_YEAR && hasMonths(account)) {
                assertThat(months.getOrDefault(account, 0))
                        .as(() -> "months of " + account + " " + where.get())
                        .isEqualTo(count);
            }
        });
    }

    private static String side(Account account) {
        return account.section() == 3 ? "column " + account.column() : "block " + account.row();
    }

    private static int sign(Account account) {
        if (account.column().equals(Account.OPENED)) {
            return 1;
        }
        boolean in = account.row().equals(Account.NEW) || account.row().equals(Account.CARRIED_IN);
        return account.month() != Account.WHOLE_YEAR ? 0 : in ? 1 : -1;
    }

    private static boolean hasMonths(Account account) {
        boolean of3 =
                !account.row().equals(Account.CARRIED_IN) && !account.row().equals(Account.CARRIED_OUT);
        boolean of4 = !account.column().equals("pending") && !account.column().equals(Account.OPENED);
        return account.section() == 3 ? of3 : of4;
    }

    /** How many applications, or reviews, were open after each month of a year, with what the year began with first. */
    static int[] openAfterMonths(Footprint footprint, int year) {
        int[] open = new int[13];
        footprint.counts().forEach((entry, count) -> {
            Account account = entry.account();
            boolean begins = account.row().equals(Account.CARRIED_IN)
                    || (account.column().equals(Account.OPENED) && account.month() == Account.WHOLE_YEAR);
            if (entry.year() == year && (begins || account.month() != Account.WHOLE_YEAR)) {
                boolean in = begins
                        || account.row().equals(Account.NEW)
                        || account.column().equals(Account.OPENED);
                IntStream.rangeClosed(account.month(), 12).forEach(month -> open[month] += in ? count : -count);
            }
        });
        return open;
    }
}
