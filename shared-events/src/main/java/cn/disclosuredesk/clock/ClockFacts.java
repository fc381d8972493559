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
 * @param confirmedOn when the agency confirmed a receipt that no confirmation decides, where that is later: of an
 *     online application the portal's acknowledgement decides
 * @param unreachable 联系未果: the applicant cannot be reached to confirm the receipt
 * @param replies the days on which the case was replied to, closed or withdrawn
 * @param endedOn when the case first ended; null while it is open
 */
public record ClockFacts(
        LocalDate receivedOn,
        boolean receiptIsProvisional,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
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
                day, false, null, null, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), null);
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
            @Nullable LocalDate answeredOn) {

        /**
         * The last day for the answer; provisional while the day of service is not known.
         *
         * @param usualDays working days from service that a letter without a limit leaves
         */
        public DueDate answerDue(int usualDays, WorkingDays calendar) {
            if (by != null) {
                return new DueDate(by, false);
            }
            int days = StatutoryPeriod.believable(workingDays == null ? usualDays : workingDays);
            DayAfter last = calendar.countFrom(servedOn == null ? sentOn : servedOn, days);
            return new DueDate(last.lastDay(), last.provisional() || servedOn == null);
        }
    }

    /** 收费通知 and 缴费. */
    public record Fee(
            LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate paidOn) {

        /** The last day to pay: 20 working days from service; provisional while that is not known. */
        public DueDate paymentDue(WorkingDays calendar) {
            DueDate due = StatutoryPeriod.FEE_PAYMENT.dueAfter(servedOn == null ? issuedOn : servedOn, calendar);
            return new DueDate(due.dueOn(), due.provisional() || servedOn == null);
        }
    }

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
