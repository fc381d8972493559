package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.annualreport.Cell.PostingInCell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading the postings: what accounts came to at a place in the order of events, and which cases make them up. */
final class CellTable {

    private final Board board;

    CellTable(Board board) {
        this.board = board;
    }

    /** What each account came to; accounts without postings are missing. One row is read for each, however many postings it has. */
    Map<String, Long> totals(String agency, int year, List<String> accounts, long position) {
        Map<String, Long> totals = new HashMap<>();
        board.sql("""
                        select wanted.account, last.total
                          from unnest(:accounts) as wanted (account)
                          cross join lateral (
                               select total from board.posting p
                                where p.agency = :agency and p.year = :year and p.account = wanted.account
                                  and p.position <= :position
                                order by p.position desc limit 1) last""")
                .param("accounts", accounts.toArray(String[]::new))
                .param("agency", agency)
                .param("year", year)
                .param("position", position)
                .query((row, number) -> totals.put(row.getString(1), row.getLong(2)))
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
     * The cases after {@code after} whose postings in the accounts add up to something other than 0, oldest first, at most {@code
     * limit}, with what each of their events changed in all the accounts together.
     */
    List<CaseInCell> cases(Question question, String caseTable) {
        Map<String, CaseInCell> cases = new LinkedHashMap<>();
        board.sql("""
                        with cases as (
                             select stream from board.posting
                              where agency = :agency and year = :year and account = any(:accounts)
                                and position <= :position and stream > :after
                              group by stream having sum(delta) <> 0
                              order by stream limit cast(:limit as bigint))
                        select stream, facts.number, event, p.sequence, happened_on, booked_at, sum(delta) as delta
                          from cases join %s facts using (stream) join board.posting p using (stream)
                         where p.agency = :agency and year = :year and account = any(:accounts)
                           and position <= :position
                         group by stream, facts.number, event, p.sequence, happened_on, booked_at
                        having sum(delta) <> 0 order by stream, p.sequence""".formatted(caseTable))
                .param("agency", question.agency())
                .param("year", question.year())
                .param("accounts", question.accounts().toArray(String[]::new))
                .param("position", question.position())
                .param("after", question.after())
                .param("limit", question.limit())
                .query((row, number) -> collect(row, cases))
                .list();
        return List.copyOf(cases.values());
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

    /** Which cases are asked for; all of them where {@code limit} is null. */
    record Question(
            String agency,
            int year,
            List<String> accounts,
            long position,
            String after,
            @Nullable Integer limit) {}

    /** A case with its postings. */
    record CaseInCell(String stream, @Nullable String number, List<PostingInCell> postings) {}
}
