package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 退信：a letter, the reply among them, came back undelivered. */
@Revision("1")
public record LetterReturned(
        ApplicationId application,
        long about,
        LocalDate on,
        @Nullable SealedText because,
        @Nullable String trackingNo) implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
