package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.clock.WorkingDays;
import java.time.LocalDate;

/** Days as a clerk counts them. */
record OfficeDays(WorkingDays calendar) {

    /** The day itself if it is worked, else the next one that is. */
    LocalDate onOrAfter(LocalDate day) {
        return calendar.onOrAfter(day).lastDay();
    }

    /** The n-th working day after a day; for 0 the day itself or the next worked one. */
    LocalDate after(LocalDate day, int workingDays) {
        return workingDays == 0
                ? onOrAfter(day)
                : calendar.countFrom(day, workingDays).lastDay();
    }

    /** The n-th working day before a day. */
    LocalDate before(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int counted = 0; counted < workingDays; ) {
            found = found.minusDays(1);
            if (isWorked(found)) {
                counted++;
            }
        }
        return found;
    }

    boolean isWorked(LocalDate day) {
        return calendar.isWorkingDay(day);
    }
}
