package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewRestated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which records of a review can be added, corrected or retracted: {@link RecordRules} of a review. */
final class ReviewRecordRules {

    /** These judge an act of recording before it is applied: {@code others} is the review as it stands. */
    static final List<ReviewRule> ALL = List.of(
            ReviewRecordRules::whatIsChangedStands,
            ReviewRecordRules::theDesksOwnRecordsAreNotChanged,
            ReviewRecordRules::aCorrectionStaysOfItsKind,
            ReviewRecordRules::aNoticeIsAnnulledNotRetracted,
            ReviewRecordRules::nothingIsAddedToAReviewThatWasAnnulled);

    private static final Set<Class<? extends ReviewEvent>> BY_THE_DESK =
            Set.of(ReviewCarriedOver.class, ReviewCountedAfterSeal.class, ReviewRestated.class);

    private ReviewRecordRules() {}

    /** A record is changed while it stands; corrections and retractions are not facts of the review themselves. */
    static Optional<Objection> whatIsChangedStands(ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!changes(act.fact()) || changed(others, act.fact()).isPresent()) {
            return Optional.empty();
        }
        long about = ((AboutAFact) act.fact()).about();
        if (about < 0 || about > others.version()) {
            return Optional.of(Objection.impossible(field(act.fact()), "本案没有第%d号记录。".formatted(about)));
        }
        return Optional.of(
                act.fact() instanceof ReviewFactRetracted
                        ? Objection.recordedAlready(field(act.fact()), "第%d号记录已撤销，或本身是更正、撤销记录，不能再撤销。".formatted(about))
                        : Objection.impossible(field(act.fact()), "第%d号记录已撤销，或本身是更正、撤销记录，不能更正。".formatted(about)));
    }

    /** 结转, 封存后计入 and 更正公布 follow from other facts: those are changed. */
    static Optional<Objection> theDesksOwnRecordsAreNotChanged(ReviewFacts others, Recorded<ReviewEvent> act) {
        return changed(others, act.fact())
                .filter(fact -> BY_THE_DESK.contains(fact.getClass()))
                .map(fact ->
                        Objection.impossible(field(act.fact()), "%s由系统自动记录，不能更正或撤销。".formatted(ReviewAct.named(fact))));
    }

    /** A correction says how the same kind of thing happened in the same review, of the same agency. */
    static Optional<Objection> aCorrectionStaysOfItsKind(ReviewFacts others, Recorded<ReviewEvent> act) {
        if (!(act.fact() instanceof ReviewFactCorrected correction)) {
            return Optional.empty();
        }
        return changed(others, correction)
                .filter(fact -> fact.getClass() != correction.to().getClass()
                        || !fact.review().equals(correction.to().review())
                        || ofAnotherAgency(fact, correction.to()))
                .map(fact -> Objection.impossible(
                        "corrects", "第%d号记录是%s，不能这样更正。".formatted(correction.about(), ReviewAct.named(fact))));
    }

    private static boolean ofAnotherAgency(ReviewEvent fact, ReviewEvent to) {
        return fact instanceof ReviewNotified was
                && to instanceof ReviewNotified is
                && !was.agency().equals(is.agency());
    }

    /** Without its notice there is no review; one registered in error is annulled. */
    static Optional<Objection> aNoticeIsAnnulledNotRetracted(ReviewFacts others, Recorded<ReviewEvent> act) {
        return act.fact() instanceof ReviewFactRetracted
                ? changed(others, act.fact())
                        .filter(fact -> fact instanceof ReviewNotified)
                        .map(fact -> Objection.impossible("sequence", "收到通知的登记不能撤销，登记有误请作废本案。"))
                : Optional.empty();
    }

    /** Once it is on record that it was registered in error, records are only put right. */
    static Optional<Objection> nothingIsAddedToAReviewThatWasAnnulled(ReviewFacts others, Recorded<ReviewEvent> act) {
        if (changes(act.fact())) {
            return Optional.empty();
        }
        return others.all(ReviewAnnulled.class)
                .findFirst()
                .map(annulled -> act.fact() instanceof ReviewAnnulled
                        ? Objection.recordedAlready(null, "本案已%s，不能重复登记。".formatted(ReviewAct.named(annulled)))
                        : Objection.impossible(
                                null,
                                "本案已%s，不能再登记%s；作废有误的，请先撤销作废记录。"
                                        .formatted(
                                                ReviewAct.named(annulled),
                                                ReviewAct.of(act.fact()).label())));
    }

    private static boolean changes(ReviewEvent fact) {
        return fact instanceof ReviewFactCorrected || fact instanceof ReviewFactRetracted;
    }

    private static Optional<ReviewEvent> changed(ReviewFacts others, ReviewEvent act) {
        return changes(act) ? others.timeline().at(((AboutAFact) act).about()) : Optional.empty();
    }

    /** The part of the call that names the record. */
    private static String field(ReviewEvent act) {
        return act instanceof ReviewFactCorrected ? "corrects" : "sequence";
    }
}
