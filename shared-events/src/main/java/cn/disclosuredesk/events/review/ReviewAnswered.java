package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 提交答复、答辩：our written answer and evidence went to the reviewing body or court. */
@Revision("1")
public record ReviewAnswered(
        ReviewId review, LocalDate on, @Nullable String documentNo) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
