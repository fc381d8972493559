package cn.disclosuredesk.events.review;

import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 审结：the review ended. {@code ending} is how, null where only the column is known; {@code countsOn} is the day by
 * whose year the tables count it: of a reconsideration the day of the decision, of a lawsuit the day it took effect.
 * {@code performBy} is the limit that the decision sets us.
 */
@Revision("1")
public record ReviewDecided(
        ReviewId review,
        LocalDate decidedOn,
        @Nullable ReviewEnding ending,
        ReviewResult result,
        @Nullable LocalDate effectiveOn,
        LocalDate countsOn,
        @Nullable LocalDate performBy,
        @Nullable LocalDate servedOn)
        implements ReviewEvent {

    @Override
    public LocalDate happenedOn() {
        return decidedOn;
    }
}
