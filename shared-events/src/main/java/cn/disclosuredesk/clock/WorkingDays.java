package cn.disclosuredesk.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 工作日: Monday to Friday without the days off of the holiday notice, and the make-up days (调休上班) at weekends.
 * Counts are in whole working days of China; the day of the event that starts a count is not counted.
 */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /**
     * Whether the holiday notice of the year is known; without it weekends and 1 January are off, and every count
     * through the year is provisional.
     */
    boolean known(int year);

    /** The festival for which the day is off, or for which it is worked at a weekend; null for a plain day. */
    @Nullable
    String festival(LocalDate day);

    /** 调休上班: a Saturday or Sunday that is worked. */
    default boolean isMakeUp(LocalDate day) {
        return HolidayNotice.isWeekend(day) && isWorkingDay(day);
    }

    /** The {@code days}-th working day after {@code from}, which is not counted itself. */
    default DayAfter countFrom(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one working day, not " + days);
        }
        var day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return new DayAfter(day, !knownThroughout(from, day));
    }

    /** How many working days lie after the first day up to and including the second; 0 if the second is not later. */
    default int between(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (var day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The day itself if it is worked, else the next working day. So ends a period of calendar days that would end on a
     * rest day (《民事诉讼法》第八十五条、行政诉讼法司法解释第四十八条), and so an arrival on a rest day is read by those
     * who deem it received when work begins.
     */
    default DayAfter onOrAfter(LocalDate day) {
        return countFrom(day.minusDays(1), 1);
    }

    /** Whether every day after the first up to and including the second lies in a year whose notice is known. */
    default boolean knownThroughout(LocalDate fromExclusive, LocalDate toInclusive) {
        for (int year = fromExclusive.plusDays(1).getYear(); year <= toInclusive.getYear(); year++) {
            if (!known(year)) {
                return false;
            }
        }
        return true;
    }
}
