package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Ends;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a case can end, and what ends with it. Lateness is never an objection: it is marked (《政府信息公开条例》第三十三条). */
final class EndRules {

    static final List<Rule> ALL = List.of(
            EndRules::aCaseEndsOnceForEachDutyToReply,
            EndRules::nothingOfTheRunningPeriodAfterTheEnd,
            EndRules::onlyWhatHasEndedIsArchivedAndOnce);

    /** What belongs to a running period: questions, their answers by the applicant, and what moves the due date. */
    private static final Set<Class<? extends ApplicationEvent>> OF_THE_RUNNING_PERIOD = Set.of(
            ApplicantUnreachable.class,
            CopyAttached.class,
            ClarificationRequested.class,
            ApplicationClarified.class,
            ReasonsRequested.class,
            ReasonsGiven.class,
            ReplyDelayed.class,
            FeeNoticeIssued.class,
            FeePaid.class,
            ConsultationSent.class,
            ReplyExtended.class);

    private EndRules() {}

    /**
     * A case ends with its reply or its withdrawal; it ends once more only where a duty to reply once more arose in
     * between: our own revocation, or a decision (第三十三条、《行政复议法》第六十四条).
     */
    static Optional<Objection> aCaseEndsOnceForEachDutyToReply(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!Ends.isEnd(act.fact())) {
            return Optional.empty();
        }
        Ends ends = Ends.of(others).with(act);
        return ends.doubled()
                .filter(doubled -> doubled.first().sequence() == act.sequence()
                        || doubled.second().sequence() == act.sequence())
                .map(doubled -> objection(ends, doubled, act));
    }

    private static Objection objection(Ends ends, Ends.Doubled doubled, Recorded<ApplicationEvent> act) {
        ApplicationEvent other = doubled.first().sequence() == act.sequence()
                ? doubled.second().fact()
                : doubled.first().fact();
        String field = Act.of(act.fact()).field();
        if (other.getClass() != act.fact().getClass()) {
            return other instanceof ApplicationWithdrawn withdrawn
                    ? Objection.impossible(field, "申请人已于%s撤回申请，不能再登记答复。".formatted(withdrawn.withdrawnOn()))
                    : Objection.impossible(field, "本件已于%s答复，不能再登记撤回。".formatted(other.happenedOn()));
        }
        if (other instanceof ApplicationWithdrawn) {
            return Objection.recordedAlready(null, "本件已登记撤回（%s），不能再次撤回。".formatted(other.happenedOn()));
        }
        LocalDate day = doubled.second().fact().happenedOn();
        return ends.duties().stream()
                .filter(arose -> arose.isAfter(day))
                .findFirst()
                .map(arose -> Objection.impossible(
                        "madeOn", "重新答复日期%s早于应当重新答复之日%s（《中华人民共和国行政复议法》第六十四条）。".formatted(day, arose)))
                .orElseGet(() -> Objection.recordedAlready(null, "本件已登记答复（%s），不能再次答复。".formatted(other.happenedOn())));
    }

    /** Once the case has ended nothing of its running period can happen, unless it must be answered once more. */
    static Optional<Objection> nothingOfTheRunningPeriodAfterTheEnd(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!OF_THE_RUNNING_PERIOD.contains(act.fact().getClass())) {
            return Optional.empty();
        }
        Act words = Act.of(act.fact());
        LocalDate day = act.fact().happenedOn();
        return Ends.of(others)
                .endedBefore(day)
                .map(end -> Objection.impossible(
                        words.field(),
                        "%s%s晚于本件办结之日%s（%s），办结后不能再登记%s（《政府信息公开条例》%s）。"
                                .formatted(
                                        words.day(),
                                        day,
                                        end.fact().happenedOn(),
                                        Act.of(end.fact()).label(),
                                        words.label(),
                                        article(act.fact()))));
    }

    private static String article(ApplicationEvent fact) {
        if (fact instanceof ClarificationRequested || fact instanceof ApplicationClarified) {
            return "第三十条";
        }
        if (fact instanceof ReasonsRequested || fact instanceof ReasonsGiven || fact instanceof ReplyDelayed) {
            return "第三十五条";
        }
        if (fact instanceof FeeNoticeIssued || fact instanceof FeePaid) {
            return "第四十二条";
        }
        return fact instanceof CopyAttached || fact instanceof ApplicantUnreachable ? "第三十一条" : "第三十三条";
    }

    /** A file is put away when the case has ended or left the tables, and once for each time it ended (第四十五条). */
    static Optional<Objection> onlyWhatHasEndedIsArchivedAndOnce(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicationArchived fact)) {
            return Optional.empty();
        }
        Ends ends = Ends.of(others);
        Optional<ApplicationArchived> already = others.all(ApplicationArchived.class)
                .filter(other -> !ends.isRenewed(earlier(other.on(), fact.on()), later(other.on(), fact.on())))
                .findFirst();
        if (already.isPresent()) {
            return Optional.of(Objection.recordedAlready(
                    null, "本件已归档（%s）。".formatted(already.get().on())));
        }
        boolean left = LeavingRules.leftOn(others)
                .filter(day -> !day.isAfter(fact.on()))
                .isPresent();
        return left || ends.endedBy(fact.on()).isPresent()
                ? Optional.empty()
                : Optional.of(Objection.impossible("on", "截至%s本件尚未办结，不能归档（《政府信息公开条例》第四十五条）。".formatted(fact.on())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
