package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which agency each review is, whether it is pending, and in which year it stands, as its facts come to. */
final class CourseOfReviewTable implements OfficeTable {

    private final JdbcClient jdbc;
    private final EventStreams streams;

    CourseOfReviewTable(JdbcClient jdbc, EventStreams streams) {
        this.jdbc = jdbc;
        this.streams = streams;
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof ReviewEvent fact) {
            ReviewFacts facts = CaseHistory.ofReview(streams.seenBy(fact.review()));
            jdbc.sql("""
                            insert into office.review_course (review, agency, decided, through_year)
                            values (:review, :agency, :decided, :year) on conflict (review) do update
                            set decided = excluded.decided, through_year = excluded.through_year""")
                    .param("review", fact.review().value())
                    .param("agency", facts.notice().agency().value())
                    .param("decided", !facts.isPending())
                    .param("year", facts.inTables().throughYear())
                    .update();
        }
    }
}
