package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 恢复审理：the review goes on after it rested. */
@Revision("1")
public record ReviewResumed(ReviewId review, LocalDate on) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
