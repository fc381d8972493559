package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import org.springframework.stereotype.Component;

/** What happened to a review, one sentence an event. */
@Component
final class ReviewSentences {

    private final HistoryWords words;

    ReviewSentences(HistoryWords words) {
        this.words = words;
    }

    String of(ReviewEvent event) {
        if (event instanceof ReviewNotified fact) {
            return words.say(
                            "history.review-notified",
                            fact.kind().label(),
                            words.part("case-no", fact.caseNo()) + words.part("body", fact.body()))
                    + (fact.counted()
                            ? ""
                            : words.say(
                                    "history.review-not-counted",
                                    fact.capacity().label()));
        }
        if (event instanceof ReviewDecided fact) {
            String ending = fact.ending() == null ? null : fact.ending().word();
            return words.say(
                    "history.review-decided",
                    fact.result().label(),
                    words.part("ending", ending)
                            + words.part("effective", fact.effectiveOn())
                            + words.part("perform-by", fact.performBy()));
        }
        if (event instanceof ReviewCarriedOver fact) {
            return words.say(
                    "history.review-carried-over", String.valueOf(fact.into() - 1), String.valueOf(fact.into()));
        }
        if (event instanceof ReviewCountedAfterSeal fact) {
            return words.say("history.review-counted-after-seal", String.valueOf(fact.year()));
        }
        throw new IllegalArgumentException("no sentence for " + event.getClass().getSimpleName());
    }
}
