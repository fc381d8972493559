package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.clock.DayByDay;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.query.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 逐日说明: the due date of a case with every day that proves it; without a due date there are no days. */
public record ClockPage(@Nullable LocalDate dueOn, boolean provisional, List<Day> days) {

    /**
     * One day of the account.
     *
     * @param counted the day's number in the count; null if it does not count
     * @param makeUp 调休上班
     * @param festival for which it is off, or worked
     */
    public record Day(
            LocalDate date,
            DayByDay.Kind kind,
            @Nullable Integer counted,
            boolean makeUp,
            @Nullable String festival) {}

    static ClockPage of(Deadline deadline, WorkingDays calendar) {
        List<Day> days = deadline.explanation().days().stream()
                .map(day -> new Day(day.date(), day.kind(), day.counted(), day.makeUp(), calendar.festival(day.date())))
                .toList();
        return new ClockPage(deadline.dueOn(), deadline.provisional(), days);
    }
}
