package cn.disclosuredesk.query;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ClockWatch;
import cn.disclosuredesk.clock.CaseClock;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.ClockFacts;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.settings.Settings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a case to tell its status and its dates on any day. Small, because the register keeps one for
 * every case.
 *
 * @param clock what the clock reads
 * @param hasHandler somebody is named who handles it
 * @param owesReplyAgain 待重新答复: replied, and since then a new reply is owed
 * @param leftOn the day it was annulled, split or moved to another agency; null where it was not
 */
public record CaseLife(
        ClockFacts clock,
        boolean hasHandler,
        boolean owesReplyAgain,
        @Nullable LocalDate leftOn) {

    public static CaseLife of(CaseFacts facts) {
        return new CaseLife(
                ClockWatch.of(facts),
                facts.handler().isPresent(),
                facts.owesReplyAgain(),
                facts.inTables().leftOn());
    }

    /** Whether something is still to be done by the agency, so that a light burns. */
    public boolean isOpen() {
        return leftOn == null && (clock.endedOn() == null || owesReplyAgain);
    }

    /** The clock of the case; of one that was annulled, split or moved, as it stood on that day. */
    public CaseReading read(LocalDate today, WorkingDays calendar, Settings settings) {
        LocalDate on = leftOn != null && leftOn.isBefore(today) ? leftOn : today;
        return CaseClock.read(clock, on, calendar, settings);
    }
}
