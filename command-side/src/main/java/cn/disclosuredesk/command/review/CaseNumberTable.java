package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Case numbers of reviews in PostgreSQL: those that the facts of each review come to, so that a number that was corrected,
 * or of a review that was registered in error, is free again.
 */
final class CaseNumberTable implements CaseNumbers, OfficeTable {

    private final JdbcClient jdbc;
    private final EventStreams streams;

    CaseNumberTable(JdbcClient jdbc, EventStreams streams) {
        this.jdbc = jdbc;
        this.streams = streams;
    }

    @Override
    public void take(AgencyCode agency, String caseNo, ReviewId review) {
        if (enter(agency, caseNo, review) == 0) {
            throw Refusal.recordedAlready("caseNo", "案号%s已登记在另一件复议、诉讼上。".formatted(caseNo));
        }
    }

    /** The review that bears a number; empty where none does. */
    Optional<ReviewId> bearing(AgencyCode agency, String caseNo) {
        return jdbc.sql("select review from office.review_number where agency = :agency and case_no = :caseNo")
                .param("agency", agency.value())
                .param("caseNo", caseNo)
                .query(String.class)
                .optional()
                .map(ReviewId::new);
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof ReviewEvent fact) {
            ReviewFacts facts = CaseHistory.ofReview(streams.seenBy(fact.review()));
            Set<String> numbers = facts.caseNumbers();
            numbersOf(fact.review()).stream()
                    .filter(number -> !numbers.contains(number))
                    .forEach(number -> release(fact.review(), number));
            numbers.forEach(number -> enter(facts.notice().agency(), number, fact.review()));
        }
    }

    private Set<String> numbersOf(ReviewId review) {
        return jdbc.sql("select case_no from office.review_number where review = :review")
                .param("review", review.value())
                .query(String.class)
                .set();
    }

    private void release(ReviewId review, String caseNo) {
        jdbc.sql("delete from office.review_number where review = :review and case_no = :caseNo")
                .param("review", review.value())
                .param("caseNo", caseNo)
                .update();
    }

    private int enter(AgencyCode agency, String caseNo, ReviewId review) {
        return jdbc.sql("""
                        insert into office.review_number (agency, case_no, review)
                        values (:agency, :caseNo, :review) on conflict do nothing""")
                .param("agency", agency.value())
                .param("caseNo", caseNo)
                .param("review", review.value())
                .update();
    }
}
