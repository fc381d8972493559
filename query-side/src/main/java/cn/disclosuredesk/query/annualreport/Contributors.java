package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose entries make up the tables of an agency, as of a place in the order of events. For one answer, by one thread. */
final class Contributors {

    private final AgencyCode agency;
    private final Successions successions;
    private final Map<AgencyCode, Integer> openings;

    /** Every figure of a table asks again, and an office may have seen many mergers. */
    private final Map<Integer, List<AgencyCode>> found = new HashMap<>();

    /** @param openings the first year whose books the desk keeps, by agency, where an opening (期初) was stated */
    Contributors(AgencyCode agency, Successions successions, Map<AgencyCode, Integer> openings) {
        this.agency = agency;
        this.successions = successions;
        this.openings = Map.copyOf(openings);
    }

    AgencyCode agency() {
        return agency;
    }

    Successions successions() {
        return successions;
    }

    /** Itself first, then those it had taken over; none where it had been taken over itself. */
    List<AgencyCode> in(int year) {
        return found.computeIfAbsent(year, any -> successions.contributing(agency, year));
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

    /** The agency first, then every one whose entries may stand in its tables of any year. */
    List<AgencyCode> ever() {
        return successions.withPredecessors(agency);
    }
}
