package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Moments;
import java.util.List;

/** Which years of an agency hold anything at all. */
public final class ReportedYears {

    private final CellTable table;
    private final Moments moments;

    ReportedYears(CellTable table, Moments moments) {
        this.table = table;
        this.moments = moments;
    }

    /** The years in which something was ever posted, the latest first. */
    public List<Integer> of(AgencyCode agency) {
        moments.awaitPresent(AnnualTablesProjection.GROUP);
        return table.years(agency.value());
    }
}
