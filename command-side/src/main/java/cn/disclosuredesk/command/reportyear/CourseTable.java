package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.EventStreams;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Through which years each case was open ({@link CaseInTables} says what it means for the tables); the rows of reviews follow
 * where reviews are recorded.
 */
public final class CourseTable implements OfficeTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OUT_OF_THE_TABLES = 0;

    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency of a review; empty where there is no such review. */
    public Optional<AgencyCode> agencyOf(ReviewId review) {
        return jdbc.sql("select agency from office.review_course where review = :id")
                .param("id", review.value())
                .query(String.class)
                .optional()
                .map(AgencyCode::new);
    }

    /** Open applications that do not stand in {@code year} yet, the first {@code most} by id. */
    List<ApplicationId> openBefore(AgencyCode agency, int year, int most) {
        return jdbc
                .sql("""
                        select application from office.case_course
                        where agency = :agency and ended_year is null and through_year < :year
                        order by application limit :most""")
                .param("agency", agency.value())
                .param("year", year)
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(ApplicationId::new)
                .toList();
    }

    /** Pending reviews that do not stand in {@code year} yet, the first {@code most} by id. */
    List<ReviewId> pendingBefore(AgencyCode agency, int year, int most) {
        return jdbc
                .sql("""
                        select review from office.review_course
                        where agency = :agency and not decided and through_year < :year
                        order by review limit :most""")
                .param("agency", agency.value())
                .param("year", year)
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(ReviewId::new)
                .toList();
    }

    /** Applications received by the end of {@code year} and not ended by then: row 4 of that year. */
    int openAtEndOf(AgencyCode agency, int year) {
        return jdbc.sql("""
                        select count(*) from office.case_course
                        where agency = :agency and received_year <= :year and (ended_year is null or ended_year > :year)""")
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof ApplicationReceived fact) {
            jdbc.sql("""
                            insert into office.case_course (application, agency, received_year, through_year)
                            values (:id, :agency, 0, 0) on conflict do nothing""")
                    .param("id", fact.application().value())
                    .param("agency", fact.agency().value())
                    .update();
            keep(fact.application(), CaseInTables.NONE.with(fact));
        } else if (event instanceof ApplicationEvent fact) {
            keep(fact.application(), known(fact.application()).with(fact));
        }
    }

    private CaseInTables known(ApplicationId application) {
        return jdbc.sql("select facts::text from office.case_course where application = :id")
                .param("id", application.value())
                .query(String.class)
                .optional()
                .map(facts -> JSON.readValue(facts, CaseInTables.class))
                .orElseThrow();
    }

    private void keep(ApplicationId application, CaseInTables facts) {
        write(application, facts, "application = :id");
    }

    private void write(ApplicationId application, CaseInTables facts, String where) {
        LocalDate received = facts.receivedOn();
        jdbc.sql("""
                        update office.case_course set facts = :facts::jsonb, received_year = :received, ended_year = :ended,
                               through_year = :through where\s""" + where)
                .param("id", application.value())
                .param("facts", JSON.writeValueAsString(facts))
                .param("received", received == null ? 0 : received.getYear())
                .param("ended", endedYear(facts), Types.INTEGER)
                .param("through", facts.throughYear())
                .update();
    }

    private static @Nullable Integer endedYear(CaseInTables facts) {
        LocalDate ended = facts.endedOn();
        return facts.leftOn() != null ? Integer.valueOf(OUT_OF_THE_TABLES) : ended == null ? null : ended.getYear();
    }

    /**
     * Rows that were kept before there were facts in them get theirs from the events, a thousand at a time. Where another
     * node was quicker, its cases may have gone on already: what it wrote stands.
     */
    void completeFrom(EventStreams streams) {
        List<ApplicationId> incomplete = incompleteAfter("");
        while (!incomplete.isEmpty()) {
            Map<String, CaseInTables> facts = new HashMap<>();
            streams.ofAll(incomplete).forEach(stored -> {
                if (stored.event() instanceof ApplicationEvent event) {
                    facts.merge(stored.stream(), CaseInTables.NONE.with(event), (before, first) -> before.with(event));
                }
            });
            facts.forEach((application, known) ->
                    write(new ApplicationId(application), known, "application = :id and facts is null"));
            incomplete = incompleteAfter(incomplete.get(incomplete.size() - 1).value());
        }
    }

    private List<ApplicationId> incompleteAfter(String application) {
        return jdbc.sql("""
                        select application from office.case_course where facts is null and application > :after
                        order by application limit 1000""").param("after", application).query(String.class).list().stream()
                .map(ApplicationId::new)
                .toList();
    }
}
