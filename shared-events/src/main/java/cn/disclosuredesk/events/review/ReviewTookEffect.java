package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 生效：the day from which the judgment or ruling holds became known; it takes the place of the one reckoned from the appeal period. */
@Revision("1")
public record ReviewTookEffect(ReviewId review, LocalDate on) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
