package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 演示标记: whatever is recorded of the agency is invented. */
record MarkAsDemo(@TargetAggregateIdentifier AgencyId id, LocalDate on) {

    MarkAsDemo(AgencyCode agency, LocalDate on) {
        this(AgencyId.of(agency), on);
    }
}
