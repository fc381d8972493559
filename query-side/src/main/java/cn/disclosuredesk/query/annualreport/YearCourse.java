package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.annualreport.ReportYear.State;
import cn.disclosuredesk.query.annualreport.YearTable.Kind;
import cn.disclosuredesk.query.annualreport.YearTable.YearEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far the years of an agency have come. Running years go together with those of whoever took it over. What the successor sealed
 * seals its years only once that reaches the year of the succession: before, each has its own reports.
 *
 * @param running the year that runs; 0 where it is not known
 * @param sealedThrough the last year that is sealed; 0 where none is
 * @param closes in the order in which they happened
 */
record YearCourse(int running, int sealedThrough, List<YearEvent> closes) {

    static YearCourse of(AgencyCode agency, Successions successions, List<YearEvent> events) {
        int running = events.stream()
                .filter(event -> event.kind() == Kind.FOUNDED || event.kind() == Kind.CLOSED)
                .mapToInt(event -> event.kind() == Kind.CLOSED ? event.year() + 1 : event.year())
                .max()
                .orElse(0);
        int ownThrough = successions.successionOf(agency).map(Succession::year).orElse(Integer.MAX_VALUE) - 1;
        List<YearEvent> closes = events.stream()
                .filter(event -> event.kind() == Kind.CLOSED)
                .filter(event -> event.agency().equals(agency) || event.year() > ownThrough)
                .toList();
        return new YearCourse(running, sealedThrough(agency, successions, events), closes);
    }

    private static int sealedThrough(AgencyCode agency, Successions successions, List<YearEvent> events) {
        int own = Math.max(
                published(agency, events),
                opening(agency, events).map(event -> event.year() - 1).orElse(0));
        return successions
                .successionOf(agency)
                .map(taken -> {
                    int through = sealedThrough(taken.successor(), successions, events);
                    return through >= taken.year() ? Math.max(own, through) : own;
                })
                .orElse(own);
    }

    private static int published(AgencyCode agency, List<YearEvent> events) {
        return events.stream()
                .filter(event -> event.agency().equals(agency) && event.version() != null)
                .mapToInt(YearEvent::year)
                .max()
                .orElse(0);
    }

    /** 期初: the one that holds; stated again, also for another year, the one before is as if it had never been said. */
    static Optional<YearEvent> opening(AgencyCode agency, List<YearEvent> events) {
        return events.stream()
                .filter(event -> event.agency().equals(agency) && event.kind() == Kind.OPENED)
                .reduce((one, other) -> other);
    }

    State state(int year) {
        if (year <= sealedThrough) {
            return State.SEALED;
        }
        return year < running ? State.CLOSED : State.RUNNING;
    }

    /** When the year was closed, by itself or with a later one. */
    Optional<LocalDate> closedOn(int year) {
        return closes.stream().filter(event -> event.year() >= year).findFirst().map(YearEvent::on);
    }
}
