package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a review can have happened like this. As of an application ({@link Law}), an act is judged on the timeline with
 * its fact inserted, by itself and by what it makes of the others; lateness is never an objection.
 */
public final class ReviewLaw {

    private static final List<ReviewRule> RULES = Stream.of(
                    ReviewDayRules.ALL, ReviewEndRules.ALL, ReviewCourseRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ReviewLaw() {}

    /** Why an act cannot be recorded; empty where it can. */
    public static Optional<Objection> check(ReviewFacts facts, ReviewEvent act) {
        return check(facts, List.of(act));
    }

    /** Why acts that are recorded together cannot be: judged as one, so that two corrections can depend on each other. */
    public static Optional<Objection> check(ReviewFacts facts, List<? extends ReviewEvent> acts) {
        ReviewFacts after = facts;
        Set<Long> changed = new TreeSet<>();
        for (ReviewEvent act : acts) {
            Recorded<ReviewEvent> recorded = new Recorded<>(after.version() + 1, act);
            Optional<Objection> unchangeable = firstOf(ReviewRecordRules.ALL, after, recorded);
            if (unchangeable.isPresent()) {
                return unchangeable;
            }
            after = after.with(act);
            if (act instanceof ReviewFactCorrected correction) {
                changed.add(correction.about());
            } else if (!(act instanceof ReviewFactRetracted)) {
                changed.add(recorded.sequence());
            }
        }
        ReviewFacts all = after;
        return changed.stream()
                .map(sequence -> objection(all, sequence))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> all.timeline().facts().stream()
                        .filter(recorded -> !changed.contains(recorded.sequence()))
                        .map(recorded -> newObjection(facts, all, recorded))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** What an act makes of a fact that stands already; what could be objected before is not held against it. */
    private static Optional<Objection> newObjection(
            ReviewFacts before, ReviewFacts after, Recorded<ReviewEvent> standing) {
        return objection(after, standing.sequence())
                .filter(objection -> objection(before, standing.sequence()).isEmpty())
                .map(objection -> Objection.impossible(
                        null, "这样登记后，已登记的%s不能成立：%s".formatted(ReviewAct.named(standing.fact()), objection.sentence())));
    }

    /** Why the fact recorded under a sequence cannot stand beside the others of its review; empty where it can. */
    public static Optional<Objection> objection(ReviewFacts facts, long sequence) {
        return facts.timeline()
                .at(sequence)
                .filter(fact -> sequence > 0)
                .flatMap(fact -> firstOf(RULES, facts.without(sequence), new Recorded<>(sequence, fact)));
    }

    private static Optional<Objection> firstOf(List<ReviewRule> rules, ReviewFacts others, Recorded<ReviewEvent> act) {
        return rules.stream()
                .map(rule -> rule.check(others, act))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
