package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.command.UntilTheEnd;
import cn.disclosuredesk.command.agency.AgencySuccessions;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published years and openings (期初) in PostgreSQL. */
final class SealTable implements SealedYears, OfficeTable {

    private final JdbcClient jdbc;
    private final CourseTable courses;
    private final AgencySuccessions successions;
    private final UntilTheEnd<AgencyCode, Integer> sealed = new UntilTheEnd<>(this::sealedThrough);
    private final UntilTheEnd<AgencyCode, Optional<Stated>> openings = new UntilTheEnd<>(this::stated);

    SealTable(JdbcClient jdbc, CourseTable courses, AgencySuccessions successions) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.successions = successions;
    }

    /** What an agency has stated of the first year whose books the desk keeps. */
    record Stated(int year, List<Integer> carriedIn) {

        int carriedIn(String column) {
            return column.equals(Account.KIND_MISSING) ? 0 : carriedIn.get(Integer.parseInt(column));
        }
    }

    // Which years are sealed ---------------------------------------------------

    /** From the succession on, the entries of an agency that was taken over stand in the tables of its successor. */
    @Override
    public int through(AgencyCode agency) {
        return sealed.of(agency);
    }

    private int sealedThrough(AgencyCode agency) {
        int own = ownThrough(agency);
        return successions
                .all()
                .successionOf(agency)
                .map(taken -> {
                    int through = sealedThrough(taken.successor());
                    return through >= taken.year() ? Math.max(own, through) : own;
                })
                .orElse(own);
    }

    /** By the agency's own tables alone. */
    int ownThrough(AgencyCode agency) {
        return jdbc.sql("""
                        select greatest((select coalesce(max(year), 0) from office.sealed_year where agency = :agency),
                                        (select coalesce(max(year) - 1, 0) from office.opening where agency = :agency))""")
                .param("agency", agency.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Whether the report of a year from {@code year} on was published by this desk: from a succession on, that of the
     * successor.
     */
    boolean isSealedFrom(AgencyCode agency, int year) {
        return isOwnSealedFrom(agency, year)
                || successions
                        .all()
                        .successionOf(agency)
                        .filter(taken -> isSealedFrom(taken.successor(), Math.max(year, taken.year())))
                        .isPresent();
    }

    private boolean isOwnSealedFrom(AgencyCode agency, int year) {
        return jdbc.sql("select exists (select from office.sealed_year where agency = :agency and year >= :year)")
                .param("agency", agency.value())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** The version of a year that holds; empty where it was never published by itself. */
    Optional<Published> latest(AgencyCode agency, int year) {
        return jdbc.sql("""
                        select year, version, hash from office.sealed_year
                        where agency = :agency and year = :year order by version desc limit 1""")
                .param("agency", agency.value())
                .param("year", year)
                .query(Published.class)
                .optional();
    }

    Optional<Published> version(AgencyCode agency, int year, long version) {
        return jdbc.sql("""
                        select year, version, hash from office.sealed_year
                        where agency = :agency and year = :year and version = :version""")
                .param("agency", agency.value())
                .param("year", year)
                .param("version", version)
                .query(Published.class)
                .optional();
    }

    // 期初 ------------------------------------------------------------------

    Optional<Stated> stated(AgencyCode agency) {
        return jdbc.sql("select year, carried_in from office.opening where agency = :agency")
                .param("agency", agency.value())
                .query((row, n) -> new Stated(row.getInt("year"), Arrays.asList((Integer[])
                        row.getArray("carried_in").getArray())))
                .optional();
    }

    @Override
    public Optional<Opening> opening(AgencyCode agency, CaseInTables registered) {
        LocalDate received = registered.receivedOn();
        Stated stated = openings.of(agency).orElse(null);
        if (stated == null || received == null || received.getYear() >= stated.year()) {
            return Optional.empty();
        }
        if (endedBefore(registered, stated.year())) {
            return Optional.of(new Opening(stated.year(), false));
        }
        return hasRoom(agency, stated, columnOf(registered))
                ? Optional.of(new Opening(stated.year(), true))
                : Optional.empty();
    }

    @Override
    public boolean hadEnded(AgencyCode agency, ReviewInTables registered) {
        return openings.of(agency)
                .filter(stated -> isBefore(registered.endedOn(), stated.year()))
                .isPresent();
    }

    private static boolean endedBefore(CaseInTables facts, int year) {
        return isBefore(facts.endedOn(), year) || isBefore(facts.leftOn(), year);
    }

    private static boolean isBefore(@Nullable LocalDate day, int year) {
        return day != null && day.getYear() < year;
    }

    private static String columnOf(CaseInTables facts) {
        return Account.ofApplications(Account.CARRIED_IN, facts.kind()).column();
    }

    /** Two that are registered at once would both take the last place: the second waits here until the first stands. */
    private boolean hasRoom(AgencyCode agency, Stated stated, String column) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('opening:' || :agency, 0))::text")
                .param("agency", agency.value())
                .query(String.class)
                .single();
        if (isSealedFrom(agency, stated.year())) {
            return false;
        }
        if (column.equals(Account.KIND_MISSING)) {
            return carriedInto(agency, stated)
                    < stated.carriedIn().stream().mapToInt(Integer::intValue).sum();
        }
        return courses.carriedInto(agency, stated.year(), column) < stated.carriedIn(column);
    }

    private int carriedInto(AgencyCode agency, Stated stated) {
        return IntStream.range(0, stated.carriedIn().size())
                        .map(column -> courses.carriedInto(agency, stated.year(), String.valueOf(column)))
                        .sum()
                + courses.carriedInto(agency, stated.year(), Account.KIND_MISSING);
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (!(event instanceof ApplicationEvent) && !(event instanceof ReviewEvent)) {
            sealed.forget();
            openings.forget();
        }
        if (event instanceof YearSealed first) {
            enter(first.agency(), new Published(first.year(), first.version(), first.hash()));
        } else if (event instanceof YearRestated restated) {
            enter(restated.agency(), new Published(restated.year(), restated.version(), restated.hash()));
        } else if (event instanceof OpeningStated stated) {
            jdbc.sql("""
                            insert into office.opening (agency, year, carried_in) values (:agency, :year, :carriedIn)
                            on conflict (agency) do update set year = excluded.year, carried_in = excluded.carried_in""")
                    .param("agency", stated.agency().value())
                    .param("year", stated.year())
                    .param("carriedIn", stated.carriedIn().toArray(Integer[]::new))
                    .update();
        }
    }

    private void enter(AgencyCode agency, Published published) {
        jdbc.sql("""
                        insert into office.sealed_year (agency, year, version, hash) values (:agency, :year, :version, :hash)
                        on conflict do nothing""")
                .param("agency", agency.value())
                .param("year", published.year())
                .param("version", published.version())
                .param("hash", published.hash())
                .update();
    }
}
