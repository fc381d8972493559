package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 审级: an appeal begins a new instance, in which what comes once comes once more. */
final class Instances {

    private Instances() {}

    /** The fact of a kind that stands in the same instance as the one under judgement; empty where there is none. */
    static Optional<ReviewEvent> besides(
            ReviewFacts others, Recorded<ReviewEvent> act, Predicate<ReviewEvent> ofTheKind) {
        return between(others, act, fact -> fact instanceof ReviewAppealed).stream()
                .filter(ofTheKind)
                .findFirst();
    }

    /** The facts around the one under judgement, up to the next that parts them on either side, in their order. */
    static List<ReviewEvent> between(ReviewFacts others, Recorded<ReviewEvent> act, Predicate<ReviewEvent> parts) {
        List<ReviewEvent> around = new ArrayList<>();
        boolean after = false;
        for (Recorded<ReviewEvent> other : others.timeline().facts()) {
            after = after || isAfter(other, act);
            if (!parts.test(other.fact())) {
                around.add(other.fact());
            } else if (after) {
                return around;
            } else {
                around.clear();
            }
        }
        return around;
    }

    /** The last fact of a kind that came before. */
    static Optional<ReviewEvent> lastBefore(
            ReviewFacts others, Recorded<ReviewEvent> act, Predicate<ReviewEvent> ofTheKind) {
        return others.timeline().facts().stream()
                .filter(other -> !isAfter(other, act))
                .map(Recorded::fact)
                .filter(ofTheKind)
                .reduce((one, later) -> later);
    }

    /** The order of the timeline. */
    static boolean isAfter(Recorded<ReviewEvent> other, Recorded<ReviewEvent> act) {
        return ReviewFacts.ORDER.compare(other, act) > 0;
    }
}
