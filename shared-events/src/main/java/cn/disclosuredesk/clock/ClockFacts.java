package cn.disclosuredesk.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a case that the clock reads, and nothing else: small, so that lists can keep one for every case. Lists
 * are in the order in which things happened.
 *
 * @param receivedOn legal day of receipt (第三十一条)
 * @param receiptIsProvisional whether its confirmation is still waited for
 * @param arrivedOn when the letter was in the house, where that is known and earlier
 * @param unreachable 联系未果: the applicant cannot be reached to confirm the receipt
 * @param endedOn when the case first ended; null while it is open
 */
public record ClockFacts(
        LocalDate receivedOn,
        boolean receiptIsProvisional,
        @Nullable LocalDate arrivedOn,
        boolean unreachable,
        List<Question> clarifications,
        List<Question> reasons,
        List<Fee> fees,
        List<Consultation> consultations,
        List<Extension> extensions,
        List<Delay> delays,
        List<Renewal> renewals,
        List<LocalDate> replies,
        @Nullable LocalDate endedOn) {

    /** A case of which only the receipt is known. */
    public static ClockFacts received(LocalDate day) {
        return new ClockFacts(
                day, false, null, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), null);
    }

    /**
     * 补正告知、要求说明理由: a letter to the applicant and her answer. Either {@code by} or {@code workingDays} from the
     * service is the limit.
     */
    public record Question(
            LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate by,
            @Nullable Integer workingDays,
            @Nullable LocalDate answeredOn) {}

    /** 收费通知 and 缴费. */
    public record Fee(
            LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate paidOn) {}

    /** 延期. */
    public record Extension(LocalDate notifiedOn, int workingDays) {}

    /** 延迟答复 (第三十五条): a day that the agency fixed and told. */
    public record Delay(LocalDate notifiedOn, LocalDate until) {}

    /**
     * 重新答复: from which day the duty is there, after which its period runs, and the day a decision sets, if it does.
     */
    public record Renewal(
            LocalDate arose,
            LocalDate startedAfter,
            @Nullable LocalDate performBy) {}
}
