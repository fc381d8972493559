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
 * {@code performBy} is the limit that the decision sets us; {@code replyAgain} says whether a new reply is owed, null where
 * that follows from the ending.
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
        @Nullable LocalDate servedOn,
        @Nullable Boolean replyAgain)
        implements ReviewEvent {

    /** Whether a new reply is owed follows from the ending. */
    public ReviewDecided(
            ReviewId review,
            LocalDate decidedOn,
            @Nullable ReviewEnding ending,
            ReviewResult result,
            @Nullable LocalDate effectiveOn,
            LocalDate countsOn,
            @Nullable LocalDate performBy,
            @Nullable LocalDate servedOn) {
        this(review, decidedOn, ending, result, effectiveOn, countsOn, performBy, servedOn, null);
    }

    /** The same, counted by another day. */
    public ReviewDecided countingOn(LocalDate day) {
        return new ReviewDecided(review, decidedOn, ending, result, effectiveOn, day, performBy, servedOn, replyAgain);
    }

    @Override
    public LocalDate happenedOn() {
        return decidedOn;
    }
}
