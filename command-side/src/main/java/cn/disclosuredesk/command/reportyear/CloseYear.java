package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 年末结转: closes a year that has ended, and with it every year before. {@code today} is the day in China on which it is
 * said.
 */
record CloseYear(@TargetAggregateIdentifier ReportYearId id, AgencyCode agency, int year, LocalDate today) {

    CloseYear(AgencyCode agency, int year, LocalDate today) {
        this(ReportYearId.of(agency, year), agency, year, today);
    }
}
