package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyServed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a receipt makes impossible (《政府信息公开条例》第三十一条). */
final class ReceiptRules {

    static final List<Rule> ALL =
            List.of(ReceiptRules::nothingBeforeTheReceipt, ReceiptRules::aReceiptIsConfirmedOnceAndOnlyIfItNeedsIt);

    /** Field and label of the day of each act that cannot lie before the receipt. */
    private static final Map<Class<? extends ApplicationEvent>, List<String>> DAYS = Map.of(
            ApplicationReplied.class, List.of("madeOn", "答复日期"),
            ApplicationWithdrawn.class, List.of("withdrawnOn", "撤回日期"),
            ReplyServed.class, List.of("servedOn", "送达日期"),
            ApplicationTakenToReview.class, List.of("notifiedOn", "收到通知日期"));

    private ReceiptRules() {}

    /** Nothing happens to an application before the agency has received it; inside the house it may be handed over. */
    static Optional<Objection> nothingBeforeTheReceipt(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        LocalDate day = act.fact().happenedOn();
        if (act.fact() instanceof ApplicationHandedOver || act.fact() instanceof ReceiptConfirmed) {
            LocalDate arrived = others.inTheHouseSince();
            String field = act.fact() instanceof ReceiptConfirmed ? "confirmedOn" : "on";
            String label = act.fact() instanceof ReceiptConfirmed ? "确认日期" : "转办日期";
            return day.isBefore(arrived)
                    ? Optional.of(Objection.impossible(
                            field, "%s%s早于申请到达之日%s（《政府信息公开条例》第三十一条）。".formatted(label, day, arrived)))
                    : Optional.empty();
        }
        List<String> words = DAYS.get(act.fact().getClass());
        return words != null && day.isBefore(others.receivedOn())
                ? Optional.of(Objection.impossible(
                        words.get(0),
                        "%s%s早于收到申请之日%s（《政府信息公开条例》第三十一条）。".formatted(words.get(1), day, others.receivedOn())))
                : Optional.empty();
    }

    /** A receipt is confirmed once, if its day was not certain, and not after the reply (第三十一条第（二）、（三）项). */
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
}
