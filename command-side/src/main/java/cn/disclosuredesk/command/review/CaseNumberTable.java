package cn.disclosuredesk.command.review;

import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case numbers of reviews in PostgreSQL. */
final class CaseNumberTable implements CaseNumbers, OfficeTable {

    private final JdbcClient jdbc;

    CaseNumberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(AgencyCode agency, String caseNo, ReviewId review) {
        if (enter(agency, caseNo, review) == 0) {
            throw Refusal.recordedAlready("caseNo", "案号%s已登记在另一件复议、诉讼上。".formatted(caseNo));
        }
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof ReviewNotified notified && notified.caseNo() != null) {
            enter(notified.agency(), notified.caseNo(), notified.review());
        }
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
