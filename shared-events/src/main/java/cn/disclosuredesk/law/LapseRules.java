package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 视为放弃: an application is given up only where its applicant let a limit pass (第三十条、国办函〔2020〕109号). */
final class LapseRules {

    static final List<Rule> ALL =
            List.of(LapseRules::onlyWhoLetTheLimitPassDidNotClarify, LapseRules::onlyWhoLetTheLimitPassDidNotPay);

    private static final String CLARIFY = "（《政府信息公开条例》第三十条）";
    private static final String PAY = "（《政府信息公开条例》第四十二条、国办函〔2020〕109号）";

    private LapseRules() {}

    /** 逾期不补正 (3.6.1): a notice, its limit over, and no text, or one that came late without a good reason. */
    static Optional<Objection> onlyWhoLetTheLimitPassDidNotClarify(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicationReplied reply) || reply.disposition() != Disposition.NOT_CLARIFIED) {
            return Optional.empty();
        }
        List<Recorded<ClarificationRequested>> open = others.timeline().all(ClarificationRequested.class).stream()
                .filter(letter -> !letter.fact().sentOn().isAfter(reply.madeOn()))
                .filter(letter -> !isClarified(others, letter, reply.madeOn(), reckoning))
                .toList();
        return lapsed(
                reply.madeOn(),
                open.stream()
                        .map(letter -> AnswerLimits.clarifyBy(others, letter, reckoning))
                        .toList(),
                "补正",
                CLARIFY);
    }

    private static boolean isClarified(
            CaseFacts others, Recorded<ClarificationRequested> letter, LocalDate by, Reckoning reckoning) {
        return sentSince(others, letter, ClarificationRequested.class).anyMatch(sent -> {
            LocalDate limit = AnswerLimits.clarifyBy(others, sent, reckoning);
            return Letters.about(others, sent.sequence(), ApplicationClarified.class)
                    .filter(text -> !text.receivedOn().isAfter(by))
                    .anyMatch(text ->
                            text.lateBecause() != null || !text.receivedOn().isAfter(limit));
        });
    }

    /** A letter and those of its kind sent since: who answers the one sent again owes the first one no other answer. */
    private static <Q extends ApplicationEvent> Stream<Recorded<Q>> sentSince(
            CaseFacts others, Recorded<Q> letter, Class<Q> kind) {
        return others.timeline().all(kind).stream()
                .filter(sent -> !sent.fact().happenedOn().isBefore(letter.fact().happenedOn()));
    }

    /** 逾期不缴费 (3.6.2): a notice, its 20 working days over, and no payment. */
    static Optional<Objection> onlyWhoLetTheLimitPassDidNotPay(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof ApplicationReplied reply) || reply.disposition() != Disposition.NOT_PAID) {
            return Optional.empty();
        }
        List<Recorded<FeeNoticeIssued>> open = others.timeline().all(FeeNoticeIssued.class).stream()
                .filter(notice -> !notice.fact().happenedOn().isAfter(reply.madeOn()))
                .filter(notice -> sentSince(others, notice, FeeNoticeIssued.class)
                        .flatMap(sent -> Letters.about(others, sent.sequence(), FeePaid.class))
                        .noneMatch(paid -> !paid.paidOn().isAfter(reply.madeOn())))
                .toList();
        return lapsed(
                reply.madeOn(),
                open.stream()
                        .map(notice -> AnswerLimits.payBy(others, notice, reckoning))
                        .toList(),
                "缴费",
                PAY);
    }

    private static Optional<Objection> lapsed(LocalDate madeOn, List<LocalDate> limits, String what, String article) {
        Optional<LocalDate> first = limits.stream().min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return Optional.of(Objection.impossible(
                    "disposition", "截至%s没有尚未%s的告知或通知，不能以逾期不%s为由不再处理%s。".formatted(madeOn, what, what, article)));
        }
        return first.get().isBefore(madeOn)
                ? Optional.empty()
                : Optional.of(Objection.impossible(
                        "madeOn",
                        "申请人可在%s前（含当日）%s，%s期限尚未届满，不能以逾期不%s为由不再处理%s。"
                                .formatted(first.get(), what, madeOn, what, article)));
    }
}
