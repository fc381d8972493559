package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.store.RetriedOnConflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 年末结转 by the desk itself: closes every year of every agency that has ended and still runs, by name and in order. It
 * looks at what is left to close and not at the day, so a desk that was off at New Year, or for years, catches up.
 */
final class EndedYears {

    private final Agencies agencies;
    private final AgencySuccessions successions;
    private final YearTable years;
    private final CarryOvers carryOvers;
    private final Acts acts;
    private final TransactionTemplate transactions;
    private final RetriedOnConflict retried;
    private final Clock clock;

    EndedYears(
            Agencies agencies,
            AgencySuccessions successions,
            YearTable years,
            CarryOvers carryOvers,
            Acts acts,
            TransactionTemplate transactions,
            RetriedOnConflict retried,
            Clock clock) {
        this.agencies = agencies;
        this.successions = successions;
        this.years = years;
        this.carryOvers = carryOvers;
        this.acts = acts;
        this.transactions = transactions;
        this.retried = retried;
        this.clock = clock;
    }

    /**
     * Returns when no ended year of any agency is running. An agency whose year cannot be closed does not stop those after
     * it; the first failure is thrown at the end.
     */
    void closeAll() {
        LocalDate today = LocalDate.now(clock);
        List<RuntimeException> failures = new ArrayList<>();
        for (Agencies.Entry agency : agencies.all()) {
            try {
                close(agency.code(), today);
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private void close(AgencyCode agency, LocalDate today) {
        List<Integer> ended = years.runningBefore(agency, today.getYear());
        for (int year : ended) {
            if (successions.all().reporting(agency, year).equals(agency)) {
                retried.run(() -> transactions.execute(status -> {
                    closeUnlessClosed(agency, year, today);
                    return true;
                }));
            }
        }
        if (!ended.isEmpty()) {
            carryOvers.finish(agency);
        }
    }

    /** Somebody may close it by name at the same time, here or on another node: whoever loses finds it closed. */
    private void closeUnlessClosed(AgencyCode agency, int year, LocalDate today) {
        if (years.carriedOver(agency, year).isEmpty()) {
            acts.carryOutByDesk(agency, new CloseYear(agency, year, today));
        }
    }
}
