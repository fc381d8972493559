package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 撤销结转：an end was recorded whose day lies before a carry-over already made. The tables follow from the end
 * itself; this says it in the history.
 */
@Revision("1")
public record CarryOverReversed(ApplicationId application, int backInto, LocalDate endedOn)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return endedOn;
    }
}
