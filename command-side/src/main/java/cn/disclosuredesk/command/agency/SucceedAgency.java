package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 机构承接: from a day on another agency does the work. {@code basis} is the 文号 of the decision. */
record SucceedAgency(
        @TargetAggregateIdentifier AgencyId id,
        AgencyCode successor,
        LocalDate on,
        @Nullable String basis) {

    SucceedAgency(AgencyCode agency, AgencyCode successor, LocalDate on, @Nullable String basis) {
        this(AgencyId.of(agency), successor, on, basis);
    }
}
