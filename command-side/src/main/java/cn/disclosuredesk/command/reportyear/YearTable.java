package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Agencies.TakenOver;
import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.UntilTheEnd;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Running years in PostgreSQL. Every command on an agency holds the agency's lock shared until its transaction ends; a
 * close holds it alone. Locks and not row locks, because a shared row lock would write a row for each command. The lock
 * is the one of the agency that answers: a close of the successor shuts out the commands on the cases it took over.
 */
final class YearTable implements RunningYears, YearEnds, HeldAlone, OfficeTable {

    private final JdbcClient jdbc;
    private final CourseTable courses;
    private final AgencySuccessions successions;
    private final Agencies agencies;
    private final UntilTheEnd<AgencyCode, Integer> held = new UntilTheEnd<>(this::heldAndAsked);
    private final UntilTheEnd<AgencyCode, Optional<TakenOver>> takenOver;

    YearTable(JdbcClient jdbc, CourseTable courses, AgencySuccessions successions, Agencies agencies) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.successions = successions;
        this.agencies = agencies;
        this.takenOver = new UntilTheEnd<>(agencies::takenOver);
    }

    @Override
    public int running(AgencyCode agency) {
        return held.of(agency);
    }

    private int heldAndAsked(AgencyCode agency) {
        hold("pg_advisory_xact_lock_shared", agency);
        return jdbc.sql("select year from office.running_year where agency = :agency")
                .param("agency", agency.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Refusal.unknown("没有代码为%s的行政机关。".formatted(agency)));
    }

    @Override
    public int registering(AgencyCode agency, LocalDate receivedOn) {
        int running = running(agency);
        Optional<TakenOver> succession = takenOver.of(agency);
        if (succession.isPresent() && !receivedOn.isBefore(succession.get().on())) {
            throw Refusal.excluded(
                    "receivedOn",
                    "该机关已由%s承接：%s起收到的申请，请登记在承接机关。"
                            .formatted(
                                    name(successions.all().answering(agency)),
                                    succession.get().on()));
        }
        return running;
    }

    @Override
    public int closing(AgencyCode agency, int year) {
        alone(agency);
        running(agency);
        Successions standing = successions.all();
        AgencyCode reporting = standing.reporting(agency, year);
        if (!reporting.equals(agency)) {
            throw Refusal.excluded("agency", "该机关已由%s承接，%d年随承接机关办理年末结转。".formatted(name(reporting), year));
        }
        return standing.contributing(agency, year).stream()
                .mapToInt(one -> courses.openAtEndOf(one, year))
                .sum();
    }

    @Override
    public void alone(AgencyCode... agencies) {
        hold("pg_advisory_xact_lock", agencies);
    }

    /** The years that are running or still to run and lie before {@code year}, the earliest first. */
    List<Integer> runningBefore(AgencyCode agency, int year) {
        return jdbc.sql("""
                        select generate_series(year, :year - 1) from office.running_year where agency = :agency
                        order by 1""")
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .list();
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
        if (!(event instanceof ApplicationEvent) && !(event instanceof ReviewEvent)) {
            held.forget();
            takenOver.forget();
        }
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
            successions.all().withPredecessors(closed.agency()).forEach(one -> advance(one, closed.year() + 1));
        }
    }

    private void advance(AgencyCode agency, int year) {
        jdbc.sql("""
                        insert into office.running_year (agency, year) values (:agency, :year)
                        on conflict (agency) do update set year = excluded.year
                        where running_year.year < excluded.year""").param("agency", agency.value()).param("year", year).update();
    }

    /** Who answers may change while one waits for the lock: then it is the lock of another. */
    private void hold(String function, AgencyCode... agencies) {
        TreeSet<String> held = new TreeSet<>();
        SortedSet<String> wanted = answering(agencies);
        while (!held.containsAll(wanted)) {
            wanted.stream().filter(held::add).forEach(code -> lock(function, code));
            wanted = answering(agencies);
        }
    }

    private SortedSet<String> answering(AgencyCode... agencies) {
        Successions standing = successions.all();
        return Stream.of(agencies)
                .map(agency -> standing.answering(agency).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String name(AgencyCode agency) {
        return agencies.find(agency).map(Agencies.Entry::name).orElse(agency.value());
    }

    private void lock(String function, String agency) {
        // A select of a void function: the row is read and thrown away.
        jdbc.sql("select " + function + "(hashtextextended('running-year:' || :agency, 0))::text")
                .param("agency", agency)
                .query(String.class)
                .single();
    }
}
