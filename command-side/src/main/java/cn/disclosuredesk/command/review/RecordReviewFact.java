package cn.disclosuredesk.command.review;

import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.ReviewId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what happened to a review after its notice. Facts of one command are judged together, and all or none are
 * recorded. {@code seen} is the version the clerk was looking at; null = do not check.
 */
record RecordReviewFact(
        @TargetAggregateIdentifier ReviewId review,
        List<ReviewEvent> facts,
        @Nullable Long seen) {

    RecordReviewFact {
        facts = List.copyOf(facts);
    }
}
