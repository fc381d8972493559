package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.Moments;
import java.util.List;

/** Which years of an agency hold anything at all. */
public final class ReportedYears {

    private final Board board;
    private final Moments moments;

    ReportedYears(Board board, Moments moments) {
        this.board = board;
        this.moments = moments;
    }

    /** The years in which something was ever posted, the latest first. One index look-up a year, however many postings there are. */
    public List<Integer> of(AgencyCode agency) {
        moments.awaitPresent(AnnualTablesProjection.GROUP);
        return board.sql("""
                        with recursive years (year) as (
                             select max(year) from board.posting where agency = :agency
                             union all
                             select (select max(p.year) from board.posting p
                                      where p.agency = :agency and p.year < years.year)
                               from years where years.year is not null)
                        select year from years where year is not null order by year desc""")
                .param("agency", agency.value())
                .query(Integer.class)
                .list();
    }
}
