package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through which years each case and each review was open ({@link CaseInTables} says what it means for the tables). */
public final class CourseTable implements OfficeTable {

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
                            values (:id, :agency, :year, :year) on conflict do nothing""")
                    .param("id", fact.application().value())
                    .param("agency", fact.agency().value())
                    .param("year", fact.receivedOn().getYear())
                    .update();
        } else if (event instanceof ReceiptConfirmed fact) {
            jdbc.sql("""
                            update office.case_course
                            set received_year = :year, through_year = greatest(through_year, :year) where application = :id""")
                    .param("id", fact.application().value())
                    .param("year", fact.receivedOn().getYear())
                    .update();
        } else if (event instanceof ApplicationReplied fact) {
            ended(fact.application(), fact.countsOn());
        } else if (event instanceof ApplicationWithdrawn fact) {
            ended(fact.application(), fact.countsOn());
        } else if (event instanceof ApplicationCarriedOver fact) {
            jdbc.sql("update office.case_course set through_year = :year where application = :id")
                    .param("id", fact.application().value())
                    .param("year", fact.into())
                    .update();
        } else if (event instanceof ReviewNotified fact) {
            jdbc.sql("""
                            insert into office.review_course (review, agency, decided, through_year)
                            values (:id, :agency, false, :year) on conflict do nothing""")
                    .param("id", fact.review().value())
                    .param("agency", fact.agency().value())
                    .param("year", fact.notifiedOn().getYear())
                    .update();
        } else if (event instanceof ReviewDecided fact) {
            jdbc.sql("update office.review_course set decided = true where review = :id")
                    .param("id", fact.review().value())
                    .update();
        } else if (event instanceof ReviewCarriedOver fact) {
            jdbc.sql("update office.review_course set through_year = :year where review = :id")
                    .param("id", fact.review().value())
                    .param("year", fact.into())
                    .update();
        }
    }

    private void ended(ApplicationId application, LocalDate countsOn) {
        jdbc.sql("update office.case_course set ended_year = :year where application = :id")
                .param("id", application.value())
                .param("year", countsOn.getYear())
                .update();
    }
}
