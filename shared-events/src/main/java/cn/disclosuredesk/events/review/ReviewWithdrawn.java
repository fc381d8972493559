package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 撤回、撤诉：the applicant or plaintiff gave up; {@code countsOn} is the day by whose year the tables count it. */
@Revision("1")
public record ReviewWithdrawn(ReviewId review, LocalDate withdrawnOn, ReviewEnding ending, LocalDate countsOn)
        implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return withdrawnOn;
    }
}
