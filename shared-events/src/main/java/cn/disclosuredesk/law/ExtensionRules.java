package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.clock.ReplyPeriod;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far a reply can be put off. */
final class ExtensionRules {

    static final List<Rule> ALL = List.of(
            ExtensionRules::aPeriodIsExtendedByTwentyDaysAtMost, ExtensionRules::aDelayedReplyIsPromisedForALaterDay);

    private ExtensionRules() {}

    /** All extensions of one period have at most 20 working days (第三十三条第二款); 15 where it began before 2019-05-15. */
    static Optional<Objection> aPeriodIsExtendedByTwentyDaysAtMost(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ReplyExtended extension)) {
            return Optional.empty();
        }
        List<Segment> periods = reckoning.periods(others.with(extension));
        LocalDate start = startOn(extension.notifiedOn(), periods, others);
        int before = others.all(ReplyExtended.class)
                .filter(other -> startOn(other.notifiedOn(), periods, others).equals(start))
                .mapToInt(ReplyExtended::workingDays)
                .sum();
        int most = ReplyPeriod.longestExtension(start);
        String article = most < 20 ? "2007年《政府信息公开条例》第二十四条" : "《政府信息公开条例》第三十三条";
        if (before + extension.workingDays() <= most) {
            return Optional.empty();
        }
        return Optional.of(Objection.impossible(
                "workingDays",
                before == 0
                        ? "延期%d个工作日，超过上限%d个工作日（%s）。".formatted(extension.workingDays(), most, article)
                        : "自%s起计的答复期限已延期%d个工作日，再延%d个工作日将超过上限%d个工作日（%s）。"
                                .formatted(start, before, extension.workingDays(), most, article)));
    }

    /** The start of the period that runs on a day, as the clock tells periods apart: a text asked for too late begins none. */
    private static LocalDate startOn(LocalDate day, List<Segment> periods, CaseFacts facts) {
        return periods.stream()
                .map(Segment::from)
                .filter(from -> !from.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(facts.receivedOn());
    }

    /** 延迟答复: the day promised lies after the day it was told (第三十五条). */
    static Optional<Objection> aDelayedReplyIsPromisedForALaterDay(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return act.fact() instanceof ReplyDelayed delay && !delay.until().isAfter(delay.notifiedOn())
                ? Optional.of(Objection.impossible(
                        "until", "延迟答复的期限%s应晚于告知之日%s（《政府信息公开条例》第三十五条）。".formatted(delay.until(), delay.notifiedOn())))
                : Optional.empty();
    }
}
