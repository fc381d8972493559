package cn.disclosuredesk.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date of a review, and how it was reckoned.
 *
 * @param from the day of the event after which the period runs, itself not counted; null where the day was set
 * @param period such as 10个工作日; null where the day was set
 * @param article where the law says so
 * @param due the last day, or the day itself
 * @param doneOn when it was done; null while it is not, or nobody recorded it
 * @param open whether it is still to be done, or can be
 */
public record ReviewDate(
        ReviewObligation obligation,
        @Nullable LocalDate from,
        @Nullable String period,
        String article,
        DueDate due,
        @Nullable LocalDate doneOn,
        boolean open) {

    /** Whether we did it, and too late. */
    public boolean isLate() {
        return obligation.isOwed() && doneOn != null && doneOn.isAfter(due.dueOn());
    }

    /** Whether a light burns for it. */
    public boolean isWatched() {
        return open && obligation.isWatched();
    }
}
