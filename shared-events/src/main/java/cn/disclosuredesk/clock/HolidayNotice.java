package cn.disclosuredesk.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 节假日安排: what the State Council's yearly notice says about the days of one calendar year (《全国年节及纪念日放假办法》).
 *
 * @param year the calendar year in which every date of the notice lies
 * @param notice title and number of the notice, or of the several on which the year rests
 * @param holidays 放假: days off, weekdays and weekends alike
 * @param workdays 调休上班: Saturdays and Sundays that are worked
 * @param names the festival to which each of these days belongs
 */
public record HolidayNotice(
        int year, String notice, Set<LocalDate> holidays, Set<LocalDate> workdays, Map<LocalDate, String> names) {

    public HolidayNotice {
        holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
        workdays = Collections.unmodifiableSet(new TreeSet<>(workdays));
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        requireYear(year, holidays);
        requireYear(year, workdays);
        requireYear(year, names.keySet());
        for (var day : workdays) {
            if (!isWeekend(day)) {
                throw new IllegalArgumentException(day + " is no weekend day that could be worked instead of another");
            }
            if (holidays.contains(day)) {
                throw new IllegalArgumentException(day + " is both off and worked");
            }
        }
    }

    /**
     * Weekdays off less weekend days worked: the statutory days of the year, 11 until 2024 and 13 since 2025
     * (国务院令第795号). Another figure is a typing error or an extraordinary change, such as the longer Spring
     * Festival of 2020.
     */
    public int net() {
        var weekdaysOff = holidays.stream().filter(day -> !isWeekend(day)).count();
        return (int) weekdaysOff - workdays.size();
    }

    boolean isWorkingDay(LocalDate day) {
        return workdays.contains(day) || (!isWeekend(day) && !holidays.contains(day));
    }

    @Nullable
    String festival(LocalDate day) {
        if (holidays.contains(day)) {
            return names.getOrDefault(day, "放假");
        }
        return workdays.contains(day) ? names.getOrDefault(day, "调休") : null;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void requireYear(int year, Collection<LocalDate> days) {
        for (var day : days) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " does not lie in " + year);
            }
        }
    }
}
