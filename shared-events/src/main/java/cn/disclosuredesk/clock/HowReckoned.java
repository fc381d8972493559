package cn.disclosuredesk.clock;

import cn.disclosuredesk.settings.ClockSettings;
import java.time.LocalDate;

/** By which calendar and which choices of the office days are reckoned. */
record HowReckoned(WorkingDays calendar, ClockSettings settings) {

    /** 休息日到达: the day on which something that arrived on {@code day} counts as received (A1). */
    LocalDate receipt(LocalDate day) {
        return settings.arrival() == ClockSettings.Arrival.AS_IT_IS ? day : whenWorkBegins(day);
    }

    LocalDate whenWorkBegins(LocalDate day) {
        return calendar.onOrAfter(day).lastDay();
    }
}
