package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to a review, one sentence an event. The reasons stay in the vault. */
@Component
final class ReviewSentences {

    private final HistoryWords words;
    private final KeptWords kept;
    private final CorrectionSentences corrections;

    ReviewSentences(HistoryWords words, Clerks clerks) {
        this.words = words;
        this.kept = new KeptWords(words);
        this.corrections = new CorrectionSentences(words, new ClerksInWords(clerks));
    }

    String of(ReviewEvent event, Told told) {
        return ofCourse(event)
                .or(() -> ofEnd(event))
                .or(() -> corrections.ofAny(event, told))
                .or(() -> ofTables(event))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no sentence for " + event.getClass().getSimpleName()));
    }

    private Optional<String> ofCourse(ReviewEvent event) {
        if (event instanceof ReviewNotified fact) {
            return Optional.of(notified(fact));
        }
        if (event instanceof ReviewAccepted fact) {
            return Optional.of(words.say("history.review-accepted", words.part("case-no", fact.caseNo())));
        }
        if (event instanceof ReviewProcedureChanged fact) {
            return Optional.of(words.say(
                    "history.review-procedure-changed", fact.procedure().label()));
        }
        if (event instanceof ReviewAnswered fact) {
            return Optional.of(words.say("history.review-answered", words.part("document-no", fact.documentNo())));
        }
        if (event instanceof ReviewHearingSet fact) {
            return Optional.of(
                    words.say("history.review-hearing-set", fact.hearingOn().toString()));
        }
        if (event instanceof ReviewSuspended) {
            return Optional.of(words.say("history.review-suspended"));
        }
        return event instanceof ReviewResumed ? Optional.of(words.say("history.review-resumed")) : Optional.empty();
    }

    private String notified(ReviewNotified fact) {
        return words.say(
                        "history.review-notified",
                        fact.kind().label(),
                        words.part("case-no", fact.caseNo()) + words.part("body", fact.body()))
                + (fact.counted() ? "" : notCounted(fact))
                + (fact.countsFrom() == null ? "" : words.countsFrom(fact.countsFrom()));
    }

    private String notCounted(ReviewNotified fact) {
        return fact.capacity().isCounted()
                ? words.say("history.review-ended-before-the-books")
                : words.say("history.review-not-counted", fact.capacity().label());
    }

    private Optional<String> ofEnd(ReviewEvent event) {
        if (event instanceof ReviewDecided fact) {
            return Optional.of(decided(fact));
        }
        if (event instanceof ReviewWithdrawn fact) {
            return Optional.of(words.say(
                    "history.review-withdrawn",
                    fact.ending().word(),
                    fact.ending().result().label()));
        }
        if (event instanceof ReviewAppealed fact) {
            return Optional.of(words.say(
                    fact.byUs() ? "history.review-appealed-by-us" : "history.review-appealed",
                    words.part("court", fact.court()) + words.part("case-no", fact.caseNo())));
        }
        if (event instanceof ReviewTookEffect fact) {
            return Optional.of(words.say(
                    "history.review-took-effect",
                    fact.on().toString(),
                    String.valueOf(fact.on().getYear())));
        }
        return event instanceof ReviewAnnulled ? Optional.of(words.say("history.review-annulled")) : Optional.empty();
    }

    /** Where the day of effect was reckoned, it is told: by it the year is found in which the end counts. */
    private String decided(ReviewDecided fact) {
        boolean reckoned = fact.effectiveOn() == null && !fact.countsOn().equals(fact.decidedOn());
        String ending = fact.ending() == null ? null : fact.ending().word();
        return words.say(
                "history.review-decided",
                fact.result().label(),
                words.part("ending", ending)
                        + words.part("decision-served", fact.servedOn())
                        + words.part("effective", fact.effectiveOn())
                        + (reckoned ? words.part("reckoned-effect", fact.countsOn()) : "")
                        + words.part("perform-by", fact.performBy()));
    }

    private Optional<String> ofTables(ReviewEvent event) {
        if (event instanceof ReviewCarriedOver fact) {
            return Optional.of(words.say(
                    "history.review-carried-over", String.valueOf(fact.into() - 1), String.valueOf(fact.into())));
        }
        if (event instanceof ReviewCountedAfterSeal fact) {
            return Optional.of(words.say(
                    "history.counted-after-seal",
                    String.valueOf(fact.year() - 1),
                    kept.published(fact.keptEntries()),
                    String.valueOf(fact.year()),
                    ""));
        }
        return event instanceof ReviewRestated fact
                ? Optional.of(words.say(
                        "history.restated", String.valueOf(fact.from()), kept.left(fact.keeping(), fact.from())))
                : Optional.empty();
    }
}
