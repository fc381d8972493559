package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ClockWatch;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.CaseClock;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.settings.SettingsInForce;
import java.time.LocalDate;

/** How days are reckoned for a case: by which calendar, and by which choices of its office. */
public record Reckoning(WorkingDays calendar, Settings settings) {

    /** The reckoning that holds for a case: its agency's choices on the day of its receipt. */
    public static Reckoning of(CaseFacts facts, Calendars calendars, SettingsInForce settings) {
        return new Reckoning(
                calendars.nationwide(), settings.of(facts.registration().agency(), facts.receivedOn()));
    }

    /** What the clock of the case says on a day. */
    public CaseReading read(CaseFacts facts, LocalDate today) {
        return CaseClock.read(ClockWatch.of(facts), today, calendar, settings);
    }
}
