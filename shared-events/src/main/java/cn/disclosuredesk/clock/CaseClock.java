package cn.disclosuredesk.clock;

import cn.disclosuredesk.settings.Settings;
import java.time.LocalDate;
import java.util.List;

/** 办件时钟: from the facts of a case to the period that runs, and all dates around it. Pure. */
public final class CaseClock {

    private CaseClock() {}

    /**
     * Reads the clock of a case.
     *
     * @param today the day on which it is read; of a case that has ended the date that held is read
     */
    public static CaseReading read(ClockFacts facts, LocalDate today, WorkingDays calendar, Settings settings) {
        LocalDate on = facts.endedOn() == null ? today : facts.endedOn();
        Reading reading = StatutoryClock.read(ReplyPeriod.startedAfter(facts.receivedOn()), on, calendar);
        DueDate first = StatutoryClock.firstDueOn(facts.receivedOn(), calendar);
        DueDate due = reading.due();
        return new CaseReading(
                reading,
                first.dueOn(),
                facts.receiptIsProvisional() || due != null && due.provisional(),
                List.of(new CaseReading.Segment(
                        CaseReading.Start.RECEIPT, facts.receivedOn(), due == null ? null : due.dueOn(), 0)),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
