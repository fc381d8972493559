package cn.disclosuredesk.events.agency;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 更名：from {@code from} on the agency bears another name (机构改革). */
@Revision("1")
public record AgencyRenamed(AgencyCode agency, String name, LocalDate from) implements AgencyEvent {

    @Override
    public LocalDate happenedOn() {
        return from;
    }
}
