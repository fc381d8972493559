package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 征求意见：somebody outside the agency was asked; the time that takes does not count (第三十三条第三款). {@code
 * party} names a third party, {@code body} a public body. {@code limit} is what the letter to another agency
 * sets, null where the law sets the limit.
 */
@Revision("1")
public record ConsultationSent(
        ApplicationId application,
        Consultee consultee,
        @Nullable SealedText party,
        @Nullable String body,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable Limit limit,
        @Nullable String documentNo,
        @Nullable String trackingNo)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return sentOn;
    }
}
