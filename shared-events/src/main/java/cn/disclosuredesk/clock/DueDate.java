package cn.disclosuredesk.clock;

import java.time.LocalDate;

/**
 * 到期日: the last day on which something is done in time.
 *
 * @param dueOn the last day
 * @param provisional 暂估: the day may still move, because a year's holiday notice is not known, a consultee is still
 *     waited for, or the day on which the consultee was served is not known
 */
public record DueDate(LocalDate dueOn, boolean provisional) {

    /**
     * Working days after today up to and including the due day; 0 on the day itself; once overdue, minus those after it
     * up to today.
     */
    public int workingDaysLeft(LocalDate today, WorkingDays calendar) {
        return today.isAfter(dueOn) ? -calendar.between(dueOn, today) : calendar.between(today, dueOn);
    }
}
