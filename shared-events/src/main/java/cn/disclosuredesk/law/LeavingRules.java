package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 作废、拆分、改登机关: how a case leaves the tables, and that nothing more happens to it then. */
final class LeavingRules {

    static final List<Rule> ALL = List.of(
            LeavingRules::aCaseLeavesOnce,
            LeavingRules::onlyAnOpenCaseIsSplitOrMoved,
            LeavingRules::nothingHappensToACaseThatHasLeft);

    /** What is kept about a case that has left: notes, its file, reviews, returned mail, and what the desk adds. */
    private static final Set<Class<? extends ApplicationEvent>> STILL_KEPT = Set.of(
            NoteKept.class,
            ApplicationArchived.class,
            ApplicationTakenToReview.class,
            ReviewOfApplicationDecided.class,
            LetterReturned.class,
            ApplicationCarriedOver.class,
            CarryOverReversed.class,
            ApplicationCountedAfterSeal.class,
            ApplicationRestated.class);

    private LeavingRules() {}

    static boolean leaves(ApplicationEvent fact) {
        return fact instanceof ApplicationAnnulled
                || fact instanceof ApplicationSplit
                || fact instanceof ApplicationMoved;
    }

    /** Whether a kind of fact is still kept of a case that has left. */
    static boolean isStillKept(ApplicationEvent fact) {
        return STILL_KEPT.contains(fact.getClass());
    }

    /** The day the case left the tables; empty where it did not. */
    static Optional<LocalDate> leftOn(CaseFacts facts) {
        return left(facts).map(ApplicationEvent::happenedOn);
    }

    private static Optional<ApplicationEvent> left(CaseFacts facts) {
        return facts.timeline().facts().stream()
                .map(Recorded::fact)
                .filter(LeavingRules::leaves)
                .findFirst();
    }

    /** A case leaves once and in one way. */
    static Optional<Objection> aCaseLeavesOnce(CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (!leaves(act.fact())) {
            return Optional.empty();
        }
        return left(others)
                .map(left -> left.getClass() == act.fact().getClass()
                        ? Objection.recordedAlready(null, "本件已登记%s，不能重复登记。".formatted(Act.named(left)))
                        : Objection.impossible(
                                Act.of(act.fact()).field(),
                                "本件已%s，不能再登记%s。"
                                        .formatted(
                                                Act.named(left),
                                                Act.of(act.fact()).label())));
    }

    /** A case is split or moved only until its first reply, or its withdrawal (国办函〔2020〕109号第四条). */
    static Optional<Objection> onlyAnOpenCaseIsSplitOrMoved(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        LocalDate ended = others.endedOn();
        return leaves(act.fact()) && !(act.fact() instanceof ApplicationAnnulled) && ended != null
                ? Optional.of(Objection.impossible(
                        "on",
                        "本件已于%s办结，不能再%s。".formatted(ended, Act.of(act.fact()).label())))
                : Optional.empty();
    }

    /** What has left the tables is kept as it is: afterwards only notes, the file, and the end of a review. */
    static Optional<Objection> nothingHappensToACaseThatHasLeft(
            CaseFacts others, Recorded<ApplicationEvent> act, Reckoning reckoning) {
        if (isStillKept(act.fact()) || leaves(act.fact())) {
            return Optional.empty();
        }
        Act words = Act.of(act.fact());
        LocalDate day = act.fact().happenedOn();
        return left(others)
                .filter(left -> left.happenedOn().isBefore(day))
                .map(left -> Objection.impossible(
                        words.field(), "本件已%s，%s不能再登记%s，只能记事、归档、更正。".formatted(Act.named(left), day, words.label())));
    }
}
