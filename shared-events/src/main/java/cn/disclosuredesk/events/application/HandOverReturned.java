package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 退回：a unit gave the case back. */
@Revision("1")
public record HandOverReturned(
        ApplicationId application, LocalDate on, @Nullable String unit, SealedText reason) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
