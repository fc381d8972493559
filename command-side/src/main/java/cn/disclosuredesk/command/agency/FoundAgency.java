package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 开设: an agency begins to answer through this desk. */
record FoundAgency(@TargetAggregateIdentifier AgencyId id, AgencyCode agency, String name, LocalDate on) {

    FoundAgency(AgencyCode agency, String name, LocalDate on) {
        this(AgencyId.of(agency), agency, name, on);
    }
}
