package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantIdentified;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.Optional;

/** How an application came, and how the office got in touch. */
final class ReceiptSentences implements Sentences {

    private final HistoryWords words;

    ReceiptSentences(HistoryWords words) {
        this.words = words;
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        if (event instanceof ApplicationReceived fact) {
            return Optional.of(received(fact));
        }
        if (event instanceof ReceiptConfirmed fact) {
            return Optional.of(
                    words.say("history.receipt-confirmed", fact.receivedOn().toString()));
        }
        if (event instanceof ApplicantContacted fact) {
            return Optional.of(words.say(
                    fact.reached() ? "history.applicant-contacted" : "history.applicant-not-reached",
                    fact.purpose().label()));
        }
        if (event instanceof ApplicantUnreachable) {
            return Optional.of(words.say("history.applicant-unreachable"));
        }
        if (event instanceof ApplicationContinued fact) {
            return Optional.of(words.say(
                    "history.application-continued",
                    fact.why().label(),
                    fact.fromNumber().value()));
        }
        if (event instanceof CopyAttached fact) {
            return Optional.of(words.say(
                    "history.copy-attached",
                    fact.channel().label(),
                    fact.receivedOn().toString(),
                    words.part("tracking-no", fact.mailNo())));
        }
        if (event instanceof ApplicantIdentified) {
            return Optional.of(words.say("history.applicant-identified"));
        }
        return event instanceof ApplicationAccepted
                ? Optional.of(words.say("history.application-accepted"))
                : Optional.empty();
    }

    private String received(ApplicationReceived fact) {
        ApplicantKind kind = fact.applicants().get(0).kind();
        return words.say(
                        "history.application-received",
                        fact.channel().label(),
                        fact.receiptNo().value(),
                        kind == null ? words.say("history.kind-missing") : kind.label())
                + (fact.provisional() ? words.say("history.receipt-provisional") : "")
                + (fact.countsFrom() == null ? "" : words.countsFrom(fact.countsFrom()))
                + (fact.opening() == null ? "" : opening(fact.opening()));
    }

    private String opening(Opening opening) {
        String year = String.valueOf(opening.year());
        return words.say(opening.open() ? "history.opening-open" : "history.opening-ended", year);
    }
}
