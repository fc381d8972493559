package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 收到补正：the corrected text arrived; the reply period begins anew (第三十条). {@code lateBecause} is the good
 * reason for coming after the limit.
 */
@Revision("1")
public record ApplicationClarified(
        ApplicationId application,
        long about,
        LocalDate receivedOn,
        @Nullable SealedText content,
        @Nullable SealedText lateBecause)
        implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
