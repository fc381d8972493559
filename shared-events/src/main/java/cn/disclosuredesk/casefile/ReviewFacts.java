package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import org.jspecify.annotations.Nullable;

/** The facts of one review (复议、诉讼): the one fold of its events. Versions as in {@link CaseFacts}. */
public record ReviewFacts(
        @Nullable ReviewNotified notified,
        @Nullable ReviewDecided decision,
        ReviewInTables inTables,
        long version,
        long versionByOthers) {

    /** Nothing has happened yet. */
    public static final ReviewFacts NONE = new ReviewFacts(null, null, ReviewInTables.NONE, -1, -1);

    /** The notice that every review begins with. */
    public ReviewNotified notice() {
        if (notified == null) {
            throw new IllegalStateException("a review without a notice");
        }
        return notified;
    }

    /** The facts with one more event, recorded by a person or program other than the desk. */
    public ReviewFacts with(ReviewEvent event) {
        return next(event, version + 1);
    }

    /** As {@link #with(ReviewEvent)}, where the desk itself added the event. */
    public ReviewFacts withByDesk(ReviewEvent event) {
        return next(event, versionByOthers);
    }

    private ReviewFacts next(ReviewEvent event, long byOthers) {
        return new ReviewFacts(
                event instanceof ReviewNotified fact ? fact : notified,
                event instanceof ReviewDecided fact ? fact : decision,
                inTables.with(event),
                version + 1,
                byOthers);
    }
}
