package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 更名: from a day on the agency bears another name. */
record RenameAgency(@TargetAggregateIdentifier AgencyId id, String name, LocalDate from) {

    RenameAgency(AgencyCode agency, String name, LocalDate from) {
        this(AgencyId.of(agency), name, from);
    }
}
