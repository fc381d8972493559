package cn.disclosuredesk.query.register;

import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.CaseLife;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.Deadline;
import cn.disclosuredesk.settings.SettingsInForce;
import java.time.LocalDate;

/** Reads rows of the register on one day: which status and which dates follow from what they keep. */
record ReadEntries(LocalDate today, WorkingDays calendar, SettingsInForce settings) {

    /** An entry with what it means today. */
    record ReadEntry(RegisterEntry entry, CaseStatus status, Deadline deadline) {}

    ReadEntry read(RegisterEntry entry) {
        CaseLife life = entry.life();
        CaseReading reading =
                life.read(today, calendar, settings.of(new AgencyCode(entry.agency()), entry.receivedOn()));
        return new ReadEntry(entry, CaseStatus.of(life, reading), Deadline.of(life, reading, today, calendar));
    }
}
