package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewEnding.Remedy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a review ends, and how its end is appealed and takes effect. */
final class ReviewEndRules {

    static final List<ReviewRule> ALL = List.of(
            ReviewEndRules::anEndIsOneOfItsKindOfReview,
            ReviewEndRules::aReviewEndsOnceForEachInstance,
            ReviewEndRules::onlyASuitIsAppealed,
            ReviewEndRules::anAppealFollowsADecisionAndComesOnceFromEachSide,
            ReviewEndRules::onlyAJudgmentTakesEffectLater,
            ReviewEndRules::whatTakesEffectHasEndedAndDoesItOnce);

    private ReviewEndRules() {}

    /** A reconsideration ends in the ways of 《行政复议法》, a suit in those of 《行政诉讼法》. */
    static Optional<Objection> anEndIsOneOfItsKindOfReview(ReviewFacts others, Recorded<ReviewEvent> act) {
        ReviewEnding ending = ending(act.fact());
        boolean lawsuit = others.notice().kind().isLawsuit();
        return ending == null || ending.fits(others.notice().kind())
                ? Optional.empty()
                : Optional.of(Objection.impossible(
                        "ending",
                        lawsuit
                                ? "“%s”是行政复议的结案方式，本案是行政诉讼（《中华人民共和国行政诉讼法》第六十九条至第七十八条）。".formatted(ending.word())
                                : "“%s”是行政诉讼的结案方式，本案是行政复议（《中华人民共和国行政复议法》第六十三条至第六十九条）。".formatted(ending.word())));
    }

    private static @Nullable ReviewEnding ending(ReviewEvent fact) {
        if (fact instanceof ReviewDecided decision) {
            return decision.ending();
        }
        return fact instanceof ReviewWithdrawn withdrawal ? withdrawal.ending() : null;
    }

    /** It ends once, and once more only after an appeal. */
    static Optional<Objection> aReviewEndsOnceForEachInstance(ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!ReviewFacts.isEnd(act.fact())) {
            return Optional.empty();
        }
        return Instances.besides(others, act, ReviewFacts::isEnd)
                .map(other -> Objection.recordedAlready(
                        null,
                        "本案已登记%s，未经上诉不能再次登记%s。"
                                .formatted(
                                        ReviewAct.named(other),
                                        ReviewAct.of(act.fact()).label())));
    }

    /** Who does not accept a reconsideration goes to court (《行政复议法》第十条). */
    static Optional<Objection> onlyASuitIsAppealed(ReviewFacts others, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewAppealed && !others.notice().kind().isLawsuit()
                ? Optional.of(Objection.impossible("on", "行政复议决定不能上诉；申请人提起诉讼的，请登记为新的行政诉讼（《中华人民共和国行政复议法》第十条）。"))
                : Optional.empty();
    }

    /**
     * What was decided is appealed, if it can be, by either side or both (《行政诉讼法》第八十五条). Too late an appeal is one all the
     * same: that is for the court to say.
     */
    static Optional<Objection> anAppealFollowsADecisionAndComesOnceFromEachSide(
            ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!(act.fact() instanceof ReviewAppealed appeal)) {
            return Optional.empty();
        }
        Optional<ReviewEvent> end = Instances.lastBefore(others, act, ReviewFacts::isEnd);
        if (end.isEmpty()) {
            return Optional.of(
                    Objection.impossible("on", "截至%s本案尚无裁判，不能登记上诉（《中华人民共和国行政诉讼法》第八十五条）。".formatted(appeal.on())));
        }
        ReviewEnding ending = ending(end.get());
        if (ending != null && ending.remedy() == Remedy.NONE) {
            return Optional.of(
                    Objection.impossible("on", "本案以“%s”结案，依法不能上诉（《中华人民共和国行政诉讼法》第八十五条）。".formatted(ending.word())));
        }
        return Instances.between(others, act, ReviewFacts::isEnd).stream()
                .filter(fact -> fact instanceof ReviewAppealed other && other.byUs() == appeal.byUs())
                .findFirst()
                .map(other -> Objection.recordedAlready(
                        null, "已登记%s%s，不能重复登记。".formatted(appeal.byUs() ? "本机关" : "对方", ReviewAct.named(other))));
    }

    /** A reconsideration holds as soon as it is served (《行政复议法》第七十五条). */
    static Optional<Objection> onlyAJudgmentTakesEffectLater(ReviewFacts others, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewTookEffect && !others.notice().kind().isLawsuit()
                ? Optional.of(Objection.impossible("effectiveOn", "行政复议决定书一经送达即发生法律效力，无须登记生效日期（《中华人民共和国行政复议法》第七十五条）。"))
                : Optional.empty();
    }

    /** What has been decided takes effect, once, unless it is appealed (《行政诉讼法》第八十五条). */
    static Optional<Objection> whatTakesEffectHasEndedAndDoesItOnce(ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!(act.fact() instanceof ReviewTookEffect effect)) {
            return Optional.empty();
        }
        Optional<ReviewEvent> last =
                Instances.lastBefore(others, act, fact -> ReviewFacts.isEnd(fact) || fact instanceof ReviewAppealed);
        if (last.filter(ReviewFacts::isEnd).isEmpty()) {
            return Optional.of(Objection.impossible(
                    "effectiveOn",
                    last.isEmpty()
                            ? "截至%s本案尚无裁判，不能登记生效。".formatted(effect.on())
                            : "本案已%s，截至%s二审尚未审结，原裁判不发生法律效力（《中华人民共和国行政诉讼法》第八十五条）。"
                                    .formatted(ReviewAct.named(last.get()), effect.on())));
        }
        return others.timeline().facts().stream()
                .filter(recorded -> recorded.fact() instanceof ReviewAppealed && Instances.isAfter(recorded, act))
                .findFirst()
                .map(appeal -> Objection.impossible(
                        "effectiveOn", "本案此后已%s，原裁判不发生法律效力。".formatted(ReviewAct.named(appeal.fact()))))
                .or(() -> others.all(ReviewTookEffect.class)
                        .findFirst()
                        .map(other -> Objection.recordedAlready(
                                null, "已登记%s，不能重复登记；日期有误请更正。".formatted(ReviewAct.named(other)))));
    }
}
