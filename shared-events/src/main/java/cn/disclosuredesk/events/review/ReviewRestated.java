package cn.disclosuredesk.events.review;

import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 更正公布：the tables were published anew from the year {@code from} on; {@code keeping} is what the years before still keep of the review, null where they keep nothing. */
@Revision("1")
public record ReviewRestated(
        ReviewId review, LocalDate on, int from, @Nullable Keeping keeping) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
