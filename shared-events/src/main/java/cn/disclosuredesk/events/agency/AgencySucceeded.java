package cn.disclosuredesk.events.agency;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 机构承接：{@code successor} takes over the agency's work. All entries of the year of {@code on} and later, row 2 included,
 * belong to its tables. {@code basis} is the 文号 of the decision.
 */
@Revision("1")
public record AgencySucceeded(
        AgencyCode agency,
        AgencyCode successor,
        LocalDate on,
        @Nullable String basis) implements AgencyEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
