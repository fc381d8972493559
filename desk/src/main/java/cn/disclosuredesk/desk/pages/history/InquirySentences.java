package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import java.util.Optional;

/** What the applicant was asked or told before the reply. */
final class InquirySentences implements Sentences {

    private final HistoryWords words;
    private final ClerksInWords clerks;

    InquirySentences(HistoryWords words, ClerksInWords clerks) {
        this.words = words;
        this.clerks = clerks;
    }

    @Override
    public Optional<String> of(ApplicationEvent event, Told told) {
        if (event instanceof ClarificationRequested fact) {
            return Optional.of(words.say(
                    "history.clarification-requested",
                    words.limit(fact.limit())
                            + words.part("served", fact.servedOn())
                            + words.letter(fact.documentNo(), fact.trackingNo())));
        }
        if (event instanceof ApplicationClarified fact) {
            return Optional.of(words.say(
                    fact.lateBecause() == null
                            ? "history.application-clarified"
                            : "history.application-clarified-late"));
        }
        if (event instanceof ReasonsRequested fact) {
            return Optional.of(words.say(
                    "history.reasons-requested",
                    words.limit(fact.limit())
                            + words.part("served", fact.servedOn())
                            + words.letter(fact.documentNo(), fact.trackingNo())));
        }
        if (event instanceof ReasonsGiven fact) {
            if (fact.accepted() == null) {
                return Optional.of(words.say("history.reasons-given"));
            }
            return Optional.of(
                    words.say(fact.accepted() ? "history.reasons-accepted" : "history.reasons-not-accepted"));
        }
        return periods(event);
    }

    private Optional<String> periods(ApplicationEvent event) {
        if (event instanceof ReplyDelayed fact) {
            return Optional.of(words.say(
                    "history.reply-delayed", fact.until().toString(), words.part("document-no", fact.documentNo())));
        }
        if (event instanceof ReplyExtended fact) {
            return Optional.of(words.say(
                    "history.reply-extended",
                    String.valueOf(fact.workingDays()),
                    approved(fact) + words.part("document-no", fact.documentNo())));
        }
        if (event instanceof FeeNoticeIssued fact) {
            String units = fact.units() == null ? null : String.valueOf(fact.units());
            return Optional.of(words.say(
                    "history.fee-notice-issued",
                    fact.amount().toPlainString(),
                    words.part(
                                    "fee-method",
                                    fact.method() == null ? null : fact.method().label())
                            + words.part("units", units)
                            + words.part("served", fact.servedOn())
                            + words.letter(fact.documentNo(), fact.trackingNo())));
        }
        return event instanceof FeePaid fact
                ? Optional.of(words.say("history.fee-paid", words.part("ticket-no", fact.ticketNo())))
                : Optional.empty();
    }

    private String approved(ReplyExtended fact) {
        Approval approval = fact.approval();
        if (approval == null) {
            return "";
        }
        return words.part("approved-by", clerks.name(approval.by()))
                + words.part("approved-on", approval.on())
                + (approval.onPaper() ? words.say("history.part.on-paper") : "");
    }
}
