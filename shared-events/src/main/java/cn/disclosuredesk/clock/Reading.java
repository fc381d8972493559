package cn.disclosuredesk.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the clock says on a day.
 *
 * @param due when the reply is due; null while the applicant is waited for, or a calendar that the office insists on
 *     (A30); the earliest possible day while a consultee is
 * @param standing whether the period runs, or for whom it waits
 * @param explanation every day of the period; empty without a due date
 */
public record Reading(@Nullable DueDate due, Standing standing, DayByDay explanation) {

    /** Whether the period runs. */
    public enum Standing {
        /** 计时中: the period runs, or has run out. */
        RUNNING,
        /** 等待申请人: no period runs until the corrected text or the payment is there (第三十条). */
        WAITING_FOR_APPLICANT,
        /** 联系未果: the applicant cannot be reached to confirm the receipt; until she is, no period runs. */
        WAITING_FOR_CONTACT,
        /** 补正告知超期: the applicant was asked too late to be sure that the first period stopped, and has not answered. */
        WAITING_AFTER_LATE_NOTICE,
        /** 等待意见: a consultee has been asked and can still answer (第三十三条第三款). */
        WAITING_FOR_CONSULTEE
    }

    /** The light of the case: grey while no period runs, and never red while the applicant is waited for. */
    public Light light(LocalDate today, LightLimits limits, WorkingDays calendar) {
        if (due == null || standing == Standing.WAITING_FOR_CONSULTEE) {
            return Light.GREY;
        }
        var light = Light.of(due, today, limits, calendar);
        return light == Light.RED && standing == Standing.WAITING_AFTER_LATE_NOTICE ? Light.ORANGE : light;
    }
}
