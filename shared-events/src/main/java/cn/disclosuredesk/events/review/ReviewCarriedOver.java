package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 结转：the review was pending at every year's end from {@code from} up to the one before {@code into}. */
@Revision("1")
public record ReviewCarriedOver(ReviewId review, int from, int into) implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return LocalDate.of(into, 1, 1);
    }
}
