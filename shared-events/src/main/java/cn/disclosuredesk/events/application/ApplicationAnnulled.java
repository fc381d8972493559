package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 登记作废：it had been registered in error and leaves the tables. */
@Revision("1")
public record ApplicationAnnulled(ApplicationId application, LocalDate on, SealedText reason)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
