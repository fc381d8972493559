package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 重新答复: the duty to reply once more.
 *
 * @param arose the day the earlier reply lost its force, or the review was decided
 * @param startedAfter the day after which the statutory period runs: our revocation, or the receipt of the decision
 * @param performBy the period that the decision sets; null where it sets none
 */
public record RenewedDuty(
        LocalDate arose, LocalDate startedAfter, @Nullable LocalDate performBy) {

    /** What a decision asks for: from its receipt, of a judgment from the day it took effect where that is later. */
    static RenewedDuty of(ReviewOfApplicationDecided decision) {
        LocalDate received = decision.servedOn() == null ? decision.decidedOn() : decision.servedOn();
        LocalDate effective = decision.effectiveOn();
        return effective == null
                ? new RenewedDuty(decision.decidedOn(), received, decision.performBy())
                : new RenewedDuty(effective, effective.isAfter(received) ? effective : received, decision.performBy());
    }
}
