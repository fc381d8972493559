package cn.disclosuredesk.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 征求意见: somebody outside the agency was asked, and the time that takes does not count (《政府信息公开条例》第三十三条第三款).
 *
 * @param answerLimit whether the law limits the time to answer
 * @param sentOn the day the letter was sent: the first day that does not count
 * @param servedOn the day the consultee received it, from which its limit runs; while unknown, the day of sending
 *     stands in, the earliest it can have been
 * @param answeredOn the day the opinion arrived: it counts again; null while there is none
 */
public record Consultation(
        AnswerLimit answerLimit,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate answeredOn) {

    /** How long the consultee may take. */
    public enum AnswerLimit {
        /** 第三方、共同制作机关: 15 working days from service (第三十二条、第三十四条); a later answer does not lengthen the pause. */
        FIFTEEN_WORKING_DAYS,
        /** 其他机关: the law sets no limit, the pause lasts until it answers (第三十三条第三款). */
        NONE
    }

    /** The last day on which the consultee can answer in time; null where the law sets none. */
    public @Nullable DueDate answerDue(WorkingDays calendar) {
        if (answerLimit == AnswerLimit.NONE) {
            return null;
        }
        var due = StatutoryPeriod.OPINION.dueAfter(servedOn == null ? sentOn : servedOn, calendar);
        return new DueDate(due.dueOn(), due.provisional() || servedOn == null);
    }

    ExcludedSpan excluded(LocalDate today, WorkingDays calendar) {
        var limit = answerDue(calendar);
        if (limit != null && silentUntil(limit.dueOn(), today)) {
            return new ExcludedSpan(sentOn, limit.dueOn(), false, limit.provisional());
        }
        return answeredOn == null
                ? new ExcludedSpan(sentOn, today, true, true)
                : new ExcludedSpan(sentOn, answeredOn, false, false);
    }

    private boolean silentUntil(LocalDate limit, LocalDate today) {
        return answeredOn == null ? !today.isBefore(limit) : answeredOn.isAfter(limit);
    }
}
