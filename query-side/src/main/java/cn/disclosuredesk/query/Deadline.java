package cn.disclosuredesk.query;

import cn.disclosuredesk.clock.DayByDay;
import cn.disclosuredesk.clock.DueDate;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.LightLimits;
import cn.disclosuredesk.clock.Reading;
import cn.disclosuredesk.clock.ReplyPeriod;
import cn.disclosuredesk.clock.StatutoryClock;
import cn.disclosuredesk.clock.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the reply to a case is due, read from the statutory clock at the moment of asking and kept nowhere. For a case that has ended
 * {@code dueOn} is the date that held; nothing is left of it and no light burns.
 *
 * @param provisional the day may still move: a calendar is missing, or the day of receipt is not confirmed
 */
public record Deadline(
        @Nullable LocalDate dueOn,
        LocalDate firstDueOn,
        boolean provisional,
        @Nullable Integer workingDaysLeft,
        @Nullable Light light,
        DayByDay explanation) {

    /**
     * @param endedOn the day the case ended; null while it is open
     */
    public static Deadline of(
            LocalDate receivedOn,
            boolean receiptIsProvisional,
            @Nullable LocalDate endedOn,
            LocalDate today,
            WorkingDays calendar) {
        LocalDate readOn = endedOn == null ? today : endedOn;
        Reading reading = StatutoryClock.read(ReplyPeriod.startedAfter(receivedOn), readOn, calendar);
        DueDate due = reading.due();
        boolean open = endedOn == null;
        return new Deadline(
                due == null ? null : due.dueOn(),
                StatutoryClock.firstDueOn(receivedOn, calendar).dueOn(),
                receiptIsProvisional || (due != null && due.provisional()),
                open && due != null ? due.workingDaysLeft(today, calendar) : null,
                open ? reading.light(today, LightLimits.USUAL, calendar) : null,
                reading.explanation());
    }

    /** Whether something done on {@code day} came after the due date. */
    public boolean isMissedOn(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn);
    }
}
