package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 封存: publishes the report of a year. {@code today} is the day in China on which it is said. */
record SealYear(@TargetAggregateIdentifier ReportYearId id, AgencyCode agency, int year, LocalDate today) {

    SealYear(AgencyCode agency, int year, LocalDate today) {
        this(ReportYearId.of(agency, year), agency, year, today);
    }
}
