package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 听证、开庭通知：a hearing was set for {@code hearingOn}; {@code on} is the day we were told. */
@Revision("1")
public record ReviewHearingSet(ReviewId review, LocalDate on, LocalDate hearingOn) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
