package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** 一件申请的全过程: from the portal to the archive, as the desk tells it on each of its days. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ACaseToldEndToEndIT {

    /** A line of the history on the page of the case: what it is called, and the sentence. */
    private static final Pattern LINE =
            Pattern.compile("<strong>([^<]*)</strong></td>\\s*<td[^>]*>\\s*(?:<span[^>]*>)?([^<]*)<");

    private InProcessDesk desk;
    private Office office;
    private String id;
    private String consultation;
    private String review;

    @BeforeAll
    void openTheOffice() {
        desk = InProcessDesk.start(MovableClock.at(LocalDate.of(2026, 6, 1)));
        office = Office.founded(desk.client());
    }

    @AfterAll
    void closeTheOffice() {
        desk.close();
    }

    @Order(1)
    @Test
    void itArrivesByThePortal() {
        today("2026-06-02");
        Answer receipt = office.register(office.form(LocalDate.of(2026, 6, 1))
                        .without("receivedOn")
                        .with("channel", "ONLINE")
                        .with("submittedOn", "2026-05-31")
                        .with("arrivedOn", "2026-06-01"))
                .expect(201);
        id = receipt.text("id");

        assertThat(receipt.text("receivedOn"))
                .as("the day the portal acknowledged it")
                .isEqualTo("2026-06-01");
        assertThat(receipt.text("dueOn")).isEqualTo("2026-06-30");
        stands("RECEIVED", "2026-06-30", "GREEN");
    }

    @Order(2)
    @Test
    void itIsGivenToAUnit() {
        today("2026-06-03");
        Answer handed = act("assignment", Json.of("unit", "规划科").with("handler", "承办人丁"));

        assertThat(handed.text("unit")).isEqualTo("规划科");
        assertThat(handed.text("handler")).isEqualTo("承办人丁");
        stands("IN_PROGRESS", "2026-06-30", "GREEN");
    }

    @Order(3)
    @Test
    void theApplicantIsAskedInTimeWhatSheMeans() {
        today("2026-06-09");
        act(
                "clarification-request",
                Json.of("sentOn", "2026-06-09")
                        .with("issues", "请明确所需信息的名称")
                        .with("answerWithin.workingDays", 15)
                        .with("servedOn", "2026-06-09")
                        .with("documentNo", "〔2026〕12号-补"));

        stands("AWAITING_CLARIFICATION", null, "GREY");
        today("2026-07-01");
        stands("AWAITING_CLARIFICATION", null, "GREY");
    }

    @Order(4)
    @Test
    void herAnswerStartsThePeriodAnew() {
        today("2026-07-01");
        act("clarification", Json.of("receivedOn", "2026-07-01").with("content", "建设项目立项批复"));

        Answer now = stands("IN_PROGRESS", "2026-07-29", "GREEN");
        assertThat(now.text("receivedOn")).isEqualTo("2026-06-01");
        assertThat(now.text("firstDueOn")).isEqualTo("2026-06-30");
        assertThat(clock().at("days.0.date").asString()).isEqualTo("2026-07-02");
    }

    @Order(5)
    @Test
    void aThirdPartyIsConsulted() {
        today("2026-07-08");
        Answer letter = office.as("handler")
                .post(
                        path("consultations"),
                        Json.of("consultee", "THIRD_PARTY")
                                .with("name", "某建设公司")
                                .with("sentOn", "2026-07-08")
                                .with("servedOn", "2026-07-08"))
                .expect(201);
        consultation = letter.text("consultationId");

        Answer now = stands("AWAITING_OPINION", "2026-07-29", "GREY");
        assertThat(now.at("provisional").asBoolean()).isTrue();
        today("2026-07-20");
        assertThat(stands("AWAITING_OPINION", "2026-08-10", "GREY")
                        .at("provisional")
                        .asBoolean())
                .as("eight working days later at the earliest")
                .isTrue();
    }

    @Order(6)
    @Test
    void itAgreesInPart() {
        today("2026-07-20");
        act(
                "consultations/" + consultation + "/answer",
                Json.of("receivedOn", "2026-07-20").with("position", "PARTLY").with("reasons", "报价不宜公开"));

        Answer now = stands("IN_PROGRESS", "2026-08-10", "GREEN");
        assertThat(now.at("provisional").asBoolean()).isFalse();
        assertThat(clock().json()
                        .path("days")
                        .valueStream()
                        .filter(day -> day.path("kind").asString().equals("EXCLUDED"))
                        .count())
                .isEqualTo(8);
    }

    @Order(7)
    @Test
    void theReplyIsPutOff() {
        today("2026-08-03");
        stands("IN_PROGRESS", "2026-08-10", "YELLOW");
        act(
                "extension",
                Json.of("workingDays", 10)
                        .with("approvedBy", "负责人戊")
                        .with("notifiedOn", "2026-08-03")
                        .with("reason", "需要核对图纸"));

        stands("IN_PROGRESS", "2026-08-24", "GREEN");
    }

    @Order(8)
    @Test
    void itIsExaminedAndApproved() {
        today("2026-08-17");
        act(
                "examinations",
                Json.of("examination", "SECRECY").with("on", "2026-08-13").with("result", "PASSED"));
        act(
                "approvals",
                Json.of("step", "REPLY")
                        .with("on", "2026-08-17")
                        .with("by", "负责人戊")
                        .with("onPaper", true));

        stands("IN_PROGRESS", "2026-08-24", "YELLOW");
    }

    @Order(9)
    @Test
    void itIsAnsweredInPartByMail() {
        today("2026-08-20");
        stands("IN_PROGRESS", "2026-08-24", "ORANGE");
        Answer ended = act(
                "reply",
                Json.of("disposition", "PARTIAL")
                        .with("dispatch.method", "MAIL")
                        .with("dispatch.dispatchedOn", "2026-08-20")
                        .with("dispatch.trackingNo", "1234567890123")
                        .with("docDate", "2026-08-17")
                        .with("documentNo", "〔2026〕12号-答")
                        .with("grounds", List.of(Json.of("article", "第三十七条"), Json.of("article", "第十五条"))));

        assertThat(ended.text("reply.madeOn")).isEqualTo("2026-08-20");
        assertThat(ended.text("reply.outcome")).isEqualTo("3.2");
        assertThat(ended.at("reply.late").asBoolean()).isFalse();
        stands("ENDED", "2026-08-24", null);
        assertThat(row("3.2")).isEqualTo("[1,0,0,0,0,0,1]");
    }

    @Order(10)
    @Test
    void theThirdPartyIsToldAndTheReplyArrives() {
        today("2026-08-24");
        act(
                "consultations/" + consultation + "/notice",
                Json.of("sentOn", "2026-08-21").with("documentNo", "〔2026〕12号-告"));
        act("service", Json.of("method", "MAIL").with("servedOn", "2026-08-24"));

        stands("ENDED", "2026-08-24", null);
    }

    @Order(11)
    @Test
    void itIsTakenToReconsideration() {
        today("2026-09-08");
        review = office.as("handler")
                .post(
                        "/api/reviews",
                        office.notice("RECONSIDERATION", LocalDate.of(2026, 9, 7), id)
                                .with("caseNo", "市政复〔2026〕31号"))
                .expect(201)
                .text("id");

        assertThat(stands("ENDED", "2026-08-24", null).text("reviews.0.id")).isEqualTo(review);
        assertThat(office.sectionFour(2026).at("reconsideration.pending").asInt())
                .isEqualTo(1);
    }

    @Order(12)
    @Test
    void theReplyIsQuashedAndOwedAgain() {
        today("2026-10-15");
        office.as("handler")
                .post(
                        "/api/reviews/" + review + "/decision",
                        Json.of("decidedOn", "2026-10-12")
                                .with("servedOn", "2026-10-15")
                                .with("ending", "撤销"))
                .expect(200);

        Answer now = stands("REPLY_DUE_AGAIN", "2026-11-12", "GREEN");
        assertThat(now.text("reviews.0.result")).isEqualTo("CORRECTED");
        assertThat(row("3.2")).as("quashed, it stays counted").isEqualTo("[1,0,0,0,0,0,1]");
        assertThat(row("4")).isEqualTo("[0,0,0,0,0,0,0]");
        today("2026-11-11");
        stands("REPLY_DUE_AGAIN", "2026-11-12", "ORANGE");
    }

    @Order(13)
    @Test
    void itIsAnsweredOnceMore() {
        today("2026-11-11");
        Answer ended = act(
                "reply",
                Json.of("disposition", "GRANTED").with("madeOn", "2026-11-11").with("documentNo", "〔2026〕12号-重答"));

        assertThat(ended.text("reply.outcome")).isEqualTo("3.1");
        assertThat(ended.at("reply.late").asBoolean()).isFalse();
        stands("ENDED", "2026-11-12", null);
    }

    @Order(14)
    @Test
    void itIsPutAway() {
        today("2026-11-19");
        act(
                "archive",
                Json.of("on", "2026-11-19").with("fileNo", "2026-依申请-012").with("retention", "TEN_YEARS"));

        stands("ENDED", "2026-11-12", null);
    }

    @Order(15)
    @Test
    void theTablesCountItOnceByTheReplyThatReplacedTheFirst() {
        assertThat(row("1")).isEqualTo("[1,0,0,0,0,0,1]");
        assertThat(row("3.1")).isEqualTo("[1,0,0,0,0,0,1]");
        assertThat(row("3.7")).isEqualTo("[1,0,0,0,0,0,1]");
        assertThat(row("4")).isEqualTo("[0,0,0,0,0,0,0]");
        Answer four = office.sectionFour(2026).expect(200);
        assertThat(four.at("reconsideration.corrected").asInt()).isEqualTo(1);
        assertThat(four.at("reconsideration.total").asInt()).isEqualTo(1);
    }

    @Order(16)
    @Test
    void itsHistoryTellsEveryStepInWords() {
        Answer events = office.as("auditor").get(path("events")).expect(200);
        assertThat(events.json().valueStream().map(event -> event.path("type").asString()))
                .containsExactly(
                        "application-received",
                        "application-handed-over",
                        "clarification-requested",
                        "application-clarified",
                        "consultation-sent",
                        "consultation-answered",
                        "reply-extended",
                        "disclosure-examined",
                        "step-approved",
                        "application-replied",
                        "third-party-notified",
                        "reply-served",
                        "application-taken-to-review",
                        "review-of-application-decided",
                        "application-replied",
                        "application-archived");
        String page = Visitor.signedIn(desk.client(), "head").read("/applications/" + id);
        List<MatchResult> lines = LINE.matcher(page).results().toList();
        assertThat(lines.stream().map(line -> line.group(1)))
                .containsExactly(
                        "收到申请", "转办", "补正告知", "收到补正", "征求意见", "收到意见", "延期", "公开前审查", "审批", "答复", "告知第三方", "送达", "复议、诉讼",
                        "复议、诉讼审结", "答复", "归档");
        assertThat(lines).allSatisfy(line -> assertThat(line.group(2)).containsPattern("\\p{IsHan}{2}.*。"));
    }

    // ---------------------------------------------------------------------

    private void today(String day) {
        desk.clock().moveTo(LocalDate.parse(day));
    }

    private String path(String act) {
        return "/api/applications/" + id + "/" + act;
    }

    private Answer act(String act, Json body) {
        Answer answer = office.as("head").post(path(act), body).expect(200);
        assertThat(answer.json()).isEqualTo(office.application(id).json());
        return answer;
    }

    private Answer clock() {
        return office.as("auditor").get(path("clock")).expect(200);
    }

    /** How the case stands today; the register says the same. */
    private Answer stands(String status, @Nullable String dueOn, @Nullable String light) {
        Answer page = office.application(id).expect(200);
        assertThat(page.text("status")).isEqualTo(status);
        assertThat(page.at("dueOn").asString("")).isEqualTo(dueOn == null ? "" : dueOn);
        assertThat(page.at("light").asString("")).isEqualTo(light == null ? "" : light);
        Answer list = office.as("auditor").get("/api/applications?agency=" + office.agency());
        for (String member : List.of("status", "dueOn", "light", "receivedOn", "workingDaysLeft", "provisional")) {
            assertThat(list.at("items.0." + member)).as(member).isEqualTo(page.at(member));
        }
        return page;
    }

    private String row(String code) {
        return office.sectionThree(2026)
                .expect(200)
                .at("rows")
                .valueStream()
                .filter(row -> row.path("code").asString().equals(code))
                .map(row -> row.path("cells").toString())
                .findFirst()
                .orElseThrow();
    }
}
