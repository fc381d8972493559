package cn.disclosuredesk.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 逐日说明: every calendar day of a period, from the day after its start up to and including its last day, and how it was
 * taken. The due date is the last of these days: the account cannot differ from the date that it explains.
 */
public record DayByDay(List<Day> days) {

    /** A day that somebody fixed further off than ten years is a slip of the pen: nobody reads an account up to it. */
    private static final int LONGEST = 3_660;

    static final DayByDay EMPTY = new DayByDay(List.of());

    /** How a day was taken. */
    public enum Kind {
        /** 计入: a working day that counts. */
        COUNTED,
        /** 周末: Saturday or Sunday. */
        WEEKEND,
        /** 节假日: a day off that a holiday notice names, at weekends too. */
        HOLIDAY,
        /** 不计算: a working day while a consultee was asked (第三十三条第三款). */
        EXCLUDED
    }

    /**
     * One day of the account.
     *
     * @param counted the day's number in the count, from 1; null if it does not count
     * @param makeUp 调休上班: a Saturday or Sunday that is worked
     */
    public record Day(LocalDate date, Kind kind, @Nullable Integer counted, boolean makeUp) {}

    public DayByDay {
        days = List.copyOf(days);
    }

    static DayByDay of(LocalDate startedAfter, int workingDays, List<ExcludedSpan> excluded, WorkingDays calendar) {
        var days = new ArrayList<Day>();
        var date = startedAfter;
        for (int counted = 0; counted < workingDays; ) {
            date = date.plusDays(1);
            var kind = kind(date, excluded, calendar);
            var number = kind == Kind.COUNTED ? Integer.valueOf(++counted) : null;
            days.add(new Day(date, kind, number, calendar.isMakeUp(date)));
        }
        return new DayByDay(days);
    }

    /** Up to a day that somebody fixed: every working day counts, and the last day may be a day off; empty if too far. */
    static DayByDay upTo(LocalDate startedAfter, LocalDate lastDay, WorkingDays calendar) {
        if (lastDay.isAfter(startedAfter.plusDays(LONGEST))) {
            return EMPTY;
        }
        var days = new ArrayList<Day>();
        int counted = 0;
        for (var date = startedAfter.plusDays(1); !date.isAfter(lastDay); date = date.plusDays(1)) {
            var kind = kind(date, List.of(), calendar);
            var number = kind == Kind.COUNTED ? Integer.valueOf(++counted) : null;
            days.add(new Day(date, kind, number, calendar.isMakeUp(date)));
        }
        return new DayByDay(days);
    }

    LocalDate lastDay() {
        return days.get(days.size() - 1).date();
    }

    private static Kind kind(LocalDate date, List<ExcludedSpan> excluded, WorkingDays calendar) {
        if (calendar.isWorkingDay(date)) {
            return excluded.stream().anyMatch(span -> span.contains(date)) ? Kind.EXCLUDED : Kind.COUNTED;
        }
        return calendar.festival(date) == null ? Kind.WEEKEND : Kind.HOLIDAY;
    }
}
