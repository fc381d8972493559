package cn.disclosuredesk.events.review;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 中止：the review rests; it stays pending. */
@Revision("1")
public record ReviewSuspended(
        ReviewId review, LocalDate on, @Nullable SealedText reason) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
