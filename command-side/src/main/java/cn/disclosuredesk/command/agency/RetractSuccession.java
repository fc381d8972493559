package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 撤销承接: the succession had been recorded in error. {@code on} is the day on which it is said. */
record RetractSuccession(@TargetAggregateIdentifier AgencyId id, LocalDate on, SealedText reason) {

    RetractSuccession(AgencyCode agency, LocalDate on, SealedText reason) {
        this(AgencyId.of(agency), on, reason);
    }
}
