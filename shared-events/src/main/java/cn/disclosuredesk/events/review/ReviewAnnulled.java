package cn.disclosuredesk.events.review;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 作废：it had been registered in error and is no review of ours. */
@Revision("1")
public record ReviewAnnulled(
        ReviewId review, LocalDate on, @Nullable SealedText reason) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
