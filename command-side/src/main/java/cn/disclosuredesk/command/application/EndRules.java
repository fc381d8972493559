package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a case can end. Lateness is never a reason to refuse: it is recorded and shown (《政府信息公开条例》第三十三条). Nor is a hand-over of a later
 * day: it is a step inside the agency without effect on any date, and one recorded without a day bears that of its recording.
 */
final class EndRules {

    private EndRules() {}

    /**
     * A case has one reply; a reply was never made before the application was received, nor after it was taken back.
     */
    static Optional<Refusal> checkReply(CaseFacts facts, LocalDate madeOn) {
        if (facts.reply() != null) {
            return Optional.of(Refusal.recordedAlready(
                    null, "本件已登记答复（%s），不能再次答复。".formatted(facts.reply().madeOn())));
        }
        if (facts.withdrawal() != null) {
            return Optional.of(Refusal.excluded(
                    "madeOn",
                    "申请人已于%s撤回申请，不能再登记答复。".formatted(facts.withdrawal().withdrawnOn())));
        }
        return notBeforeReceipt(facts, "madeOn", "答复日期", madeOn);
    }

    /** An application can be taken back once, and only while it has no reply. */
    static Optional<Refusal> checkWithdrawal(CaseFacts facts, LocalDate withdrawnOn) {
        if (facts.withdrawal() != null) {
            return Optional.of(Refusal.recordedAlready(
                    null, "本件已登记撤回（%s），不能再次撤回。".formatted(facts.withdrawal().withdrawnOn())));
        }
        if (facts.reply() != null) {
            return Optional.of(Refusal.excluded(
                    "withdrawnOn", "本件已于%s答复，不能再登记撤回。".formatted(facts.reply().madeOn())));
        }
        return notBeforeReceipt(facts, "withdrawnOn", "撤回日期", withdrawnOn);
    }

    /** Nothing happens to an application before the agency has received it (第三十一条). */
    static Optional<Refusal> notBeforeReceipt(CaseFacts facts, String field, String label, LocalDate day) {
        LocalDate received = facts.receivedOn();
        return day.isBefore(received)
                ? Optional.of(
                        Refusal.excluded(field, "%s%s早于收到申请之日%s（《政府信息公开条例》第三十一条）。".formatted(label, day, received)))
                : Optional.empty();
    }
}
