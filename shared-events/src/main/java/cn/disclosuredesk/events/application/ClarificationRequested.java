package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 补正告知：the applicant was asked to say more clearly what she wants, by the seventh working day after receipt
 * and once for all (《政府信息公开条例》第三十条). {@code servedOn} is the day she received the letter, as far
 * as known when it was recorded.
 */
@Revision("1")
public record ClarificationRequested(
        ApplicationId application,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        Limit limit,
        @Nullable SealedText issues,
        @Nullable String documentNo,
        @Nullable String trackingNo)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return sentOn;
    }
}
