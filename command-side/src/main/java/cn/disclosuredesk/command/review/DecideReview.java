package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.ReviewPeriods;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 审结. {@code ending} null = only the column is known. {@code effectiveOn} is for lawsuits; without it the appeal period
 * decides. {@code servedOn} is the day the decision reached us.
 */
record DecideReview(
        @TargetAggregateIdentifier ReviewId review,
        LocalDate decidedOn,
        @Nullable ReviewEnding ending,
        ReviewResult result,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate performBy,
        @Nullable LocalDate servedOn,
        @Nullable Long seen) {

    /** A review is decided once, and not before it was filed. */
    Optional<Refusal> check(ReviewFacts facts) {
        if (facts.decision() != null) {
            return Optional.of(Refusal.recordedAlready(
                    null, "本案已登记审结（%s），不能再次登记。".formatted(facts.decision().decidedOn())));
        }
        LocalDate filed = facts.notice().filedOn();
        return filed != null && decidedOn.isBefore(filed)
                ? Optional.of(Refusal.excluded("decidedOn", "审结日期%s早于立案日期%s。".formatted(decidedOn, filed)))
                : Optional.empty();
    }

    ReviewDecided fact(ReviewKind kind, WorkingDays days) {
        LocalDate countsOn = kind.isLawsuit() ? takesEffectOn(days) : decidedOn;
        return new ReviewDecided(review, decidedOn, ending, result, effectiveOn, countsOn, performBy, servedOn);
    }

    /**
     * The day from which a lawsuit's end holds: the day after the appeal period, which runs from service (《行政诉讼法》第八十五条)
     * and whose last day moves past rest days (《民事诉讼法》第八十五条); at once where nothing can be appealed.
     */
    private LocalDate takesEffectOn(WorkingDays days) {
        if (effectiveOn != null) {
            return effectiveOn;
        }
        LocalDate served = servedOn == null ? decidedOn : servedOn;
        return switch (remedy()) {
            case NONE -> decidedOn;
            case RULING -> ReviewPeriods.appealOfRuling(served, days).dueOn().plusDays(1);
            case JUDGMENT ->
                ReviewPeriods.appealOfJudgment(served, days).dueOn().plusDays(1);
        };
    }

    private ReviewEnding.Remedy remedy() {
        if (ending != null) {
            return ending.remedy();
        }
        return result == ReviewResult.OTHER ? ReviewEnding.Remedy.NONE : ReviewEnding.Remedy.JUDGMENT;
    }
}
