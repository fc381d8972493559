package cn.disclosuredesk.events.agency;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 撤销承接：the succession had been recorded in error; the agency answers for itself again. */
@Revision("1")
public record AgencySuccessionRetracted(AgencyCode agency, LocalDate on, SealedText reason) implements AgencyEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
