package cn.disclosuredesk.query.review;

import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.LightLimits;
import cn.disclosuredesk.clock.ReviewDate;
import cn.disclosuredesk.clock.ReviewObligation;
import cn.disclosuredesk.clock.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of a review as it stands today.
 *
 * @param from the day after which the period runs; null where the day was set
 * @param period such as 10个工作日; null where the day was set
 * @param provisional the day may still move
 * @param doneOn null while it is not done, or nobody recorded it
 * @param late done by us after {@code dueOn}
 * @param open whether it is still to be done, or can be
 * @param workingDaysLeft null unless open
 * @param light null unless open and ours to watch
 */
public record ReviewDue(
        ReviewObligation obligation,
        LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate from,
        @Nullable String period,
        String article,
        @Nullable LocalDate doneOn,
        boolean late,
        boolean open,
        @Nullable Integer workingDaysLeft,
        @Nullable Light light) {

    static ReviewDue of(ReviewDate date, LocalDate today, WorkingDays calendar) {
        return new ReviewDue(
                date.obligation(),
                date.due().dueOn(),
                date.due().provisional(),
                date.from(),
                date.period(),
                date.article(),
                date.doneOn(),
                date.isLate(),
                date.open(),
                date.open() ? date.due().workingDaysLeft(today, calendar) : null,
                date.isWatched() ? Light.of(date.due(), today, LightLimits.USUAL, calendar) : null);
    }
}
