package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import java.util.Optional;

/** How an application ended, and what became of the reply. */
final class ReplySentences implements Sentences {

    private final HistoryWords words;

    ReplySentences(HistoryWords words) {
        this.words = words;
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        if (event instanceof ApplicationReplied fact) {
            return Optional.of(replied(fact));
        }
        if (event instanceof ReplyServed fact) {
            return Optional.of(
                    words.say("history.reply-served", fact.dispatch().method().label(), dispatch(fact.dispatch())));
        }
        if (event instanceof InformationProvided fact) {
            String method = fact.method() == null ? null : fact.method().label();
            return Optional.of(words.say(
                    "history.information-provided",
                    words.part("service", method) + words.part("tracking-no", fact.trackingNo())));
        }
        if (event instanceof ApplicationWithdrawn fact) {
            return Optional.of(
                    words.say("history.application-withdrawn", fact.outcome().label()));
        }
        if (event instanceof ApplicationTakenToReview fact) {
            return Optional.of(
                    words.say("history.application-taken-to-review", fact.kind().label()));
        }
        if (event instanceof ReviewOfApplicationDecided fact) {
            return Optional.of(decided(fact));
        }
        return event instanceof ReplyRevoked fact
                ? Optional.of(words.say(
                        "history.reply-revoked",
                        words.fact(fact.about(), told),
                        words.part("document-no", fact.documentNo())))
                : Optional.empty();
    }

    private String replied(ApplicationReplied fact) {
        String dispatch = fact.dispatch() == null
                ? ""
                : words.part("service", fact.dispatch().method().label()) + dispatch(fact.dispatch());
        return words.say(
                "history.application-replied",
                fact.disposition().label(),
                fact.outcome().label(),
                words.part("document-no", fact.documentNo()) + dispatch + words.part("provide-by", fact.provideBy()));
    }

    private String decided(ReviewOfApplicationDecided fact) {
        String ending = fact.ending() == null ? null : fact.ending().word();
        String again = fact.replyAgain() ? words.say("history.part.reply-again") : "";
        return words.say(
                "history.review-of-application-decided",
                fact.result().label(),
                words.part("ending", ending)
                        + words.part("decision-served", fact.servedOn())
                        + again
                        + words.part("perform-by", fact.performBy()));
    }

    private String dispatch(Dispatch dispatch) {
        return words.part("dispatched", dispatch.dispatchedOn())
                + words.part("served", dispatch.servedOn())
                + words.part("tracking-no", dispatch.trackingNo());
    }
}
