package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.Reading.Standing;
import cn.disclosuredesk.clock.ReplyPeriod.Awaited;
import cn.disclosuredesk.settings.ClockSettings;
import cn.disclosuredesk.settings.Settings;
import java.time.LocalDate;

/**
 * 法定时钟: when the reply is due, from the facts of the case and the calendar alone (《政府信息公开条例》第三十三条).
 * The last day is the first on which 20 working days, and those of an extension, have passed since the start without
 * the days excluded.
 */
public final class StatutoryClock {

    private StatutoryClock() {}

    /**
     * Reads the clock.
     *
     * @param today the day on which it is read: an unanswered letter is taken as answered on it, which gives the
     *     earliest possible due date; for a case that has ended, the day it ended
     */
    public static Reading read(ReplyPeriod period, LocalDate today, WorkingDays calendar) {
        return read(period, today, calendar, Settings.USUAL.clock());
    }

    /** As {@link #read(ReplyPeriod, LocalDate, WorkingDays)}, by the choices of an office. */
    public static Reading read(ReplyPeriod period, LocalDate today, WorkingDays calendar, ClockSettings settings) {
        if (period.awaited() == Awaited.APPLICANT) {
            return new Reading(null, Standing.WAITING_FOR_APPLICANT, DayByDay.EMPTY);
        }
        var excluded = period.consultations().stream()
                .map(consultation -> consultation.excluded(today, calendar, settings))
                .toList();
        var days = DayByDay.of(period.startedAfter(), period.workingDays(), excluded, calendar);
        var dueOn = days.lastDay();
        var effective = excluded.stream()
                .filter(span -> span.concerns(period.startedAfter(), dueOn))
                .toList();
        var provisional = !calendar.knownThroughout(period.startedAfter(), dueOn)
                || effective.stream().anyMatch(ExcludedSpan::provisional);
        var waiting = effective.stream().anyMatch(ExcludedSpan::open);
        return new Reading(new DueDate(dueOn, provisional), standing(waiting, period.awaited()), days);
    }

    /** The reading of a day that a decision or the agency fixed: neither pause nor extension moves it. */
    static Reading fixed(LocalDate startedAfter, LocalDate dueOn, WorkingDays calendar) {
        return new Reading(new DueDate(dueOn, false), Standing.RUNNING, DayByDay.upTo(startedAfter, dueOn, calendar));
    }

    /** The statutory period from receipt, whatever came after: without restart, exclusion or extension. */
    public static DueDate firstDueOn(LocalDate receivedOn, WorkingDays calendar) {
        return StatutoryPeriod.reply(receivedOn).dueAfter(receivedOn, calendar);
    }

    private static Standing standing(boolean waitingForConsultee, Awaited awaited) {
        if (waitingForConsultee) {
            return Standing.WAITING_FOR_CONSULTEE;
        }
        return awaited == Awaited.APPLICANT_ASKED_LATE ? Standing.WAITING_AFTER_LATE_NOTICE : Standing.RUNNING;
    }
}
