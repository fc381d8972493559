package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReportYearId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 更正公布: publishes the report of a sealed year anew, where its figures are others by now. */
record RestateYear(
        @TargetAggregateIdentifier ReportYearId id,
        AgencyCode agency,
        int year,
        LocalDate on,
        SealedText reason,
        PersonId signedBy) {

    RestateYear(AgencyCode agency, int year, LocalDate on, SealedText reason, PersonId signedBy) {
        this(ReportYearId.of(agency, year), agency, year, on, reason, signedBy);
    }
}
