package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens in a review between its notice and its end. */
final class ReviewCourseRules {

    static final List<ReviewRule> ALL = List.of(
            ReviewCourseRules::itIsAcceptedAndAnsweredOnceInEachInstance,
            ReviewCourseRules::aLawsuitChangesToTheOrdinaryProcedure,
            ReviewCourseRules::aProcedureChangesToAnother,
            ReviewCourseRules::whatRestsIsResumedAndWhatGoesOnComesToRest,
            ReviewCourseRules::nothingGoesOnOnceItHasEnded);

    private static final Set<Class<? extends ReviewEvent>> OF_A_PENDING_REVIEW =
            Set.of(ReviewProcedureChanged.class, ReviewSuspended.class, ReviewResumed.class);

    private ReviewCourseRules() {}

    /** One acceptance and one answer of ours, and one more of each on appeal. */
    static Optional<Objection> itIsAcceptedAndAnsweredOnceInEachInstance(
            ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!(act.fact() instanceof ReviewAccepted) && !(act.fact() instanceof ReviewAnswered)) {
            return Optional.empty();
        }
        return Instances.besides(
                        others, act, fact -> fact.getClass() == act.fact().getClass())
                .map(other -> Objection.recordedAlready(null, "已登记%s，不能重复登记。".formatted(ReviewAct.named(other))));
    }

    /** 变更程序 of a lawsuit: from 简易 to 普通 only (《行政诉讼法》第八十四条). */
    static Optional<Objection> aLawsuitChangesToTheOrdinaryProcedure(ReviewFacts others, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewProcedureChanged change
                        && change.procedure() == ReviewProcedure.SUMMARY
                        && others.notice().kind().isLawsuit()
                ? Optional.of(Objection.impossible("procedure", "行政诉讼只能由简易程序转为普通程序（《中华人民共和国行政诉讼法》第八十四条）。"))
                : Optional.empty();
    }

    /** What is in a procedure already is not put into it again. */
    static Optional<Objection> aProcedureChangesToAnother(ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!(act.fact() instanceof ReviewProcedureChanged change)) {
            return Optional.empty();
        }
        ReviewProcedure before = Instances.lastBefore(others, act, fact -> procedure(fact) != null)
                .map(ReviewCourseRules::procedure)
                .orElse(null);
        return Objects.equals(before, change.procedure())
                ? Optional.of(Objection.recordedAlready(
                        "procedure", "本案已适用%s程序。".formatted(change.procedure().label())))
                : Optional.empty();
    }

    private static @Nullable ReviewProcedure procedure(ReviewEvent fact) {
        if (fact instanceof ReviewNotified notice) {
            return notice.procedure();
        }
        return fact instanceof ReviewProcedureChanged change ? change.procedure() : null;
    }

    /** 中止 and 恢复 take turns (《行政复议法》第三十九条、行诉解释第八十七条). */
    static Optional<Objection> whatRestsIsResumedAndWhatGoesOnComesToRest(
            ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!isTurn(act.fact())) {
            return Optional.empty();
        }
        Optional<ReviewEvent> before = Instances.lastBefore(
                        others, act, fact -> isTurn(fact) || ReviewFacts.isEnd(fact) || fact instanceof ReviewAppealed)
                .filter(ReviewCourseRules::isTurn);
        boolean rests = before.filter(ReviewSuspended.class::isInstance).isPresent();
        if (act.fact() instanceof ReviewSuspended) {
            return rests
                    ? Optional.of(
                            Objection.recordedAlready(null, "本案已登记%s，尚未恢复审理。".formatted(ReviewAct.named(before.get()))))
                    : Optional.empty();
        }
        if (rests) {
            return Optional.empty();
        }
        return Optional.of(before.map(
                        resumed -> Objection.recordedAlready(null, "本案已登记%s。".formatted(ReviewAct.named(resumed))))
                .orElseGet(() -> Objection.impossible(
                        "on", "截至%s本案没有中止，不能登记恢复审理。".formatted(act.fact().happenedOn()))));
    }

    private static boolean isTurn(ReviewEvent fact) {
        return fact instanceof ReviewSuspended || fact instanceof ReviewResumed;
    }

    /**
     * Once it has ended the proceedings do not change any more, unless it is appealed. A notice of a hearing says only when
     * we were told of it.
     */
    static Optional<Objection> nothingGoesOnOnceItHasEnded(ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!OF_A_PENDING_REVIEW.contains(act.fact().getClass())) {
            return Optional.empty();
        }
        ReviewAct words = ReviewAct.of(act.fact());
        return Instances.lastBefore(others, act, fact -> ReviewFacts.isEnd(fact) || fact instanceof ReviewAppealed)
                .filter(last -> ReviewFacts.isEnd(last)
                        && last.happenedOn().isBefore(act.fact().happenedOn()))
                .map(end -> Objection.impossible(
                        words.field(),
                        "%s%s晚于本案%s，审结后不能再登记%s。"
                                .formatted(words.day(), act.fact().happenedOn(), ReviewAct.named(end), words.label())));
    }
}
