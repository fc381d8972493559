package cn.disclosuredesk.events.agency;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 演示标记：everything that is recorded of this agency is invented. Said once, before its first case; nothing takes it
 * back.
 */
@Revision("1")
public record AgencyMarkedAsDemo(AgencyCode agency, LocalDate on) implements AgencyEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
