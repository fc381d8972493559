package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewEvent;
import java.util.Optional;

/**
 * One rule about what can have happened in a review. As of an application, it judges a fact against all others, whichever
 * was recorded first.
 */
@FunctionalInterface
interface ReviewRule {

    /**
     * @param others the facts of the review without this one
     * @param act the fact under judgement; its sequence is the one under which it was, or would be, recorded
     */
    Optional<Objection> check(ReviewFacts others, Recorded<ReviewEvent> act);
}
