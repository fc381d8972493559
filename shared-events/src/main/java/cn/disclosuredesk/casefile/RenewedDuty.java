package cn.disclosuredesk.casefile;

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
        LocalDate arose, LocalDate startedAfter, @Nullable LocalDate performBy) {}
