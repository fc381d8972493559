package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 撤销答复：the agency revoked its own reply and owes a new one. */
@Revision("1")
public record ReplyRevoked(
        ApplicationId application,
        long about,
        LocalDate on,
        @Nullable SealedText reason,
        @Nullable String documentNo) implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
