package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 改登机关：it had been registered for the wrong agency; it leaves this one's tables and goes on in the other's
 * under a new number, received on the same day.
 */
@Revision("1")
public record ApplicationMoved(
        ApplicationId application,
        LocalDate on,
        AgencyCode to,
        ApplicationId into,
        @Nullable SealedText reason) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
