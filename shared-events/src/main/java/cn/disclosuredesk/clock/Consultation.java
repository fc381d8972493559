package cn.disclosuredesk.clock;

import cn.disclosuredesk.settings.ClockSettings;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 征求意见: somebody outside the agency was asked, and the time that takes does not count (《政府信息公开条例》第三十三条第三款).
 *
 * @param consultee who was asked; it decides whether the law limits the time to answer
 * @param sentOn the day the letter was sent: the first day that does not count
 * @param servedOn the day the consultee received it, from which its limit runs; while unknown, the day of sending
 *     stands in, the earliest it can have been
 * @param answeredOn the day the opinion arrived: it counts again; null while there is none
 * @param silentOn the day on which the agency recorded that no opinion came
 * @param by the day that the letter asks for; reminds, but ends no pause
 * @param workingDays the working days from service that the letter asks for; reminds, but ends no pause
 */
public record Consultation(
        Consultee consultee,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate silentOn,
        @Nullable LocalDate by,
        @Nullable Integer workingDays) {

    /** A letter that sets no limit of its own. */
    public static Consultation of(
            Consultee consultee, LocalDate sentOn, @Nullable LocalDate servedOn, @Nullable LocalDate answeredOn) {
        return new Consultation(consultee, sentOn, servedOn, answeredOn, null, null, null);
    }

    /**
     * The last day on which the consultee can answer in time: 15 working days from service for third parties and
     * co-authors (第三十二条、第三十四条); null for other agencies, for which the law sets none.
     */
    public @Nullable DueDate answerDue(WorkingDays calendar) {
        return consultee == Consultee.OTHER_AGENCY
                ? null
                : afterService(StatutoryPeriod.OPINION.workingDays(), calendar);
    }

    /**
     * Until when an opinion is waited for without a reminder: the law's limit, or else that of the letter, or else as long
     * as the law gives others.
     */
    public DueDate awaitedUntil(WorkingDays calendar) {
        DueDate limit = answerDue(calendar);
        if (limit != null) {
            return limit;
        }
        if (by != null) {
            return new DueDate(by, false);
        }
        return afterService(workingDays == null ? StatutoryPeriod.OPINION.workingDays() : workingDays, calendar);
    }

    /** Whether no opinion came, and the agency has not given up waiting for it. */
    boolean isOpen() {
        return answeredOn == null && silentOn == null;
    }

    /** The same as it stood when the case ended: an opinion that came later ended nothing any more. */
    Consultation asOf(LocalDate end) {
        Consultation known = asKnownOn(end);
        return new Consultation(
                consultee,
                sentOn,
                servedOn,
                known.answeredOn == null ? end : known.answeredOn,
                known.silentOn,
                by,
                workingDays);
    }

    /** The same as it was known on a day: an opinion that came later was still waited for. */
    Consultation asKnownOn(LocalDate day) {
        return new Consultation(
                consultee,
                sentOn,
                servedOn,
                answeredOn == null || answeredOn.isAfter(day) ? null : answeredOn,
                silentOn == null || silentOn.isAfter(day) ? null : silentOn,
                by,
                workingDays);
    }

    ExcludedSpan excluded(LocalDate today, WorkingDays calendar, ClockSettings settings) {
        ExcludedSpan span = excluded(
                today, settings.silence() == ClockSettings.Silence.UNTIL_THE_LIMIT ? answerDue(calendar) : null);
        return settings.pause() == ClockSettings.Pause.FROM_SENDING ? span : span.aDayLater();
    }

    private ExcludedSpan excluded(LocalDate today, @Nullable DueDate limit) {
        if (limit != null && silentUntil(limit.dueOn(), today)) {
            return new ExcludedSpan(sentOn, limit.dueOn(), false, limit.provisional());
        }
        LocalDate back = limit == null && silentOn != null ? silentOn : answeredOn;
        return back == null
                ? new ExcludedSpan(sentOn, today, true, true)
                : new ExcludedSpan(sentOn, back, false, false);
    }

    private boolean silentUntil(LocalDate limit, LocalDate today) {
        return answeredOn == null ? !today.isBefore(limit) : answeredOn.isAfter(limit);
    }

    private DueDate afterService(int days, WorkingDays calendar) {
        DayAfter last = calendar.countFrom(servedOn == null ? sentOn : servedOn, StatutoryPeriod.believable(days));
        return new DueDate(last.lastDay(), last.provisional() || servedOn == null);
    }
}
