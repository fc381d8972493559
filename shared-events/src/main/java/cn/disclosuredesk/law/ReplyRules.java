package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reply presupposes, and what presupposes a reply. */
final class ReplyRules {

    static final List<Rule> ALL = List.of(
            ReplyRules::onlyAClarifiedApplicationIsStillUnclear,
            ReplyRules::onlyAReplyIsServed,
            ReplyRules::informationIsProvidedAfterAReply,
            ReplyRules::onlyTheReplyThatStandsIsRevoked);

    private ReplyRules() {}

    /** 补正后仍不明确 (3.4.3) presupposes a corrected text (第三十条). */
    static Optional<Objection> onlyAClarifiedApplicationIsStillUnclear(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicationReplied reply)
                || reply.disposition() != Disposition.STILL_UNCLEAR
                || others.all(ApplicationClarified.class)
                        .anyMatch(text -> !text.receivedOn().isAfter(reply.madeOn()))) {
            return Optional.empty();
        }
        return Optional.of(Objection.impossible(
                "disposition", "截至答复之日%s未收到补正，不能以补正后仍不明确（3.4.3）答复（《政府信息公开条例》第三十条）。".formatted(reply.madeOn())));
    }

    /** A reply is served when it was made (第三十三条). */
    static Optional<Objection> onlyAReplyIsServed(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ReplyServed served)) {
            return Optional.empty();
        }
        return followsAReply(others, served.on(), "servedOn", "送达日期", "送达", "第三十三条");
    }

    /** Information is handed over on the ground of a reply (第三十六条第（二）项、第四十条). */
    static Optional<Objection> informationIsProvidedAfterAReply(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return act.fact() instanceof InformationProvided provided
                ? followsAReply(others, provided.on(), "on", "提供日期", "提供信息", "第四十条")
                : Optional.empty();
    }

    private static Optional<Objection> followsAReply(
            CaseFacts others, LocalDate day, String field, String label, String what, String article) {
        List<ApplicationReplied> replies = others.replies();
        if (replies.isEmpty()) {
            return Optional.of(Objection.impossible(null, "本件尚未登记答复，不能登记%s（《政府信息公开条例》%s）。".formatted(what, article)));
        }
        LocalDate first = replies.get(0).madeOn();
        return day.isBefore(first)
                ? Optional.of(Objection.impossible(
                        field, "%s%s早于答复日期%s（《政府信息公开条例》%s）。".formatted(label, day, first, article)))
                : Optional.empty();
    }

    /** A reply that another one has replaced stands no more: there is nothing to revoke. */
    static Optional<Objection> onlyTheReplyThatStandsIsRevoked(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ReplyRevoked revoked)) {
            return Optional.empty();
        }
        LocalDate madeOn = others.timeline()
                .at(revoked.about())
                .map(ApplicationEvent::happenedOn)
                .orElse(revoked.on());
        return others.timeline().all(ApplicationReplied.class).stream()
                .filter(reply -> reply.sequence() != revoked.about())
                .map(reply -> reply.fact().madeOn())
                .filter(day -> !day.isBefore(madeOn) && day.isBefore(revoked.on()))
                .findFirst()
                .map(day ->
                        Objection.impossible("on", "%s的答复已由%s的重新答复取代，不能再于%s撤销。".formatted(madeOn, day, revoked.on())));
    }
}
