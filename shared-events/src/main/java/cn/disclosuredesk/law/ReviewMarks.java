package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.ReviewPeriods;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.vocabulary.ReviewEnding.Remedy;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened late or irregularly in a review. Derived whenever it is asked for, as the marks of an application are. */
public final class ReviewMarks {

    private ReviewMarks() {}

    /** All marks of a review, those of one fact beside each other. */
    public static List<Mark> of(ReviewFacts facts, WorkingDays days) {
        return facts.timeline().facts().stream()
                .flatMap(recorded -> Stream.of(
                                answeredLate(facts, recorded, days),
                                changedAfterTheAnswer(facts, recorded),
                                changedToSummary(recorded),
                                neverAnswered(facts, recorded),
                                serviceUnknown(facts, recorded),
                                appealedLate(facts, recorded, days),
                                appealedThoughFinal(facts, recorded))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** Evidence that comes late counts as none (《行政复议法》第七十条、《行政诉讼法》第六十七条). */
    private static Optional<Mark> answeredLate(ReviewFacts facts, Recorded<ReviewEvent> act, WorkingDays days) {
        if (!(act.fact() instanceof ReviewAnswered answer) || isOnAppeal(facts, act)) {
            return Optional.empty();
        }
        ReviewNotified notice = facts.notice();
        LocalDate due = notice.kind().isLawsuit()
                ? ReviewPeriods.defence(notice.notifiedOn(), days).dueOn()
                : ReviewPeriods.answer(notice.notifiedOn(), procedureOn(facts, answer.on()), days)
                        .dueOn();
        return answer.on().isAfter(due)
                ? Optional.of(mark(
                        act,
                        "REVIEW_ANSWER_LATE",
                        "%s提交答复、答辩，期限为%s".formatted(answer.on(), due),
                        notice.kind().isLawsuit() ? "《中华人民共和国行政诉讼法》第六十七条" : "《中华人民共和国行政复议法》第四十八条、第五十四条、第七十条"))
                : Optional.empty();
    }

    /** In which procedure a review is on a day; null = not known. */
    public static @Nullable ReviewProcedure procedureOn(ReviewFacts facts, LocalDate day) {
        return facts.all(ReviewProcedureChanged.class)
                .filter(change -> !change.on().isAfter(day))
                .reduce((one, later) -> later)
                .map(ReviewProcedureChanged::procedure)
                .orElse(facts.notice().procedure());
    }

    /** Our answer in a lawsuit has the same period in either procedure. */
    private static Optional<Mark> changedAfterTheAnswer(ReviewFacts facts, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewProcedureChanged change
                        && !facts.notice().kind().isLawsuit()
                ? facts.all(ReviewAnswered.class)
                        .filter(answer -> answer.on().isBefore(change.on()))
                        .findFirst()
                        .map(answer -> mark(
                                act,
                                "PROCEDURE_CHANGED_AFTER_ANSWER",
                                "%s变更程序，本机关已于%s答复".formatted(change.on(), answer.on()),
                                "《中华人民共和国行政复议法》第五十五条"))
                : Optional.empty();
    }

    /** The law knows the change from 简易 to 普通 only. */
    private static Optional<Mark> changedToSummary(Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewProcedureChanged change && change.procedure() == ReviewProcedure.SUMMARY
                ? Optional.of(mark(act, "PROCEDURE_TO_SUMMARY", "普通程序转为简易程序，请核对", "《中华人民共和国行政复议法》第五十五条"))
                : Optional.empty();
    }

    private static Optional<Mark> neverAnswered(ReviewFacts facts, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewDecided decision
                        && facts.notice().capacity().isCounted()
                        && !isOnAppeal(facts, act)
                        && facts.all(ReviewAnswered.class)
                                .noneMatch(answer -> !answer.on().isAfter(decision.decidedOn()))
                ? Optional.of(mark(act, "REVIEW_NOT_ANSWERED", "审结前没有提交答复、答辩的记录", null))
                : Optional.empty();
    }

    /** The appeal period runs from service; without that day it is reckoned from the day of the judgment. */
    private static Optional<Mark> serviceUnknown(ReviewFacts facts, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewDecided decision
                        && decision.servedOn() == null
                        && decision.effectiveOn() == null
                        && facts.notice().kind().isLawsuit()
                        && ReviewCounting.remedy(facts.without(act.sequence()), decision) != Remedy.NONE
                ? Optional.of(mark(act, "DECISION_SERVICE_UNKNOWN", "收到裁判文书的日期不详，上诉期限暂自裁判之日起算", "《中华人民共和国行政诉讼法》第八十五条"))
                : Optional.empty();
    }

    private static Optional<Mark> appealedLate(ReviewFacts facts, Recorded<ReviewEvent> act, WorkingDays days) {
        if (!(act.fact() instanceof ReviewAppealed appeal)) {
            return Optional.empty();
        }
        return appealed(facts, act)
                .map(decision -> {
                    LocalDate served = decision.servedOn() == null ? decision.decidedOn() : decision.servedOn();
                    return decision.ending() != null && decision.ending().remedy() == Remedy.RULING
                            ? ReviewPeriods.appealOfRuling(served, days).dueOn()
                            : ReviewPeriods.appealOfJudgment(served, days).dueOn();
                })
                .filter(due -> appeal.on().isAfter(due))
                .map(due ->
                        mark(act, "APPEAL_LATE", "%s上诉，上诉期限至%s".formatted(appeal.on(), due), "《中华人民共和国行政诉讼法》第八十五条"));
    }

    private static Optional<Mark> appealedThoughFinal(ReviewFacts facts, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewAppealed
                ? appealed(facts, act)
                        .filter(decision -> ReviewCounting.isOnAppeal(facts.without(act.sequence()), decision))
                        .map(decision -> mark(
                                act,
                                "APPEAL_OF_FINAL_DECISION",
                                "%s的裁判是二审裁判，请核对".formatted(decision.decidedOn()),
                                "《中华人民共和国行政诉讼法》第七条"))
                : Optional.empty();
    }

    /** The decision that an appeal is about. */
    private static Optional<ReviewDecided> appealed(ReviewFacts facts, Recorded<ReviewEvent> appeal) {
        return Instances.lastBefore(facts.without(appeal.sequence()), appeal, ReviewFacts::isEnd)
                .filter(ReviewDecided.class::isInstance)
                .map(ReviewDecided.class::cast);
    }

    private static boolean isOnAppeal(ReviewFacts facts, Recorded<ReviewEvent> act) {
        return Instances.lastBefore(facts, act, fact -> fact instanceof ReviewAppealed)
                .isPresent();
    }

    private static Mark mark(Recorded<ReviewEvent> act, String code, String says, @Nullable String article) {
        return new Mark(act.sequence(), code, article == null ? says + "。" : "%s（%s）。".formatted(says, article));
    }
}
