package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Moment;
import java.util.Comparator;
import java.util.List;

/** Which years of an agency hold anything at all. */
public final class ReportedYears {

    private final Books books;
    private final CellTable table;

    ReportedYears(Books books, CellTable table) {
        this.books = books;
        this.table = table;
    }

    /** The years in which something was ever posted that its tables hold, also by agencies it took over; the latest first. */
    public List<Integer> of(AgencyCode agency) {
        Moment now = books.await(null);
        Contributors contributors = books.contributors(agency, now);
        return contributors.ever().stream()
                .flatMap(one -> table.years(one.value()).stream()
                        .filter(year -> contributors.in(year).contains(one)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
