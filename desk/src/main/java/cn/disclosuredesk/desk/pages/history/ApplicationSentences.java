package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to an application, one sentence an event, in the order of a case's life. Without personal data. */
@Component
final class ApplicationSentences {

    private final HistoryWords words;
    private final Clerks clerks;

    ApplicationSentences(HistoryWords words, Clerks clerks) {
        this.words = words;
        this.clerks = clerks;
    }

    String of(ApplicationEvent event) {
        if (event instanceof ApplicationReceived fact) {
            return received(fact);
        }
        if (event instanceof ReceiptConfirmed fact) {
            return words.say("history.receipt-confirmed", fact.receivedOn().toString());
        }
        if (event instanceof ApplicationHandedOver fact) {
            return words.say(
                    "history.application-handed-over",
                    words.part("unit", fact.unit()),
                    words.part("handler", name(fact.handler())));
        }
        if (event instanceof ApplicationReplied fact) {
            return replied(fact);
        }
        if (event instanceof ReplyServed fact) {
            return words.say("history.reply-served", fact.dispatch().method().label(), dispatch(fact.dispatch()));
        }
        if (event instanceof ApplicationWithdrawn fact) {
            return words.say("history.application-withdrawn", fact.outcome().label());
        }
        if (event instanceof ApplicationTakenToReview fact) {
            return words.say("history.application-taken-to-review", fact.kind().label());
        }
        return inTables(event);
    }

    private String inTables(ApplicationEvent event) {
        if (event instanceof ApplicationCarriedOver fact) {
            return words.say(
                    "history.application-carried-over", String.valueOf(fact.into() - 1), String.valueOf(fact.into()));
        }
        if (event instanceof CarryOverReversed fact) {
            return words.say("history.carry-over-reversed", fact.endedOn().toString(), String.valueOf(fact.backInto()));
        }
        if (event instanceof ApplicationCountedAfterSeal fact) {
            return words.say("history.application-counted-after-seal", String.valueOf(fact.year()));
        }
        throw new IllegalArgumentException("no sentence for " + event.getClass().getSimpleName());
    }

    private String received(ApplicationReceived fact) {
        ApplicantKind kind = fact.applicants().get(0).kind();
        return words.say(
                        "history.application-received",
                        fact.channel().label(),
                        fact.receiptNo().value(),
                        kind == null ? words.say("history.kind-missing") : kind.label())
                + (fact.provisional() ? words.say("history.receipt-provisional") : "");
    }

    private String replied(ApplicationReplied fact) {
        String dispatch = fact.dispatch() == null
                ? ""
                : words.part("service", fact.dispatch().method().label()) + dispatch(fact.dispatch());
        return words.say(
                "history.application-replied",
                fact.disposition().label(),
                fact.outcome().label(),
                words.part("document-no", fact.documentNo()) + dispatch);
    }

    private String dispatch(Dispatch dispatch) {
        return words.part("dispatched", dispatch.dispatchedOn())
                + words.part("served", dispatch.servedOn())
                + words.part("tracking-no", dispatch.trackingNo());
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : clerks.nameOf(person).orElse(person.value());
    }
}
