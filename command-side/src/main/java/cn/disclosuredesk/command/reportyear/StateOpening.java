package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 期初: {@code year} is the first whose books the desk keeps; {@code carriedIn} are its row 2, column by column. */
record StateOpening(
        @TargetAggregateIdentifier ReportYearId id,
        AgencyCode agency,
        int year,
        LocalDate on,
        List<Integer> carriedIn) {

    StateOpening(AgencyCode agency, int year, LocalDate on, List<Integer> carriedIn) {
        this(ReportYearId.of(agency, year), agency, year, on, List.copyOf(carriedIn));
    }
}
