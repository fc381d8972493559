package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/**
 * 封存: a year is sealed together with every earlier one that says anything and was not sealed, those of agencies that were
 * taken over included: what was carried over out of a sealed year has to stand in it for ever. In the transaction of the
 * caller, with every other command on the agency shut out.
 */
final class Seals {

    private final YearTable years;
    private final BookedCases cases;
    private final SealTable seals;
    private final AgencySuccessions successions;

    Seals(YearTable years, BookedCases cases, SealTable seals, AgencySuccessions successions) {
        this.years = years;
        this.cases = cases;
        this.seals = seals;
        this.successions = successions;
    }

    /**
     * The version that holds then. Where the year is sealed already, nothing happens.
     *
     * @param carryOut has a command on an agency carried out
     * @throws Refusal where the figures of one of the years do not add up, or the report is not this agency's
     */
    Published seal(AgencyCode agency, int year, LocalDate today, BiConsumer<AgencyCode, Object> carryOut) {
        years.alone(agency);
        Successions known = successions.all();
        if (!known.reporting(agency, year).equals(agency)) {
            throw Refusal.excluded("year", "%d年的年报由承接机关（代码%s）编制。".formatted(year, known.reporting(agency, year)));
        }
        if (seals.stated(agency).filter(stated -> year < stated.year()).isPresent()) {
            throw Refusal.excluded("year", "%d年早于期初年度，该年年报不由本系统编制。".formatted(year));
        }
        if (seals.latest(agency, year).isEmpty()) {
            ReportYear.refuseBeforeItsEnd(year, today);
            for (AgencyCode each : known.contributing(agency, year)) {
                sealEarlier(known, each, year, today, carryOut);
            }
            carryOut.accept(agency, new SealYear(agency, year, today));
        }
        return seals.latest(agency, year).orElseThrow();
    }

    private void sealEarlier(
            Successions known,
            AgencyCode agency,
            int before,
            LocalDate today,
            BiConsumer<AgencyCode, Object> carryOut) {
        int first = Math.max(seals.ownThrough(agency) + 1, cases.firstYear(known.withPredecessors(agency), before));
        for (int year = first; year < before; year++) {
            if (known.reporting(agency, year).equals(agency) && cases.any(known.contributing(agency, year), year)) {
                carryOut.accept(agency, new SealYear(agency, year, today));
            }
        }
    }
}
