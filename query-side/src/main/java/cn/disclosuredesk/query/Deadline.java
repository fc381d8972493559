package cn.disclosuredesk.query;

import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.DueDate;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.LightLimits;
import cn.disclosuredesk.clock.Reading.Standing;
import cn.disclosuredesk.clock.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the reply to a case is due and how urgent that is, read from its clock at the moment of asking and kept nowhere.
 * For a case that has ended or left the tables {@code dueOn} is the date that held; nothing is left of it and no light
 * burns.
 *
 * @param dueOn null while the applicant is waited for; while a consultee is, the earliest possible day
 * @param provisional the day may still move: a calendar is missing, the day of receipt is not confirmed, or a consultee
 *     is waited for
 */
public record Deadline(
        @Nullable LocalDate dueOn,
        LocalDate firstDueOn,
        boolean provisional,
        @Nullable Integer workingDaysLeft,
        @Nullable Light light) {

    public static Deadline of(CaseLife life, CaseReading reading, LocalDate today, WorkingDays calendar) {
        DueDate due = reading.reading().due();
        boolean waitsForOpinion = reading.standing() == Standing.WAITING_FOR_CONSULTEE;
        return new Deadline(
                reading.dueOn(),
                reading.firstDueOn(),
                reading.provisional() || waitsForOpinion && life.isOpen(),
                life.isOpen() && due != null ? due.workingDaysLeft(today, calendar) : null,
                life.isOpen() ? reading.reading().light(today, LightLimits.USUAL, calendar) : null);
    }
}
