package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the third sheet of a ledger tells has the same effect as if somebody had typed it in act by act: dates, statuses
 * and cells of the tables are those of a case made by calls.
 */
@ExtendWith(OneDesk.class)
class LedgerProcessContractIT {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private static final String LINES = "登记号,收到日期,到达日期,申请方式,申请人类别,申请人,申请内容,补正告知日期,补正期限,答复日期,办理结果\n";
    private static final String REVIEWS = "案号,类型,登记号,收到日期,审理机关,结果,结案日期\n";
    private static final String ROWS = "登记号,案号,事项,日期,对象,结果,备注,期限,送达日期,文号,序号,所答序号\n";

    private Office imported;
    private Office typed;
    private JdbcClient database;

    @BeforeEach
    void foundTwoAgencies(InProcessDesk desk) {
        imported = Office.founded(desk.client());
        typed = Office.founded(desk.client());
        database = JdbcClient.create(desk.database().dataSource());
    }

    private static String line(String number, String arrived, String channel, String rest) {
        return number + ",2025-03-03," + arrived + "," + channel + ",自然人,申请人甲,会议纪要," + rest + "\n";
    }

    private static String row(String number, String act, String on, String... cells) {
        Map<String, String> named = Stream.of(cells)
                .map(cell -> cell.split("="))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
        List<String> headers = List.of(ROWS.strip().split(","));
        return headers.stream()
                        .map(header -> switch (header) {
                            case "登记号" -> number.startsWith("案") ? "" : number;
                            case "案号" -> number.startsWith("案") ? number : "";
                            case "事项" -> act;
                            case "日期" -> on;
                            default -> named.getOrDefault(header, "");
                        })
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private Answer upload(@Nullable String lines, @Nullable String reviews, String... rows) {
        Parts parts = Parts.of(imported.agency());
        if (rows.length > 0) {
            parts = parts.file("过程.csv", ROWS + String.join("", rows));
        }
        if (reviews != null) {
            parts = parts.file("复议诉讼.csv", REVIEWS + reviews);
        }
        return imported.importLedger(lines == null ? parts : parts.file("申请.csv", LINES + lines));
    }

    private Answer taken(@Nullable String lines, @Nullable String reviews, String... rows) {
        Answer job = upload(lines, reviews, rows);
        assertThat(job.at("errors")).as(job.text()).isEmpty();
        assertThat(job.at("accepted").asInt())
                .as(job.text())
                .isEqualTo(job.at("total").asInt());
        return job;
    }

    private String id(String number) {
        return database.sql("select application from office.receipt_number where agency = ? and number = ?")
                .params(imported.agency(), number)
                .query(String.class)
                .single();
    }

    private String reviewOf(String caseNo) {
        return database.sql("select review from office.review_number where agency = ? and case_no = ?")
                .params(imported.agency(), caseNo)
                .query(String.class)
                .single();
    }

    private static List<String> told(Office office, String id) {
        Answer application = office.application(id).expect(200);
        return Stream.of("receivedOn", "status", "dueOn", "firstDueOn", "light", "provisional", "renewedDueOn")
                .map(field -> field + "=" + application.at(field))
                .toList();
    }

    private void isAsTyped(String number, String other) {
        assertThat(told(imported, id(number))).isEqualTo(told(typed, other));
        for (int year : List.of(2025, 2026)) {
            assertThat(imported.sectionThree(year).at("rows"))
                    .isEqualTo(typed.sectionThree(year).at("rows"));
            assertThat(imported.sectionFour(year).text().replace(imported.agency(), ""))
                    .isEqualTo(typed.sectionFour(year).text().replace(typed.agency(), ""));
        }
    }

    private static int act(Office office, String id, String act, Json body) {
        Answer done = office.as("head").post("/api/applications/" + id + "/" + act, body);
        assertThat(done.status()).as(done.text()).isIn(200, 201);
        Answer events =
                office.as("head").get("/api/applications/" + id + "/events").expect(200);
        return events.json().size() - 1;
    }

    private static void review(Office office, String id, String act, Json body) {
        office.as("head").post("/api/reviews/" + id + "/" + act, body).expect(200);
    }

    private static Json asked(String consultee, String name, String sentOn, String servedOn) {
        return Json.of("consultee", consultee)
                .with("name", name)
                .with("sentOn", sentOn)
                .with("servedOn", servedOn);
    }

    private static Json extended(String notifiedOn, int days) {
        return Json.of("workingDays", days)
                .with("notifiedOn", notifiedOn)
                .with("approvedBy", "负责人戊")
                .with("reason", "案情复杂")
                .with("overrideReason", "见卷");
    }

    @Nested
    class AnApplication {

        @Test
        void withTwoConsultationsTwoExtensionsAndARenewedReply() {
            taken(
                    line("甲1", "", "当面", ",,2025-06-10,3.2"),
                    null,
                    row("甲1", "征求意见", "2025-03-05", "对象=第三方", "结果=某某公司", "送达日期=2025-03-06", "序号=1"),
                    row("甲1", "征求意见", "2025-03-07", "对象=其他机关", "结果=青川市档案局", "送达日期=2025-03-10", "期限=2025-03-25", "序号=2"),
                    row("甲1", "意见收到", "2025-03-14", "结果=不同意", "备注=商业秘密", "所答序号=1", "序号=3"),
                    row("甲1", "意见收到", "2025-03-20", "结果=同意", "所答序号=2", "序号=4"),
                    row("甲1", "延期", "2025-04-03", "结果=10", "对象=负责人戊", "序号=5"),
                    row("甲1", "延期", "2025-04-18", "结果=10", "对象=负责人戊", "序号=6"),
                    row("甲1", "答复", "2025-05-06", "结果=3.1", "序号=7"),
                    row("甲1", "撤销答复", "2025-05-20", "所答序号=7", "序号=8"));

            String id = typed.registered(RECEIVED);
            int first = act(typed, id, "consultations", asked("THIRD_PARTY", "某某公司", "2025-03-05", "2025-03-06"));
            int second = act(
                    typed,
                    id,
                    "consultations",
                    asked("OTHER_AGENCY", "青川市档案局", "2025-03-07", "2025-03-10").with("answerBy", "2025-03-25"));
            act(
                    typed,
                    id,
                    "consultations/" + first + "/answer",
                    Json.of("receivedOn", "2025-03-14")
                            .with("position", "REFUSES")
                            .with("reasons", "商业秘密"));
            act(
                    typed,
                    id,
                    "consultations/" + second + "/answer",
                    Json.of("receivedOn", "2025-03-20").with("position", "AGREES"));
            act(typed, id, "extension", extended("2025-04-03", 10));
            act(typed, id, "extension", extended("2025-04-18", 10));
            typed.reply(id, LocalDate.of(2025, 5, 6), "3.1").expect(200);
            act(typed, id, "revocation", Json.of("on", "2025-05-20").with("reason", "适用错误"));
            typed.reply(id, LocalDate.of(2025, 6, 10), "3.2").expect(200);
            isAsTyped("甲1", id);
        }

        @Test
        void whoseReasonsWereAskedForAndWhoseReplyWasDelayed() {
            taken(
                    line("乙1", "", "当面", ",,,"),
                    null,
                    row("乙1", "延迟答复", "2025-03-20", "期限=2025-04-30", "序号=3"),
                    row("乙1", "说明理由", "2025-03-12", "结果=合理", "备注=研究需要", "序号=2"),
                    row("乙1", "要求说明理由", "2025-03-05", "送达日期=2025-03-06", "期限=15", "序号=1"));

            String id = typed.registered(RECEIVED);
            act(
                    typed,
                    id,
                    "reasons-request",
                    Json.of("sentOn", "2025-03-05")
                            .with("servedOn", "2025-03-06")
                            .with("answerWithin.workingDays", 15));
            act(
                    typed,
                    id,
                    "reasons",
                    Json.of("receivedOn", "2025-03-12").with("reasons", "研究需要").with("accepted", true));
            act(typed, id, "delay", Json.of("until", "2025-04-30").with("notifiedOn", "2025-03-20"));
            isAsTyped("乙1", id);
        }

        @Test
        void thatWasConfirmedByPhone() {
            taken(
                    line("丙1", "2025-03-03", "平信", ",,,"),
                    null,
                    row("丙1", "联系记录", "2025-03-05", "对象=确认收到", "结果=已联系", "备注=本人确认"),
                    row("丙1", "确认收到", "2025-03-05"));

            String id = typed.register(typed.form(RECEIVED)
                            .without("receivedOn")
                            .with("channel", "ORDINARY_MAIL")
                            .with("arrivedOn", RECEIVED))
                    .expect(201)
                    .text("id");
            act(
                    typed,
                    id,
                    "contacts",
                    Json.of("on", "2025-03-05")
                            .with("purpose", "RECEIPT")
                            .with("reached", true)
                            .with("said", "本人确认"));
            act(typed, id, "confirmation", Json.of("confirmedOn", "2025-03-05"));
            isAsTyped("丙1", id);
            assertThat(imported.application(id("丙1")).text("receivedOn")).isEqualTo("2025-03-05");
        }

        @Test
        void whoseLetterCameBackAndWentOutAgain() {
            taken(
                    line("丁1", "", "当面", "2025-03-05,15,,"),
                    null,
                    row("丁1", "补正告知", "2025-03-05", "备注=未写明年份", "文号=青公开告〔2025〕3号", "序号=1"),
                    row("丁1", "退信", "2025-03-10", "对象=补正告知", "备注=查无此人", "序号=2"),
                    row("丁1", "送达", "2025-03-14", "对象=补正告知", "结果=直接送达", "序号=3"),
                    row("丁1", "补正收到", "2025-03-21", "备注=2024年的会议纪要", "序号=4"));

            String id = typed.registered(RECEIVED);
            int letter = act(
                    typed,
                    id,
                    "clarification-request",
                    Json.of("sentOn", "2025-03-05")
                            .with("answerWithin.workingDays", 15)
                            .with("issues", "未写明年份"));
            act(
                    typed,
                    id,
                    "letters/" + letter + "/return",
                    Json.of("on", "2025-03-10").with("because", "查无此人"));
            act(
                    typed,
                    id,
                    "letters/" + letter + "/service",
                    Json.of("servedOn", "2025-03-14").with("method", "DIRECT"));
            act(typed, id, "clarification", Json.of("receivedOn", "2025-03-21").with("content", "2024年的会议纪要"));
            isAsTyped("丁1", id);
            assertThat(database.sql("select count(*) from store.domain_event_entry where aggregate_identifier = ?"
                                    + " and payload_type = 'clarification-requested'")
                            .param(id("丁1"))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void thatWasRegisteredInErrorIsAnnulled() {
            taken(line("戊1", "", "当面", ",,,"), null, row("戊1", "登记作废", "2025-03-04", "备注=重复登记"));

            String id = typed.registered(RECEIVED);
            act(typed, id, "annulment", Json.of("on", "2025-03-04").with("reason", "重复登记"));
            isAsTyped("戊1", id);
        }

        @Test
        void thatWasSplitGoesOnInItsPartsWhicheverComesFirst() {
            taken(
                    line("己2", "", "当面", ",,2025-03-20,3.1")
                            + line("己1", "", "当面", ",,,")
                            + line("己3", "", "当面", ",,2025-03-21,3.4.1"),
                    null,
                    row("己1", "拆分", "2025-03-06", "对象=己2、己3"),
                    row("己2", "承接", "2025-03-06", "对象=己1", "结果=拆分"),
                    row("己3", "承接", "2025-03-06", "对象=己1", "结果=拆分"));

            String events = imported.as("head")
                    .get("/api/applications/" + id("己1") + "/events")
                    .expect(200)
                    .text();
            assertThat(events).contains(id("己2"), id("己3"));
            assertThat(imported.as("head")
                            .get("/api/applications/" + id("己2") + "/events")
                            .expect(200)
                            .text())
                    .contains(id("己1"));
            assertThat(imported.cell(2025, "1", 0).expect(200).at("count").asInt())
                    .isEqualTo(2);
        }

        @Test
        void thatWentToAnAgencyWhichIsNotHereLeavesTheTables() {
            Answer job = taken(
                    line("庚1", "", "当面", ",,,") + line("庚2", "", "当面", ",,,"),
                    null,
                    row("庚1", "改登机关", "2025-03-06", "对象=elsewhere 2025-00012"),
                    row("庚2", "改登机关", "2025-03-06", "对象=邻县人民政府"));

            assertThat(job.texts("warnings", "message")).anyMatch(said -> said.contains("elsewhere"));
            assertThat(job.texts("warnings", "message")).anyMatch(said -> said.contains("作废"));
            assertThat(imported.cell(2025, "1", 0).expect(200).at("count").asInt())
                    .isZero();
        }
    }

    @Nested
    class AReview {

        @Test
        void thatRestedAndWentOnAndWasAppealed() {
            taken(
                    line("辛1", "", "当面", ",,2025-03-20,3.4.1"),
                    "案1,未经复议直接起诉,辛1,2025-04-01,青川市人民法院,驳回诉讼请求,2025-09-05\n",
                    row("案1", "复议诉讼受理", "2025-04-02", "序号=1"),
                    row("案1", "提交答辩", "2025-04-09", "序号=2"),
                    row("案1", "中止", "2025-04-10", "备注=等待另案", "序号=3"),
                    row("案1", "恢复审理", "2025-05-12", "序号=4"),
                    row("案1", "审结", "2025-06-10", "结果=驳回诉讼请求", "送达日期=2025-06-12", "序号=5"),
                    row("案1", "上诉", "2025-06-20", "结果=对方上诉", "对象=川北中级人民法院", "文号=案1终", "序号=6"),
                    row("案1", "审结", "2025-09-01", "结果=驳回诉讼请求", "送达日期=2025-09-03", "序号=7"),
                    row("案1", "生效", "2025-09-05", "序号=8"));

            String id = typed.registered(RECEIVED);
            typed.reply(id, LocalDate.of(2025, 3, 20), "3.4.1").expect(200);
            String review = typed.as("handler")
                    .post(
                            "/api/reviews",
                            typed.notice("LITIGATION_DIRECT", LocalDate.of(2025, 4, 1), id)
                                    .with("caseNo", "案1")
                                    .with("body", "青川市人民法院"))
                    .expect(201)
                    .text("id");
            review(typed, review, "acceptance", Json.of("acceptedOn", "2025-04-02"));
            review(typed, review, "answer", Json.of("answeredOn", "2025-04-09"));
            review(typed, review, "suspension", Json.of("on", "2025-04-10"));
            review(typed, review, "resumption", Json.of("on", "2025-05-12"));
            review(typed, review, "decision", decided("2025-06-10", "2025-06-12"));
            review(
                    typed,
                    review,
                    "appeal",
                    Json.of("on", "2025-06-20").with("byUs", false).with("caseNo", "案1终"));
            review(typed, review, "decision", decided("2025-09-01", "2025-09-03"));
            review(typed, review, "effect", Json.of("effectiveOn", "2025-09-05"));
            isAsTyped("辛1", id);
            assertThat(dates(imported, reviewOf("案1"))).isEqualTo(dates(typed, review));
            assertThat(reviewOf("案1终")).isEqualTo(reviewOf("案1"));
        }

        private Json decided(String on, String servedOn) {
            return Json.of("decidedOn", on).with("ending", "驳回诉讼请求").with("servedOn", servedOn);
        }

        private String dates(Office office, String review) {
            Answer answer = office.as("head").get("/api/reviews/" + review).expect(200);
            return answer.at("dates") + " " + answer.at("status");
        }

        @Test
        void thatQuashedAReplyIsTakenBeforeTheReplyThatFollowedIt() {
            taken(
                    line("壬1", "", "当面", ",,2025-03-20,3.4.1"),
                    "案2,行政复议,壬1,2025-04-01,青川市人民政府,撤销,2025-05-12\n",
                    row("壬1", "答复", "2025-06-03", "结果=3.1", "序号=2"));

            String id = typed.registered(RECEIVED);
            typed.reply(id, LocalDate.of(2025, 3, 20), "3.4.1").expect(200);
            String review = typed.notified("RECONSIDERATION", LocalDate.of(2025, 4, 1), id);
            review(typed, review, "decision", Json.of("decidedOn", "2025-05-12").with("ending", "撤销"));
            typed.reply(id, LocalDate.of(2025, 6, 3), "3.1").expect(200);
            isAsTyped("壬1", id);
        }

        @Test
        void whoseAppealHasNoDayIsNotAppealedButSaysSo() {
            Answer job = upload(
                    line("癸1", "", "当面", ",,2025-03-20,3.4.1"), null, row("癸1", "归档", "2025-04-01", "对象=2025-12"));
            assertThat(job.at("accepted").asInt()).isEqualTo(2);
            Answer second = imported.importLedger(Parts.of(imported.agency())
                    .file("复议诉讼.csv", "案号,类型,登记号,收到日期,二审案号,答复期限\n案3,未经复议直接起诉,癸1,2025-04-01,案3终,2025-05-01\n"));
            assertThat(second.at("accepted").asInt()).isEqualTo(1);
            assertThat(second.texts("warnings", "column")).containsExactlyInAnyOrder("二审案号", "答复期限");
        }
    }

    @Nested
    class ARow {

        @Test
        void thatCannotBeReadIsRefusedAlone() {
            Answer job = upload(
                    line("子1", "", "当面", ",,,"),
                    null,
                    row("子1", "延期", "2025-03-20", "结果=二十五"),
                    row("子1", "催办", "2025-03-10", "对象=法规科"));

            assertThat(job.at("accepted").asInt()).isEqualTo(2);
            assertThat(job.at("rejected").asInt()).isEqualTo(1);
            assertThat(job.texts("errors", "column")).containsExactly("结果");
        }

        @Test
        void thatTheLawExcludesTakesItsCaseWithItAndIsNamed() {
            Answer job = upload(
                    line("丑1", "", "当面", ",,2025-03-20,3.1"),
                    null,
                    row("丑1", "延期", "2025-03-02", "结果=5"),
                    row("丑1", "催办", "2025-03-10", "对象=法规科"));

            assertThat(job.at("rejected").asInt()).isEqualTo(3);
            assertThat(job.texts("errors", "message")).allMatch(said -> said.contains("第2行") || said.contains("延期"));
            assertThat(job.texts("errors", "column")).contains("日期");
        }

        @Test
        void ofACaseInTheDeskIsAnActOnItOnce() {
            taken(line("寅1", "", "当面", ",,,"), null);

            taken(null, null, row("寅1", "延期", "2025-03-20", "结果=5", "对象=负责人戊"));
            Answer again = upload(null, null, row("寅1", "延期", "2025-03-20", "结果=5", "对象=负责人戊"));

            assertThat(imported.application(id("寅1")).text("dueOn")).isEqualTo("2025-04-08");
            assertThat(again.at("unchanged").asInt()).isEqualTo(1);
        }

        @Test
        void ofANumberThatNobodyKnowsIsRefused() {
            Answer job = upload(null, null, row("没有", "催办", "2025-03-20", "对象=法规科"));

            assertThat(job.texts("errors", "message")).anyMatch(said -> said.contains("没有"));
            assertThat(job.texts("errors", "column")).containsExactly("登记号");
        }

        @Test
        void ofAnUploadThatComesAgainChangesNothing() {
            String lines = line("卯1", "", "当面", ",,,");
            String row = row("卯1", "征求意见", "2025-03-05", "对象=第三方", "结果=某某公司");
            taken(lines, null, row);

            Answer again = upload(lines, null, row);

            assertThat(again.at("unchanged").asInt()).as(again.text()).isEqualTo(2);
            assertThat(database.sql("select count(*) from office.ledger_row")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void thatCameToALineWhichWasTakenBeforeIsRecorded() {
            String lines = line("辰1", "", "当面", ",,,");
            String first = row("辰1", "征求意见", "2025-03-05", "对象=第三方", "结果=某某公司", "序号=1");
            String second = row("辰1", "意见收到", "2025-03-19", "结果=同意", "所答序号=1", "序号=2");
            taken(lines, null, first);
            String before = imported.application(id("辰1")).at("dueOn").toString();

            Answer grown = upload(lines, null, first, second);
            Answer again = upload(lines, null, first, second);
            Answer without = upload(lines, null);

            assertThat(grown.at("accepted").asInt()).as(grown.text()).isPositive();
            assertThat(grown.at("errors")).isEmpty();
            assertThat(imported.application(id("辰1")).at("dueOn").toString()).isNotEqualTo(before);
            assertThat(again.at("unchanged").asInt()).as(again.text()).isEqualTo(3);
            assertThat(without.at("unchanged").asInt()).as(without.text()).isEqualTo(1);
        }

        @Test
        void thatVanishedWhileAnotherOfItsKindAppearedIsOnlyProposed() {
            String lines = line("巳1", "", "当面", ",,,");
            taken(lines, null, row("巳1", "延期", "2025-03-20", "结果=5"));

            Answer job = upload(lines, null, row("巳1", "延期", "2025-03-21", "结果=5"));

            assertThat(job.at("corrections").size()).as(job.text()).isEqualTo(1);
            assertThat(imported.application(id("巳1")).text("dueOn")).isEqualTo("2025-04-08");
        }

        @Test
        void thatIsWrittenOtherwiseIsCorrectedWhereTheUploadSaysWhy() {
            String lines = line("巳2", "", "当面", ",,,");
            String other = row("巳2", "科室意见", "2025-03-06", "对象=法规科");
            taken(lines, null, row("巳2", "延期", "2025-03-20", "结果=5"), other);
            String changed = row("巳2", "延期", "2025-03-20", "结果=10");
            Answer proposed = upload(lines, null, changed, other);
            assertThat(proposed.at("rejected").asInt()).as(proposed.text()).isPositive();

            String again = imported.as("registrar")
                    .post("/api/ledgers/" + proposed.text("id") + "/again", Json.of("reason", "台账誊写有误"))
                    .expect(202)
                    .text("id");
            Answer accepted = imported.as("registrar").ledgerDone(again);

            assertThat(accepted.at("corrections")).as(accepted.text()).isEmpty();
            assertThat(accepted.at("errors")).as(accepted.text()).isEmpty();
            assertThat(imported.application(id("巳2")).text("dueOn")).isEqualTo("2025-04-15");
            assertThat(upload(lines, null, changed, other).at("unchanged").asInt())
                    .isEqualTo(3);
        }

        @Test
        void ofAReviewIsCorrectedToo() {
            String lines = line("巳3", "", "当面", ",,2025-03-20,3.4.1");
            String review = "案巳3,行政复议,巳3,2025-04-01,青川市人民政府,,\n";
            taken(lines, review, row("案巳3", "复议诉讼受理", "2025-04-02"), row("案巳3", "审结", "2025-05-12", "结果=撤销"));
            Parts changed = Parts.of(imported.agency())
                    .file(
                            "过程.csv",
                            ROWS + row("案巳3", "复议诉讼受理", "2025-04-02") + row("案巳3", "审结", "2025-05-12", "结果=驳回复议请求"))
                    .file("复议诉讼.csv", REVIEWS + review)
                    .field("reason", "台账誊写有误");

            Answer job = imported.importLedger(changed);

            assertThat(job.at("errors")).as(job.text()).isEmpty();
            assertThat(imported.as("head")
                            .get("/api/reviews/" + reviewOf("案巳3"))
                            .expect(200)
                            .text())
                    .contains("UPHELD");
        }

        @Test
        void isJudgedByADryRunTogetherWithItsReviewAndTheRowsBesideIt() {
            Parts parts = Parts.of(imported.agency())
                    .file("申请.csv", LINES + line("午1", "", "当面", ",,2025-03-20,3.4.1"))
                    .file("复议诉讼.csv", REVIEWS + "案午1,行政复议,午1,2025-04-01,青川市人民政府,撤销,2025-05-12\n")
                    .file("过程.csv", ROWS + row("午1", "答复", "2025-06-03", "结果=3.1", "序号=2"));

            Answer dry = imported.importLedger(parts.field("dryRun", "true"));

            assertThat(dry.at("errors")).as(dry.text()).isEmpty();
            assertThat(dry.at("accepted").asInt()).isEqualTo(3);
            Answer wrong = imported.importLedger(Parts.of(imported.agency())
                    .file("申请.csv", LINES + line("午1", "", "当面", ",,2025-03-20,3.4.1"))
                    .file("过程.csv", ROWS + row("午1", "答复", "2025-06-03", "结果=3.1", "序号=2"))
                    .field("dryRun", "true"));
            assertThat(wrong.at("rejected").asInt()).as(wrong.text()).isEqualTo(1);
        }

        @Test
        void thatNamesACaseWhichNeverComesSaysSo() {
            Answer alone = upload(
                    line("未1", "", "当面", ",,,") + line("未2", "", "当面", ",,,"),
                    null,
                    row("未1", "拆分", "2025-03-06", "对象=未2、未3"));

            assertThat(alone.texts("warnings", "message")).anyMatch(said -> said.startsWith("登记号未3既不在本次文件中"));
            assertThat(alone.texts("warnings", "message")).noneMatch(said -> said.contains("未2既不"));
        }
    }
}
