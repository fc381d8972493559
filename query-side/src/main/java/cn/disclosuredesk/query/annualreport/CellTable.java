package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.annualreport.Cell.PostingInCell;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reading the postings: what accounts came to at a place in the order of events, and which cases make them up. */
final class CellTable {

    static final String APPLICATIONS = "board.case_in_tables";
    static final String REVIEWS = "board.review_in_tables";

    private static final String PARTS =
            "unnest(:agencies, :years, :accounts, :signs) as part (agency, year, account, sign)";

    private final Board board;

    CellTable(Board board) {
        this.board = board;
    }

    /** What each account came to; accounts without postings are missing. One row is read for each, however many postings it has. */
    Map<AgencyAccount, Long> totals(Collection<AgencyAccount> accounts, long position) {
        Map<AgencyAccount, Long> totals = new HashMap<>();
        if (accounts.isEmpty()) {
            return totals;
        }
        board.sql("""
                        select wanted.agency, wanted.year, wanted.account, last.total
                          from unnest(:agencies, :years, :accounts) as wanted (agency, year, account)
                          cross join lateral (
                               select total from board.posting p
                                where p.agency = wanted.agency and p.year = wanted.year and p.account = wanted.account
                                  and p.position <= :position
                                order by p.position desc limit 1) last""")
                .param("agencies", texts(accounts, AgencyAccount::agency))
                .param("years", accounts.stream().map(AgencyAccount::year).toArray(Integer[]::new))
                .param("accounts", texts(accounts, AgencyAccount::account))
                .param("position", position)
                .query((row, number) -> totals.put(
                        new AgencyAccount(row.getString(1), row.getInt(2), row.getString(3)), row.getLong(4)))
                .list();
        return totals;
    }

    /** The years in which something was ever posted, the latest first. One index look-up a year, however many postings there are. */
    List<Integer> years(String agency) {
        return board.sql("""
                        with recursive years (year) as (
                             select max(year) from board.posting where agency = :agency
                             union all
                             select (select max(p.year) from board.posting p
                                      where p.agency = :agency and p.year < years.year)
                               from years where years.year is not null)
                        select year from years where year is not null order by year desc""").param("agency", agency).query(Integer.class).list();
    }

    /**
     * The cases after {@code after} whose postings in a figure add up to something other than 0, oldest first, at most {@code
     * limit}, with what each of their events changed in it.
     */
    List<CaseInCell> cases(Question question, String caseTable) {
        List<String> streams = streams(question);
        Map<String, CaseInCell> cases = new LinkedHashMap<>();
        if (!streams.isEmpty()) {
            parts("""
                            select stream, facts.number, event, p.sequence, happened_on, booked_at,
                                   sum(delta * sign) as delta
                              from %s join board.posting p using (agency, year, account)
                              join %s facts using (stream)
                             where p.stream = any(:streams) and position <= :position
                             group by stream, facts.number, event, p.sequence, happened_on, booked_at
                            having sum(delta * sign) <> 0 order by stream, p.sequence""".formatted(PARTS, caseTable), question)
                    .param("streams", streams.toArray(String[]::new))
                    .query((row, number) -> collect(row, cases))
                    .list();
        }
        return List.copyOf(cases.values());
    }

    private List<String> streams(Question question) {
        if (question.addends().isEmpty()) {
            return List.of();
        }
        return parts("""
                        select stream from %s join board.posting p using (agency, year, account)
                         where position <= :position and stream > :after
                         group by stream having sum(delta * sign) <> 0
                         order by stream limit cast(:limit as bigint)""".formatted(PARTS), question)
                .param("after", question.after())
                .param("limit", question.limit())
                .query(String.class)
                .list();
    }

    private StatementSpec parts(String sql, Question question) {
        List<AgencyAccount> accounts =
                question.addends().stream().map(Addend::account).toList();
        return board.sql(sql)
                .param("agencies", texts(accounts, AgencyAccount::agency))
                .param("years", accounts.stream().map(AgencyAccount::year).toArray(Integer[]::new))
                .param("accounts", texts(accounts, AgencyAccount::account))
                .param("signs", question.addends().stream().map(Addend::sign).toArray(Integer[]::new))
                .param("position", question.position());
    }

    private static String[] texts(Collection<AgencyAccount> accounts, Function<AgencyAccount, String> part) {
        return accounts.stream().map(part).toArray(String[]::new);
    }

    private static CaseInCell collect(ResultSet row, Map<String, CaseInCell> cases) throws SQLException {
        String stream = row.getString("stream");
        String number = row.getString("number");
        CaseInCell item = cases.computeIfAbsent(stream, id -> new CaseInCell(id, number, new ArrayList<>()));
        OffsetDateTime bookedAt = row.getObject("booked_at", OffsetDateTime.class);
        item.postings()
                .add(new PostingInCell(
                        row.getString("event"),
                        row.getLong("sequence"),
                        row.getObject("happened_on", LocalDate.class),
                        ChinaTime.text(bookedAt.toInstant()),
                        row.getLong("delta")));
        return item;
    }

    /** Which cases of which figure are asked for; all of them where {@code limit} is null. */
    record Question(
            List<Addend> addends,
            long position,
            String after,
            @Nullable Integer limit) {}

    /** A case with its postings. */
    record CaseInCell(String stream, @Nullable String number, List<PostingInCell> postings) {}
}
