package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose entries make up the tables of an agency, as of a place in the order of events.
 *
 * @param openings the first year whose books the desk keeps, by agency, where an opening (期初) was stated
 */
record Contributors(AgencyCode agency, Successions successions, Map<AgencyCode, Integer> openings) {

    /** Itself first, then those it had taken over; none where it had been taken over itself. */
    List<AgencyCode> in(int year) {
        return successions.contributing(agency, year);
    }

    /** The agencies taken over whose entries the table of the year contains. */
    List<AgencyCode> predecessors(int year) {
        return in(year).stream().filter(one -> !one.equals(agency)).toList();
    }

    /** Whose table of the year holds the entries of this agency, where that is another one. */
    Optional<AgencyCode> successor(int year) {
        return Optional.of(successions.reporting(agency, year)).filter(other -> !other.equals(agency));
    }

    /** Whether the books of {@code one} begin with this year, by a stated opening. */
    boolean opens(AgencyCode one, int year) {
        return Integer.valueOf(year).equals(openings.get(one));
    }

    /** Every agency that was taken over by any other, and so may stand in its tables. */
    List<AgencyCode> takenOver() {
        return successions.all().stream().map(Succession::agency).distinct().toList();
    }
}
