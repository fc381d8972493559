package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a receipt makes impossible (《政府信息公开条例》第三十一条). */
final class ReceiptRules {

    static final List<Rule> ALL = List.of(
            ReceiptRules::nothingBeforeTheReceipt,
            ReceiptRules::nothingInsideBeforeTheArrival,
            ReceiptRules::aReceiptIsConfirmedOnceAndOnlyIfItNeedsIt,
            ReceiptRules::anApplicationIsAcceptedOnce);

    /** What presupposes that the reply period runs, or the reply: it cannot lie before the legal receipt. */
    private static final Set<Class<? extends ApplicationEvent>> AFTER_RECEIPT = Set.of(
            ReplyDelayed.class,
            FeeNoticeIssued.class,
            ReplyExtended.class,
            ApplicationReplied.class,
            ApplicationWithdrawn.class,
            ReplyServed.class,
            InformationProvided.class,
            ApplicationTakenToReview.class,
            ReviewOfApplicationDecided.class,
            ProactiveDisclosureDecided.class,
            ApplicationArchived.class);

    /** What has a day of its own: another copy's, another case's, or the desk's. */
    private static final Set<Class<? extends ApplicationEvent>> WHENEVER = Set.of(
            CopyAttached.class,
            ApplicationContinued.class,
            ApplicationCarriedOver.class,
            CarryOverReversed.class,
            ApplicationCountedAfterSeal.class,
            ApplicationRestated.class);

    private ReceiptRules() {}

    /** Nothing happens to an application before the agency has received it (第三十一条). */
    static Optional<Objection> nothingBeforeTheReceipt(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        LocalDate day = act.fact().happenedOn();
        return AFTER_RECEIPT.contains(act.fact().getClass()) && day.isBefore(others.receivedOn())
                ? tooEarly(act.fact(), "收到申请之日%s".formatted(others.receivedOn()))
                : Optional.empty();
    }

    /**
     * Inside the house the letter may be worked on, and its sender asked, before the legal receipt, but not before it
     * arrived. An answer comes after its question, which is another rule (第三十一条).
     */
    static Optional<Objection> nothingInsideBeforeTheArrival(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        Class<?> kind = act.fact().getClass();
        return !AFTER_RECEIPT.contains(kind)
                        && !WHENEVER.contains(kind)
                        && !(act.fact() instanceof AboutAFact)
                        && act.fact().happenedOn().isBefore(others.inTheHouseSince())
                ? tooEarly(act.fact(), "申请到达之日%s".formatted(others.inTheHouseSince()))
                : Optional.empty();
    }

    /** A receipt is confirmed once, if its day was not certain, and not after the end (第三十一条第（二）、（三）项). */
    static Optional<Objection> aReceiptIsConfirmedOnceAndOnlyIfItNeedsIt(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ReceiptConfirmed fact)) {
            return Optional.empty();
        }
        if (others.confirmed().isPresent()) {
            return Optional.of(Objection.recordedAlready(
                    null, "本件收到日期已确认（%s）。".formatted(others.confirmed().get().confirmedOn())));
        }
        if (!others.receiptIsProvisional()) {
            return Optional.of(Objection.impossible(
                    "confirmedOn", "本件收到日期%s无需确认（《政府信息公开条例》第三十一条）。".formatted(others.receivedOn())));
        }
        LocalDate ended = others.endedOn();
        return ended != null && fact.confirmedOn().isAfter(ended)
                ? Optional.of(
                        Objection.impossible("confirmedOn", "确认日期%s晚于本件办结之日%s。".formatted(fact.confirmedOn(), ended)))
                : Optional.empty();
    }

    /** 受理 is an internal step without effect; it is recorded once (第三十一条). */
    static Optional<Objection> anApplicationIsAcceptedOnce(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return act.fact() instanceof ApplicationAccepted
                ? others.all(ApplicationAccepted.class)
                        .findFirst()
                        .map(fact -> Objection.recordedAlready(null, "本件已登记受理（%s）。".formatted(fact.acceptedOn())))
                : Optional.empty();
    }

    private static Optional<Objection> tooEarly(ApplicationEvent fact, String than) {
        Act words = Act.of(fact);
        return Optional.of(Objection.impossible(
                words.field(), "%s%s早于%s（《政府信息公开条例》第三十一条）。".formatted(words.day(), fact.happenedOn(), than)));
    }
}
