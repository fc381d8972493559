package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reading what facts say beyond published numbers: which cases, by which of their events. */
final class DifferenceTable {

    private static final String CASES = """
            select distinct stream from (
                   select stream from unnest(:agencies, :years, :accounts) as part (agency, year, account)
                     join board.posting p using (agency, year, account)
                    where position <= :position
                    group by stream, agency, year, account having sum(delta) <> 0) behind""";

    private final Board board;

    DifferenceTable(Board board) {
        this.board = board;
    }

    /** How many cases the facts tell otherwise. */
    long count(Collection<AgencyAccount> accounts, long position) {
        return accounts.isEmpty()
                ? 0
                : parts("select count(*) from (" + CASES + ") cases", accounts, position)
                        .query(Long.class)
                        .single();
    }

    /** The cases after {@code after}, at most {@code limit}, each with what its events posted beyond the official numbers. */
    List<DifferingCase> cases(
            Collection<AgencyAccount> accounts, long position, String after, @Nullable Integer limit) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        List<String> streams = parts("select stream from (" + CASES + """
                                ) cases
                                 where stream > :after order by stream limit cast(:limit as bigint)""", accounts, position)
                .param("after", after)
                .param("limit", limit)
                .query(String.class)
                .list();
        Map<String, DifferingCase> cases = new LinkedHashMap<>();
        parts("""
                        select stream, coalesce(a.number, r.number) as number, r.stream is not null as review,
                               event, p.sequence, type, happened_on, booked_at, account, delta
                          from unnest(:agencies, :years, :accounts) as part (agency, year, account)
                          join board.posting p using (agency, year, account)
                          left join board.case_in_tables a using (stream)
                          left join board.review_in_tables r using (stream)
                         where p.stream = any(:streams) and position <= :position
                         order by stream, p.sequence, account""", accounts, position)
                .param("streams", streams.toArray(String[]::new))
                .query((row, number) -> collect(row, cases))
                .list();
        return List.copyOf(cases.values());
    }

    private StatementSpec parts(String sql, Collection<AgencyAccount> accounts, long position) {
        return board.sql(sql)
                .param("agencies", accounts.stream().map(AgencyAccount::agency).toArray(String[]::new))
                .param("years", accounts.stream().map(AgencyAccount::year).toArray(Integer[]::new))
                .param("accounts", accounts.stream().map(AgencyAccount::account).toArray(String[]::new))
                .param("position", position);
    }

    private static DifferingCase collect(ResultSet row, Map<String, DifferingCase> cases) throws SQLException {
        String stream = row.getString("stream");
        String number = row.getString("number");
        boolean review = row.getBoolean("review");
        DifferingCase item =
                cases.computeIfAbsent(stream, id -> new DifferingCase(id, number, review, new ArrayList<>()));
        item.postings()
                .add(new DifferencePosting(
                        row.getString("event"),
                        row.getLong("sequence"),
                        String.valueOf(row.getString("type")),
                        row.getObject("happened_on", LocalDate.class),
                        ChinaTime.text(
                                row.getObject("booked_at", OffsetDateTime.class).toInstant()),
                        row.getString("account"),
                        row.getLong("delta")));
        return item;
    }

    /** A case that facts tell otherwise than what was published. */
    record DifferingCase(String stream, @Nullable String number, boolean review, List<DifferencePosting> postings) {}

    /** What one event posted in one account of differences. */
    record DifferencePosting(
            String event,
            long sequence,
            String type,
            LocalDate happenedOn,
            String recordedAt,
            String account,
            long delta) {}
}
