package cn.disclosuredesk.events.agency;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 开设：the agency began to answer through this desk. {@code runningYear} is the calendar year of that day: earlier
 * years count as closed.
 */
@Revision("1")
public record AgencyFounded(AgencyCode agency, String name, LocalDate on, int runningYear) implements AgencyEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
