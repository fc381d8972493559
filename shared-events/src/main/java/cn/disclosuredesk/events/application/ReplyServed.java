package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 送达：the reply reached the applicant, or was sent again. It never moves a cell of the tables. */
@Revision("1")
public record ReplyServed(ApplicationId application, Dispatch dispatch, LocalDate on) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
