package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ClockWatch;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.CaseClock;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.settings.SettingsInForce;
import java.time.LocalDate;
import java.util.List;

/** How days are reckoned for a case: by which calendar, and by which choices of its office. */
public record Reckoning(WorkingDays calendar, Settings settings) {

    /** The reckoning that holds for a case: its agency's choices on the day of its receipt. */
    public static Reckoning of(CaseFacts facts, Calendars calendars, SettingsInForce settings) {
        return new Reckoning(
                calendars.nationwide(), settings.of(facts.registration().agency(), facts.receivedOn()));
    }

    /** The periods of the case, one after the other, as all its facts tell them. */
    public List<Segment> periods(CaseFacts facts) {
        return read(facts, facts.timeline().lastDay()).segments();
    }

    /** What the clock of the case says on a day. */
    public CaseReading read(CaseFacts facts, LocalDate today) {
        return CaseClock.read(ClockWatch.of(facts), today, calendar, settings);
    }
}
