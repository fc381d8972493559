package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of reading reviews: the list, the page with its dates, and the events; and what people see of them. */
@ExtendWith(OneDesk.class)
class ReviewListsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private InProcessDesk desk;
    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk started) {
        desk = started;
        office = Office.founded(desk.client());
    }

    private Answer list(String filter) {
        return office.as("auditor").get("/api/reviews?agency=" + office.agency() + filter);
    }

    private List<String> ids(String filter) {
        return list(filter).expect(200).texts("items", "id");
    }

    private Answer decide(String review, LocalDate on, String ending) {
        return office.as("handler")
                .post(
                        "/api/reviews/" + review + "/decision",
                        Json.of("decidedOn", on.toString())
                                .with("servedOn", on.toString())
                                .with("ending", ending));
    }

    @Test
    void aPageTellsTheDatesToKeep() {
        String id = office.registered(TODAY.minusDays(90));
        office.reply(id, TODAY.minusDays(80), "3.1").expect(200);
        String review = office.notified("RECONSIDERATION", TODAY.minusDays(4), id);

        Answer page = office.as("handler").get("/api/reviews/" + review).expect(200);

        assertThat(page.text("status")).isEqualTo("PENDING");
        assertThat(page.header("ETag")).isEqualTo("W/\"" + page.at("version").asInt() + "\"");
        assertThat(page.texts("applications", "id")).containsExactly(id);
        assertThat(page.texts("obligations", "obligation")).contains("REVIEW_ANSWER", "REVIEW_DECISION");
        assertThat(page.at("obligations.0").propertyNames())
                .contains(
                        "obligation",
                        "dueOn",
                        "provisional",
                        "from",
                        "period",
                        "article",
                        "doneOn",
                        "late",
                        "open",
                        "workingDaysLeft",
                        "light");
        assertThat(page.at("tables.0.result").asString()).isEqualTo("PENDING");
        Answer events = office.as("handler").get("/api/reviews/" + review + "/events");
        assertThat(events.expect(200).json().get(0).path("type").asString()).isEqualTo("review-notified");
    }

    @Test
    void aDecisionThatOrdersANewReplyIsWatchedUntilItIsMade() {
        String id = office.registered(TODAY.minusDays(120));
        office.reply(id, TODAY.minusDays(100), "3.1").expect(200);
        String review = office.notified("RECONSIDERATION", TODAY.minusDays(60), id);
        decide(review, TODAY.minusDays(10), "撤销").expect(200);

        assertThat(list("&status=ENDED").expect(200).text("items.0.next.obligation"))
                .isEqualTo("PERFORMANCE");
        office.reply(id, TODAY, "3.1").expect(200);

        assertThat(list("&status=ENDED").at("items.0.next").isNull()).isTrue();
        Answer page = office.as("handler").get("/api/reviews/" + review).expect(200);
        assertThat(page.text("ending")).isEqualTo("撤销");
        assertThat(page.text("decisions.0.servedOn"))
                .isEqualTo(TODAY.minusDays(10).toString());
        Answer file = office.application(id).expect(200);
        assertThat(file.text("reviews.0.status")).isEqualTo("ENDED");
        assertThat(file.text("reviews.0.result")).isEqualTo("CORRECTED");
    }

    @Test
    void theListIsFilteredByEachOfItsFacts() {
        String old = office.notified("LITIGATION_DIRECT", TODAY.minusYears(1));
        String fresh = office.as("handler")
                .post(
                        "/api/reviews",
                        office.notice("RECONSIDERATION", TODAY.minusDays(2))
                                .with("caseNo", "青政复〔2026〕15号")
                                .with("body", "青山市人民政府"))
                .expect(201)
                .text("id");
        String judged = office.notified("LITIGATION_AFTER_RECONSIDERATION", TODAY.minusDays(1));
        decide(judged, TODAY, "驳回诉讼请求").expect(200);

        assertThat(ids("")).containsExactly(old, fresh, judged);
        assertThat(ids("&kind=RECONSIDERATION")).containsExactly(fresh);
        assertThat(ids("&status=PENDING")).containsExactly(old, fresh);
        assertThat(ids("&status=DECIDED")).containsExactly(judged);
        assertThat(ids("&status=ENDED")).isEmpty();
        assertThat(ids("&year=" + (TODAY.getYear() - 1))).containsExactly(old);
        assertThat(ids("&q=" + encoded("政复〔2026"))).containsExactly(fresh);
        assertThat(ids("&q=" + encoded("人民政府"))).containsExactly(fresh);
        assertThat(list("").at("items.1").propertyNames())
                .contains("id", "agencyCode", "kind", "caseNo", "notifiedOn", "filedOn", "status", "result", "next");
    }

    @Test
    void pagesJoinWithoutGapOrRepetition() {
        List<String> all = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            all.add(office.notified("RECONSIDERATION", TODAY.minusDays(9 - n)));
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = list("&limit=2" + cursor).expect(200);
            read.addAll(page.texts("items", "id"));
            cursor = page.at("nextCursor").isString() ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(read).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource({"status, HAPPY", "kind, CAT", "year, soon", "limit, 501", "q, x", "cursor, nowhere", "agency, no-such"})
    void aFilterThatNobodyKnowsIsRefusedNamingIt(String parameter, String value) {
        String agency = parameter.equals("agency") ? "" : "agency=" + office.agency() + "&";
        refused(office.as("handler").get("/api/reviews?" + agency + parameter + "=" + value), 400, parameter);
    }

    @Test
    void peopleReadTheListThePageAndTheWayBack() {
        String id = office.registered(TODAY.minusDays(30));
        String review = office.notified("RECONSIDERATION", TODAY.minusDays(4), id);
        Visitor head = Visitor.signedIn(desk.client(), "head");
        assertThat(head.read("/reviews?agency=" + office.agency())).contains("/reviews/" + review, "审理中", "提交书面答复和证据");
        assertThat(head.read("/reviews/" + review))
                .contains("/applications/" + id, "自次日起 10个工作日", "《行政复议法》第四十八条", "2026 年“行政复议”之“尚未审结”");
        assertThat(head.read("/applications/" + id)).contains("/reviews/" + review, "审理中");
        assertThat(head.open("/reviews?status=HAPPY&agency=" + office.agency())
                        .expect(400)
                        .text())
                .contains("没有这个代码");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
