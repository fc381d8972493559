package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.clock.DayByDay;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.query.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 逐日说明: the due date of a case with every day that proves it; without a due date there are no days.
 *
 * @param segments 计时段, the one that the days belong to last
 */
public record ClockPage(@Nullable LocalDate dueOn, boolean provisional, List<Day> days, List<Segment> segments) {

    /**
     * One day of the account.
     *
     * @param counted the day's number in the count; null if it does not count
     * @param makeUp 调休上班
     * @param festival for which it is off, or worked
     * @param extension counted only because the reply was put off (第三十三条第二款)
     * @param provisional 暂估: the holiday notice of its year is not known
     */
    public record Day(
            LocalDate date,
            DayByDay.Kind kind,
            @Nullable Integer counted,
            boolean makeUp,
            @Nullable String festival,
            boolean extension,
            boolean provisional) {}

    static ClockPage of(Deadline deadline, CaseReading clock, WorkingDays calendar) {
        if (deadline.dueOn() == null) {
            return new ClockPage(null, deadline.provisional(), List.of(), clock.segments());
        }
        List<DayByDay.Day> days = clock.explanation().days();
        int last = days.stream()
                .mapToInt(day -> day.counted() == null ? 0 : day.counted())
                .max()
                .orElse(0);
        int unextended = last - extension(clock.segments());
        return new ClockPage(
                deadline.dueOn(),
                deadline.provisional(),
                days.stream().map(day -> day(day, unextended, calendar)).toList(),
                clock.segments());
    }

    private static Day day(DayByDay.Day day, int unextended, WorkingDays calendar) {
        return new Day(
                day.date(),
                day.kind(),
                day.counted(),
                day.makeUp(),
                calendar.festival(day.date()),
                day.counted() != null && day.counted() > unextended,
                !calendar.known(day.date().getYear()));
    }

    private static int extension(List<Segment> segments) {
        return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).extension();
    }
}
