package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.books.SealChecks;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.stream.Stream;

/** The books reckoned from the footprints of all cases and reviews, by the tables that commands decide by. */
final class CourseBooks implements YearBooks {

    private final YearTable years;
    private final CourseTable courses;
    private final BookedCases cases;
    private final SealTable seals;
    private final AgencySuccessions successions;

    CourseBooks(
            YearTable years, CourseTable courses, BookedCases cases, SealTable seals, AgencySuccessions successions) {
        this.years = years;
        this.courses = courses;
        this.cases = cases;
        this.seals = seals;
        this.successions = successions;
    }

    @Override
    public Reckoned reckoned(AgencyCode agency, int year) {
        years.alone(agency);
        List<AgencyCode> contributing = successions.all().contributing(agency, year);
        contributing.forEach(each -> requireCarriedOver(each, year));
        PublishedFigures figures = cases.figures(contributing, year);
        return new Reckoned(
                figures,
                contributing.stream().filter(each -> !each.equals(agency)).toList(),
                Stream.concat(
                                SealChecks.of(figures).stream(),
                                contributing.stream().flatMap(each -> opening(each, year).stream()))
                        .toList());
    }

    /** Whoever seals has everything carried over first; a case that lags behind would be missing in the figures. */
    private void requireCarriedOver(AgencyCode agency, int year) {
        if (!courses.openBefore(agency, year + 1, 1).isEmpty()
                || !courses.pendingBefore(agency, year + 1, 1).isEmpty()) {
            throw new IllegalStateException("not everything was carried over from " + year + " at " + agency);
        }
    }

    private List<SealChecks.Failing> opening(AgencyCode agency, int year) {
        return seals.stated(agency)
                .filter(stated -> stated.year() == year)
                .map(stated -> SealChecks.opening(cases.figures(List.of(agency), year), stated.carriedIn()))
                .orElse(List.of());
    }

    @Override
    public boolean isAnySealed(AgencyCode agency) {
        years.alone(agency);
        return seals.isSealedFrom(agency, 0);
    }

    @Override
    public boolean isEnteredByLaterOpening(AgencyCode agency, int year) {
        return seals.stated(agency)
                .filter(stated -> year < stated.year() && cases.anyBefore(agency, stated.year()))
                .isPresent();
    }

    @Override
    public boolean isTakenOverBefore(AgencyCode agency, int year) {
        return successions
                .all()
                .successionOf(agency)
                .filter(taken -> taken.year() < year)
                .isPresent();
    }

    @Override
    public int running(AgencyCode agency) {
        return years.running(agency);
    }

    @Override
    public AgencyCode reporting(AgencyCode agency, int year) {
        // Refuses an agency that is not there, and waits for a succession that is being recorded.
        years.running(agency);
        return successions.all().reporting(agency, year);
    }

    @Override
    public boolean isStated(AgencyCode agency, int year, List<Integer> carriedIn) {
        return seals.stated(agency)
                .filter(new SealTable.Stated(year, carriedIn)::equals)
                .isPresent();
    }
}
