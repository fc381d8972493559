package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ReplyServed;
import java.util.List;
import java.util.Optional;

/** How a case can end. Lateness is never an objection: it is recorded and shown (《政府信息公开条例》第三十三条). */
final class EndRules {

    static final List<Rule> ALL = List.of(
            EndRules::aReplyIsMadeOnce,
            EndRules::anApplicationIsTakenBackOnceAndBeforeTheReply,
            EndRules::onlyAReplyIsServed);

    private EndRules() {}

    /** A case has one reply, and none after it was taken back. */
    static Optional<Objection> aReplyIsMadeOnce(CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicationReplied)) {
            return Optional.empty();
        }
        ApplicationReplied reply = others.reply();
        if (reply != null && !others.owesReplyAgain()) {
            return Optional.of(Objection.recordedAlready(null, "本件已登记答复（%s），不能再次答复。".formatted(reply.madeOn())));
        }
        ApplicationWithdrawn withdrawal = others.withdrawal();
        return withdrawal == null
                ? Optional.empty()
                : Optional.of(
                        Objection.impossible("madeOn", "申请人已于%s撤回申请，不能再登记答复。".formatted(withdrawal.withdrawnOn())));
    }

    /** An application can be taken back once, and only while it has no reply. */
    static Optional<Objection> anApplicationIsTakenBackOnceAndBeforeTheReply(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicationWithdrawn)) {
            return Optional.empty();
        }
        ApplicationWithdrawn withdrawal = others.withdrawal();
        if (withdrawal != null) {
            return Optional.of(
                    Objection.recordedAlready(null, "本件已登记撤回（%s），不能再次撤回。".formatted(withdrawal.withdrawnOn())));
        }
        ApplicationReplied reply = others.reply();
        return reply == null
                ? Optional.empty()
                : Optional.of(Objection.impossible("withdrawnOn", "本件已于%s答复，不能再登记撤回。".formatted(reply.madeOn())));
    }

    static Optional<Objection> onlyAReplyIsServed(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return act.fact() instanceof ReplyServed && others.reply() == null
                ? Optional.of(Objection.impossible(null, "本件尚未登记答复，不能登记送达（《政府信息公开条例》第三十三条）。"))
                : Optional.empty();
    }
}
