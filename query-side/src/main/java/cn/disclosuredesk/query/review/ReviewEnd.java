package cn.disclosuredesk.query.review;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a review ended, by decision or withdrawal.
 *
 * @param on the day of the decision or the withdrawal
 * @param ending in the word of the statute; null where only the column is known
 * @param effectiveOn where it is known
 */
public record ReviewEnd(
        LocalDate on,
        ReviewResult result,
        @Nullable String ending,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate performBy) {

    /** The end that stands; empty while the review is pending. */
    public static Optional<ReviewEnd> of(ReviewFacts facts) {
        return facts.end().map(Recorded::fact).map(end -> of(end, facts));
    }

    private static ReviewEnd of(ReviewEvent end, ReviewFacts facts) {
        if (end instanceof ReviewWithdrawn fact) {
            return new ReviewEnd(
                    fact.withdrawnOn(), fact.ending().result(), fact.ending().word(), null, null);
        }
        ReviewDecided fact = (ReviewDecided) end;
        ReviewEnding ending = fact.ending();
        return new ReviewEnd(
                fact.decidedOn(),
                fact.result(),
                ending == null ? null : ending.word(),
                facts.all(ReviewTookEffect.class)
                        .map(ReviewTookEffect::on)
                        .filter(day -> !day.isBefore(fact.decidedOn()))
                        .findFirst()
                        .orElse(fact.effectiveOn()),
                fact.performBy());
    }
}
