package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which records can be added, corrected or retracted. What that makes of the other facts is for the other rules. */
final class RecordRules {

    /** These judge an act of recording before it is applied: {@code others} is the case as it stands. */
    static final List<Rule> ALL = List.of(
            RecordRules::whatIsChangedStands,
            RecordRules::theDesksOwnRecordsAreNotChanged,
            RecordRules::whatAnotherCaseTellsIsChangedThere,
            RecordRules::aCorrectionStaysOfItsKind,
            RecordRules::aRegistrationIsAnnulledNotRetracted,
            RecordRules::nothingIsAddedToACaseThatHasLeft);

    private static final Set<Class<? extends ApplicationEvent>> BY_THE_DESK = Set.of(
            ApplicationCarriedOver.class,
            CarryOverReversed.class,
            ApplicationCountedAfterSeal.class,
            ApplicationRestated.class);
    /** The same where the other case itself tells it, which may change what it told before. */
    static final List<Rule> OF_WHAT_IS_TOLD = List.of(
            RecordRules::whatIsChangedStands,
            RecordRules::theDesksOwnRecordsAreNotChanged,
            RecordRules::aCorrectionStaysOfItsKind,
            RecordRules::aRegistrationIsAnnulledNotRetracted,
            RecordRules::nothingIsAddedToACaseThatHasLeft);

    private static final Set<Class<? extends ApplicationEvent>> TOLD_BY_OTHERS = Set.of(
            ApplicationTakenToReview.class,
            ReviewOfApplicationDecided.class,
            ApplicationContinued.class,
            ApplicationSplit.class,
            ApplicationMoved.class);

    private RecordRules() {}

    /** A record is changed while it stands; corrections and retractions are not facts of the case themselves. */
    static Optional<Objection> whatIsChangedStands(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!changes(act.fact()) || changed(others, act.fact()).isPresent()) {
            return Optional.empty();
        }
        long about = ((AboutAFact) act.fact()).about();
        if (about < 0 || about > others.version()) {
            return Optional.of(Objection.impossible(field(act.fact()), "本件没有第%d号记录。".formatted(about)));
        }
        return Optional.of(
                act.fact() instanceof FactRetracted
                        ? Objection.recordedAlready(field(act.fact()), "第%d号记录已撤销，或本身是更正、撤销记录，不能再撤销。".formatted(about))
                        : Objection.impossible(field(act.fact()), "第%d号记录已撤销，或本身是更正、撤销记录，不能更正。".formatted(about)));
    }

    /** 结转, 封存后计入 and 更正公布 follow from other facts: those are changed. */
    static Optional<Objection> theDesksOwnRecordsAreNotChanged(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return changed(others, act.fact())
                .filter(fact -> BY_THE_DESK.contains(fact.getClass()))
                .map(fact -> Objection.impossible(field(act.fact()), "%s由系统自动记录，不能更正或撤销。".formatted(Act.named(fact))));
    }

    /** What a review, a split or a move did here is one fact with what it did elsewhere. */
    static Optional<Objection> whatAnotherCaseTellsIsChangedThere(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return changed(others, act.fact())
                .filter(fact -> TOLD_BY_OTHERS.contains(fact.getClass()))
                .map(fact -> Objection.impossible(
                        field(act.fact()), "%s同时记录在其他案卷，不能在本件单独更正或撤销。".formatted(Act.named(fact))));
    }

    /** A correction says how the same kind of thing happened to the same application. */
    static Optional<Objection> aCorrectionStaysOfItsKind(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!(act.fact() instanceof FactCorrected correction)) {
            return Optional.empty();
        }
        return changed(others, correction)
                .filter(fact -> fact.getClass() != correction.to().getClass()
                        || !fact.application().equals(correction.to().application()))
                .map(fact -> Objection.impossible(
                        "corrects",
                        "第%d号记录是%s，不能更正为%s。"
                                .formatted(
                                        correction.about(),
                                        Act.named(fact),
                                        Act.of(correction.to()).label())));
    }

    /** Without its registration there is no case; one registered in error is annulled. */
    static Optional<Objection> aRegistrationIsAnnulledNotRetracted(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        return act.fact() instanceof FactRetracted
                ? changed(others, act.fact())
                        .filter(fact -> fact instanceof ApplicationReceived)
                        .map(fact -> Objection.impossible("sequence", "登记不能撤销，登记有误请作废本件。"))
                : Optional.empty();
    }

    /**
     * Once it is on record that a case was registered in error, or goes on elsewhere, whatever is still learned of it,
     * earlier days included, belongs there, or the record is retracted first.
     */
    static Optional<Objection> nothingIsAddedToACaseThatHasLeft(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!others.hasLeft()
                || changes(act.fact())
                || LeavingRules.leaves(act.fact())
                || LeavingRules.isStillKept(act.fact())) {
            return Optional.empty();
        }
        return others.timeline().facts().stream()
                .map(Recorded::fact)
                .filter(LeavingRules::leaves)
                .findFirst()
                .map(left -> Objection.impossible(
                        null,
                        "本件已%s，不能再登记%s，只能记事、归档、更正；作废有误的，请先撤销作废记录。"
                                .formatted(Act.named(left), Act.of(act.fact()).label())));
    }

    private static boolean changes(ApplicationEvent fact) {
        return fact instanceof FactCorrected || fact instanceof FactRetracted;
    }

    private static Optional<ApplicationEvent> changed(CaseFacts others, ApplicationEvent act) {
        return changes(act) ? others.timeline().at(((AboutAFact) act).about()) : Optional.empty();
    }

    /** The part of the call that names the record. */
    private static String field(ApplicationEvent act) {
        return act instanceof FactCorrected ? "corrects" : "sequence";
    }
}
