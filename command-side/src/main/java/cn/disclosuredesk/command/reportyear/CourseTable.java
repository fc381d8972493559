package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.EventStreams;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/** The {@link Course} of each case and each review, with the facts from which it follows. */
public final class CourseTable implements OfficeTable {

    static final JsonMapper JSON = JsonMapper.builder().build();

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
                        where agency = :agency and open_through < :year
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
                        where agency = :agency and open_through < :year
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

    /** Row 4 of {@code year}, sum of the columns. */
    int openAtEndOf(AgencyCode agency, int year) {
        return jdbc.sql("""
                        select count(*) from office.case_course
                        where agency = :agency and first_year <= :year and (open or last_year > :year)""")
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Row 2 of {@code year} in one column. */
    int carriedInto(AgencyCode agency, int year, String column) {
        return jdbc.sql("""
                        select count(*) from office.case_course
                        where agency = :agency and in_column = :column
                          and (first_year < :year and (open or last_year >= :year) or first_year = :year and carried_in)""")
                .param("agency", agency.value())
                .param("year", year)
                .param("column", column)
                .query(Integer.class)
                .single();
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof ApplicationReceived fact) {
            jdbc.sql(
                            "insert into office.case_course (application, agency) values (:id, :agency) on conflict do nothing")
                    .param("id", fact.application().value())
                    .param("agency", fact.agency().value())
                    .update();
            keep(fact.application(), CaseInTables.NONE.with(fact), "");
        } else if (event instanceof ApplicationEvent fact) {
            keep(fact.application(), known(fact.application()).with(fact), "");
        } else if (event instanceof ReviewNotified fact) {
            jdbc.sql("insert into office.review_course (review, agency) values (:id, :agency) on conflict do nothing")
                    .param("id", fact.review().value())
                    .param("agency", fact.agency().value())
                    .update();
            keep(fact.review(), ReviewInTables.NONE.with(fact), "");
        } else if (event instanceof ReviewEvent fact) {
            keep(fact.review(), known(fact.review()).with(fact), "");
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

    private ReviewInTables known(ReviewId review) {
        return jdbc.sql("select facts::text from office.review_course where review = :id")
                .param("id", review.value())
                .query(String.class)
                .optional()
                .map(facts -> JSON.readValue(facts, ReviewInTables.class))
                .orElseThrow();
    }

    private void keep(ApplicationId application, CaseInTables facts, String where) {
        Course course = Course.of(facts);
        StatementSpec update = jdbc.sql("""
                update office.case_course
                set facts = :facts::jsonb, first_year = :first, last_year = :last, open = :open, open_through = :through,
                    kept_year = :kept, carried_in = :carriedIn, in_column = :column
                where application = :id\s""" + where)
                .param("carriedIn", course.carriedIn())
                .param("column", course.column(), Types.VARCHAR);
        update(update, application.value(), JSON.writeValueAsString(facts), course);
    }

    private void keep(ReviewId review, ReviewInTables facts, String where) {
        StatementSpec update = jdbc.sql("""
                update office.review_course
                set facts = :facts::jsonb, first_year = :first, last_year = :last, open = :open, open_through = :through,
                    kept_year = :kept
                where review = :id\s""" + where);
        update(update, review.value(), JSON.writeValueAsString(facts), Course.of(facts));
    }

    private static void update(StatementSpec update, String id, String facts, Course course) {
        update.param("id", id)
                .param("facts", facts)
                .param("first", course.firstYear(), Types.INTEGER)
                .param("last", course.lastYear(), Types.INTEGER)
                .param("open", course.open())
                .param("through", course.openThrough(), Types.INTEGER)
                .param("kept", course.keptYear(), Types.INTEGER)
                .update();
    }

    /**
     * Rows that an earlier release has left without their years get them from the events, a thousand at a time. Where
     * another node was quicker, its cases may have gone on already: what it wrote stands.
     */
    void completeFrom(EventStreams streams) {
        List<ApplicationId> applications = incompleteApplications("");
        while (!applications.isEmpty()) {
            Map<String, CaseInTables> facts = new HashMap<>();
            streams.ofAll(applications).forEach(stored -> {
                if (stored.event() instanceof ApplicationEvent event) {
                    facts.merge(stored.stream(), CaseInTables.NONE.with(event), (before, first) -> before.with(event));
                }
            });
            facts.forEach((id, known) -> keep(new ApplicationId(id), known, "and open is null"));
            applications = incompleteApplications(
                    applications.get(applications.size() - 1).value());
        }
        completeReviewsFrom(streams);
    }

    private void completeReviewsFrom(EventStreams streams) {
        List<ReviewId> reviews = incompleteReviews("");
        while (!reviews.isEmpty()) {
            Map<String, ReviewInTables> facts = new HashMap<>();
            streams.ofAll(reviews).forEach(stored -> {
                if (stored.event() instanceof ReviewEvent event) {
                    facts.merge(
                            stored.stream(), ReviewInTables.NONE.with(event), (before, first) -> before.with(event));
                }
            });
            facts.forEach((id, known) -> keep(new ReviewId(id), known, "and open is null"));
            reviews = incompleteReviews(reviews.get(reviews.size() - 1).value());
        }
    }

    private List<ApplicationId> incompleteApplications(String after) {
        return jdbc.sql("""
                        select application from office.case_course where open is null and application > :after
                        order by application limit 1000""").param("after", after).query(String.class).list().stream()
                .map(ApplicationId::new)
                .toList();
    }

    private List<ReviewId> incompleteReviews(String after) {
        return jdbc.sql("""
                        select review from office.review_course where open is null and review > :after
                        order by review limit 1000""").param("after", after).query(String.class).list().stream()
                .map(ReviewId::new)
                .toList();
    }
}
