package cn.disclosuredesk.query;

import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.ClockFacts;
import cn.disclosuredesk.clock.Reading.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a case stands (办理状态), in the codes of the HTTP contract. */
public enum CaseStatus {
    RECEIVED("待分办"),
    IN_PROGRESS("办理中"),
    AWAITING_CLARIFICATION("待补正"),
    AWAITING_PAYMENT("待缴费"),
    AWAITING_OPINION("待征求意见"),
    ENDED("已办结"),
    REPLY_DUE_AGAIN("待重新答复"),
    ANNULLED("已作废");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The status that follows from what happened, and from what the clock says about it. */
    public static CaseStatus of(CaseLife life, CaseReading reading) {
        if (life.leftOn() != null) {
            return ANNULLED;
        }
        if (life.owesReplyAgain()) {
            return REPLY_DUE_AGAIN;
        }
        if (life.clock().endedOn() != null) {
            return ENDED;
        }
        CaseStatus awaited = ofTheApplicant(life.clock());
        if (awaited != null) {
            return awaited;
        }
        if (reading.standing() == Standing.WAITING_FOR_CONSULTEE) {
            return AWAITING_OPINION;
        }
        return life.hasHandler() ? IN_PROGRESS : RECEIVED;
    }

    /**
     * Whether the applicant has a request to answer; of two, the one sent later counts. Once a decision orders a reply
     * that was never made, what she was asked before is not waited for any more.
     */
    private static @Nullable CaseStatus ofTheApplicant(ClockFacts clock) {
        LocalDate since = clock.renewals().stream()
                .map(ClockFacts.Renewal::arose)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        LocalDate asked = open(
                clock.clarifications(), question -> question.answeredOn() == null, ClockFacts.Question::sentOn, since);
        LocalDate billed = open(clock.fees(), fee -> fee.paidOn() == null, ClockFacts.Fee::issuedOn, since);
        if (asked == null) {
            return billed == null ? null : AWAITING_PAYMENT;
        }
        return billed != null && billed.isAfter(asked) ? AWAITING_PAYMENT : AWAITING_CLARIFICATION;
    }

    /** The day of the last request, if that one is open: an earlier one has been overtaken by it. */
    private static <R> @Nullable LocalDate open(
            List<R> requests, Predicate<R> isOpen, Function<R, LocalDate> day, LocalDate since) {
        if (requests.isEmpty()) {
            return null;
        }
        R last = requests.get(requests.size() - 1);
        return isOpen.test(last) && !day.apply(last).isBefore(since) ? day.apply(last) : null;
    }
}
