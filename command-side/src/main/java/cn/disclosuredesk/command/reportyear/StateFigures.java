package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import cn.disclosuredesk.reportform.PrintedFigures;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 登记已公布数字: what the agency had published for the year without this desk. */
record StateFigures(
        @TargetAggregateIdentifier ReportYearId id, AgencyCode agency, int year, LocalDate on, PrintedFigures figures) {

    StateFigures(AgencyCode agency, int year, LocalDate on, PrintedFigures figures) {
        this(ReportYearId.of(agency, year), agency, year, on, figures);
    }
}
