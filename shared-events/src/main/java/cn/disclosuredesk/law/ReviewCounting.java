package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.ReviewPeriods;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.vocabulary.ReviewEnding.Remedy;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;

/**
 * 计入日期: the day by whose year the tables count an end. A reconsideration counts on the day of its decision; a lawsuit when
 * the judgment takes effect: after the appeal period, which runs from service (《行政诉讼法》第八十五条) and whose last day moves
 * past rest days (《民事诉讼法》第八十五条), or at once where nothing can be appealed, a decision on appeal above all.
 */
public final class ReviewCounting {

    private ReviewCounting() {}

    /**
     * @param others the facts of the review without the decision
     * @param decision of which all but the day to count on is told
     */
    public static LocalDate countsOn(ReviewFacts others, ReviewDecided decision, WorkingDays days) {
        if (!others.notice().kind().isLawsuit()) {
            return decision.decidedOn();
        }
        if (decision.effectiveOn() != null) {
            return decision.effectiveOn();
        }
        LocalDate served = decision.servedOn() == null ? decision.decidedOn() : decision.servedOn();
        return switch (remedy(others, decision)) {
            case NONE -> decision.decidedOn();
            case RULING -> ReviewPeriods.appealOfRuling(served, days).dueOn().plusDays(1);
            case JUDGMENT ->
                ReviewPeriods.appealOfJudgment(served, days).dueOn().plusDays(1);
        };
    }

    /** What can still be done against a decision of a lawsuit. */
    static Remedy remedy(ReviewFacts others, ReviewDecided decision) {
        if (isOnAppeal(others, decision)) {
            return Remedy.NONE;
        }
        if (decision.ending() != null) {
            return decision.ending().remedy();
        }
        return decision.result() == ReviewResult.OTHER ? Remedy.NONE : Remedy.JUDGMENT;
    }

    /** Whether it is the higher court's, whose judgments are final (《行政诉讼法》第七条). */
    static boolean isOnAppeal(ReviewFacts others, ReviewDecided decision) {
        return others.all(ReviewAppealed.class).anyMatch(appeal -> !appeal.on().isAfter(decision.decidedOn()));
    }
}
