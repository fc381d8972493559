package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Running years in PostgreSQL. Every command on an agency holds the agency's lock shared until its transaction ends; a
 * close holds it alone. Locks and not row locks, because a shared row lock would write a row for each command.
 */
final class YearTable implements RunningYears, YearEnds, OfficeTable {

    private final JdbcClient jdbc;
    private final CourseTable courses;

    YearTable(JdbcClient jdbc, CourseTable courses) {
        this.jdbc = jdbc;
        this.courses = courses;
    }

    @Override
    public int running(AgencyCode agency) {
        lock("pg_advisory_xact_lock_shared", agency);
        return jdbc.sql("select year from office.running_year where agency = :agency")
                .param("agency", agency.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown("没有代码为%s的行政机关。".formatted(agency)));
    }

    @Override
    public int closing(AgencyCode agency, int year) {
        alone(agency);
        return courses.openAtEndOf(agency, year);
    }

    /** The running year, with every other command on the agency shut out until the transaction ends. */
    int alone(AgencyCode agency) {
        lock("pg_advisory_xact_lock", agency);
        return running(agency);
    }

    /** What the first close of the year by name answered; empty where nobody closed it by name. */
    Optional<Integer> carriedOver(AgencyCode agency, int year) {
        return jdbc.sql("select carried_over from office.year_closed where agency = :agency and year = :year")
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .optional();
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof AgencyFounded founded) {
            advance(founded.agency(), founded.runningYear());
        }
        if (event instanceof YearClosed closed) {
            jdbc.sql("""
                            insert into office.year_closed (agency, year, carried_over) values (:agency, :year, :carriedOver)
                            on conflict do nothing""")
                    .param("agency", closed.agency().value())
                    .param("year", closed.year())
                    .param("carriedOver", closed.carriedOver())
                    .update();
            advance(closed.agency(), closed.year() + 1);
        }
    }

    private void advance(AgencyCode agency, int year) {
        jdbc.sql("""
                        insert into office.running_year (agency, year) values (:agency, :year)
                        on conflict (agency) do update set year = excluded.year
                        where running_year.year < excluded.year""").param("agency", agency.value()).param("year", year).update();
    }

    private void lock(String function, AgencyCode agency) {
        // A select of a void function: the row is read and thrown away.
        jdbc.sql("select " + function + "(hashtextextended('running-year:' || :agency, 0))::text")
                .param("agency", agency.value())
                .query(String.class)
                .single();
    }
}
