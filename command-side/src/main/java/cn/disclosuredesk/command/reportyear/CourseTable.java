package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.EventStreams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The {@link Course} of each case and each review, with the facts from which it follows. */
public final class CourseTable implements OfficeTable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final CourseRows<ApplicationId, ApplicationEvent, CaseInTables> applications;
    private final CourseRows<ReviewId, ReviewEvent, ReviewInTables> reviews;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.applications = CourseRows.ofApplications(jdbc);
        this.reviews = CourseRows.ofReviews(jdbc);
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
        return applications.openBefore(agency, year, most);
    }

    /** Pending reviews that do not stand in {@code year} yet, the first {@code most} by id. */
    List<ReviewId> pendingBefore(AgencyCode agency, int year, int most) {
        return reviews.openBefore(agency, year, most);
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
        follow(List.of(event));
    }

    @Override
    public void followAll(List<Followed> events) {
        follow(events.stream().map(Followed::event).toList());
    }

    private void follow(List<DisclosureEvent> events) {
        applications.follow(events);
        reviews.follow(events);
    }

    /** Rows that an earlier release has left without their years get them from the events. */
    void completeFrom(EventStreams streams) {
        applications.completeFrom(streams);
        reviews.completeFrom(streams);
    }
}
