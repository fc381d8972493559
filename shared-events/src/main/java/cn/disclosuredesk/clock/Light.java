package cn.disclosuredesk.clock;

import java.time.LocalDate;

/** 预警灯: how urgent a date is. That a date is provisional is a mark beside the light, not a colour. */
public enum Light {
    /** 绿: time enough. */
    GREEN,
    /** 黄: within the wider limit. */
    YELLOW,
    /** 橙: today or within the narrower limit. */
    ORANGE,
    /** 红: overdue. */
    RED,
    /** 灰: no period runs. */
    GREY;

    /** The light of a date on which something is due while its period runs. */
    public static Light of(DueDate due, LocalDate today, LightLimits limits, WorkingDays calendar) {
        if (today.isAfter(due.dueOn())) {
            return RED;
        }
        int left = due.workingDaysLeft(today, calendar);
        if (left <= limits.orange()) {
            return ORANGE;
        }
        return left <= limits.yellow() ? YELLOW : GREEN;
    }
}
