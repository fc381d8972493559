package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** 已公布数字 over HTTP and on its pages; today lies in 2026. */
@ExtendWith(OneDesk.class)
class PublishedFiguresContractIT {

    private static final GoldenTable SHUYANG = new GoldenTable("shuyang-2025", 1);
    private static final GoldenTable XINGYANG = new GoldenTable("xingyang-2023", 1);
    private static final List<Integer> NONE = List.of(0, 0, 0, 0, 0, 0, 0);

    private InProcessDesk desk;
    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk started) {
        desk = started;
        office = Office.founded(desk.client());
    }

    private Answer state(int year, Json body) {
        return office.as("registrar").put("/api/years/" + year + "/published", body.with("agency", office.agency()));
    }

    private Answer state(int year, String text) {
        return state(year, Json.of("text", text));
    }

    private Answer published(int year) {
        return office.as("auditor").get("/api/years/" + year + "/published?agency=" + office.agency());
    }

    /** A table in which so many natural persons asked, and none was answered. */
    private Json allLeft(int count) {
        return Json.of("sectionThree.rows", rows(row -> switch (row) {
            case "1", "4" -> List.of(count, 0, 0, 0, 0, 0, count);
            default -> NONE;
        }));
    }

    private List<Json> rows(Function<String, List<Integer>> cells) {
        List<Json> rows = new ArrayList<>();
        for (JsonNode row : office.sectionThree(2024).expect(200).at("rows")) {
            String code = row.path("code").asString();
            rows.add(Json.of("code", code).with("cells", cells.apply(code)));
        }
        return rows;
    }

    private String withoutALine(String csv, String number) {
        return csv.lines()
                .filter(line -> !line.startsWith(number + ","))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    @Test
    void whatWasPublishedAndWhatTheLedgerSaysAreTheSame() {
        office.importLedger(SHUYANG.ledger(office.agency()));

        Answer stated = state(2025, SHUYANG.copied()).expect(200);

        assertThat(stated.at("remarks")).isEmpty();
        Answer answer = published(2025).expect(200);
        assertThat(GoldenTable.rows(answer.at("sectionThree.rows"))).isEqualTo(SHUYANG.sectionThree());
        assertThat(GoldenTable.blocks(answer.at("sectionFour"))).isEqualTo(SHUYANG.sectionFour());
        assertThat(answer.text("source")).isEqualTo("STATED");
        assertThat(answer.at("held").asBoolean()).isTrue();
        assertThat(answer.at("violations")).isEmpty();
        assertThat(answer.at("differences")).isEmpty();
        assertThat(answer.at("carriedForward.0.carriedOut").asInt()).isEqualTo(31);
        assertThat(answer.at("carriedForward.0.known").asInt()).isEqualTo(31);
        assertThat(answer.at("carriedForward.0.explained").asBoolean()).isTrue();
        assertThat(office.as("auditor")
                        .get(answer.text("carriedForward.0.cell"))
                        .expect(200)
                        .at("count")
                        .asInt())
                .isEqualTo(31);
    }

    @Test
    void aCaseThatWasCarriedInAndIsMissingInTheLedgerIsFoundInRowTwo() {
        String ledger = new String(SHUYANG.applications(), StandardCharsets.UTF_8);
        office.importLedger(Parts.of(office.agency()).file("申请.csv", withoutALine(ledger, "2024-00002")));
        state(2024, allLeft(36)).expect(200);

        Answer before = published(2024).expect(200);

        assertThat(before.at("violations")).isEmpty();
        assertThat(before.at("carriedForward.0.carriedOut").asInt()).isEqualTo(36);
        assertThat(before.at("carriedForward.0.known").asInt()).isEqualTo(35);
        assertThat(before.at("carriedForward.0.explained").asBoolean()).isFalse();
        assertThat(before.at("carriedForward.1.explained").asBoolean()).isTrue();
        assertThat(before.texts("differences", "row")).containsExactly("1", "1", "4", "4");
        assertThat(before.at("differences.0.published").asInt()).isEqualTo(36);
        assertThat(before.at("differences.0.official").asInt()).isEqualTo(35);
        String page = Visitor.signedIn(desk.client(), "head").read("/annual-reports/2025?agency=" + office.agency());
        assertThat(page).contains("与 2024 年公布的“结转下年度继续办理”不一致", "自然人：本系统上年结转 35 件，上一年公布结转 36 件");

        Answer sealed = office.as("head")
                .post("/api/years/2025/seal", Json.of("agency", office.agency()))
                .expect(200);

        assertThat(sealed.texts("warnings", "check")).containsExactly("CARRIED_IN_DIFFERS");
        assertThat(sealed.text("warnings.0.message")).contains("自然人", "35件", "36件");
        assertThat(published(2024).expect(200).text("source")).isEqualTo("STATED");
    }

    @Test
    void twoPublishedYearsAreComparedWithEachOther() {
        state(2024, allLeft(35)).expect(200);
        state(2025, SHUYANG.copied()).expect(200);

        Answer later = published(2025).expect(200);

        assertThat(later.texts("violations", "identity")).containsExactly("CARRIED_OVER", "CARRIED_OVER");
        assertThat(later.text("violations.0.message")).contains("自然人", "36件", "35件");
        assertThat(later.at("held").asBoolean()).isFalse();
        assertThat(published(2024).at("carriedForward.0.carriedIn").asInt()).isEqualTo(36);
    }

    @Test
    void figuresThatDoNotAddUpAreKeptAsPrinted() {
        state(2025, SHUYANG.copied().replace("\t101\n", "\t110\n")).expect(200);

        Answer answer = published(2025).expect(200);

        assertThat(answer.at("sectionThree.rows.3.cells.6").asInt()).isEqualTo(110);
        assertThat(answer.texts("violations", "identity")).containsExactly("ROW_TOTAL", "ANSWERED_TOTAL");
        assertThat(answer.text("violations.0.cells.0.row")).isEqualTo("3.2");
        assertThat(answer.text("violations.0.cells.0.column")).isEqualTo("6");
    }

    @Test
    void theLastStatementHoldsAndTheSameAgainChangesNothing() {
        state(2025, SHUYANG.copied()).expect(200);
        Answer first = published(2025).expect(200);
        state(2025, SHUYANG.copied()).expect(200);
        assertThat(published(2025).text("recordedAt")).isEqualTo(first.text("recordedAt"));

        state(2025, allLeft(2)).expect(200);

        Answer answer = published(2025).expect(200);
        assertThat(answer.at("sectionThree.rows.0.cells.0").asInt()).isEqualTo(2);
        assertThat(answer.at("sectionFour").isMissingNode()).isTrue();
        assertThat(office.as("auditor")
                        .get("/api/years?agency=" + office.agency())
                        .expect(200)
                        .text())
                .contains("\"figuresStatedOn\":\"" + OneDesk.TODAY + "\"");
        assertThat(office.sectionThree(2025).at("rows.0.cells.0").asInt()).isZero();
    }

    @Test
    void aKeyStandsForOneStatement() {
        DeskClient registrar = office.as("registrar").once("published-" + office.agency());
        String path = "/api/years/2025/published?agency=" + office.agency();
        registrar.put(path, allLeft(1)).expect(200);
        state(2025, allLeft(2)).expect(200);

        registrar.put(path, allLeft(1)).expect(200);

        assertThat(published(2025).at("sectionThree.rows.0.cells.0").asInt()).isEqualTo(2);
        refused(registrar.put(path, allLeft(3)), 422);
    }

    @Test
    void aYearThatTheDeskSealedIsPublishedAlready() {
        office.registered(LocalDate.of(2025, 12, 1));
        office.as("head")
                .post("/api/years/2025/seal", Json.of("agency", office.agency()))
                .expect(200);

        refused(state(2025, SHUYANG.copied()), 422, "year");

        Answer answer = published(2025).expect(200);
        assertThat(answer.text("source")).isEqualTo("SEALED");
        assertThat(answer.at("version").asInt()).isEqualTo(1);
        assertThat(answer.at("sectionThree.rows.0.cells.6").asInt()).isEqualTo(1);
        assertThat(answer.at("differences")).isEmpty();
    }

    @Test
    void whatIsWrongIsRefusedByItsPlace() {
        refused(published(2025), 404);
        refused(state(2007, SHUYANG.copied()), 400, "year");
        refused(state(2026, allLeft(1)), 422, "year");
        refused(state(2025, Json.empty()), 400, "text");
        refused(state(2025, allLeft(1).with("text", "x")), 400, "text");
        refused(state(2025, SHUYANG.copied().replace("705\t3\t", "705\t")), 400, "text");
        refused(state(2025, SHUYANG.copied().replaceFirst("2\\.重复申请.*\n", "")), 400, "text");
        refused(state(2025, "x".repeat(200_001)), 400, "text");
        refused(state(2025, Json.of("sectionThree.rows", List.of())), 400, "sectionThree.rows");
        refused(
                state(2025, Json.of("sectionThree.rows", rows(row -> row.equals("3.2") ? List.of(0, 0) : NONE))),
                400,
                "sectionThree.rows[3].cells");
        refused(
                state(2025, Json.of("sectionThree.rows", rows(row -> List.of(0, 0, -1, 0, 0, 0)))),
                400,
                "sectionThree.rows[0].cells[2]");
        refused(state(2020, Json.of("sectionThree.rows", rows(row -> NONE))), 400, "sectionThree.rows[20].code");
        refused(
                state(2025, allLeft(1).with("sectionFour.reconsideration.upheld", 1)),
                400,
                "sectionFour.reconsideration[1]");
        refused(office.as("registrar").put("/api/years/2025/published", Json.of("agency", "nobody")), 400, "agency");
        refused(office.as("registrar").put("/api/years/2025/published", "[]"), 400);
        refused(
                state(
                        2025,
                        Json.of(
                                "sectionThree.rows",
                                List.of(Json.of("code", "1").with("cells", List.of(1.5))))),
                400);
        assertThat(state(2025, SHUYANG.copied().replace("705\t3\t", "705\t")).text("errors.0.message"))
                .contains("一、本年新收政府信息公开申请数量", "应有7个数字", "读到6个");
        refused(published(2025), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "auditor", "admin"})
    void onlyRegistrarAndHeadStateWhatWasPublished(String person) {
        Json body = Json.of("agency", office.agency()).with("text", SHUYANG.copied());
        refused(office.as(person).put("/api/years/2025/published", body), 403);
        office.as("head").put("/api/years/2025/published", body).expect(200);
    }

    @Test
    void anOfficeThatWasTakenOverLeavesItsRowFourToItsSuccessor() {
        Office old = office;
        old.registered(LocalDate.of(2025, 12, 1));
        state(2025, allLeft(1)).expect(200);
        Office successor = Office.founded(desk.client());
        old.as("head")
                .post(
                        "/api/agencies/" + old.agency() + "/succession",
                        Json.of("successor", successor.agency()).with("on", "2026-02-01"))
                .expect(200);

        Answer answer = published(2025).expect(200);

        assertThat(answer.at("carriedForward.0.known").asInt()).isEqualTo(1);
        assertThat(answer.at("carriedForward.0.explained").asBoolean()).isTrue();
        assertThat(answer.text("carriedForward.0.cell")).contains("agency=" + successor.agency());
    }

    // Pages ---------------------------------------------------------------------

    private String page(int year) {
        return "/annual-reports/" + year + "/published?agency=" + office.agency();
    }

    @Test
    void theTableIsPastedAndComparedOnItsPage() {
        office.importLedger(XINGYANG.ledger(office.agency()));
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");
        String wrong = XINGYANG.copied().replace("予以公开\t15\t1\t", "予以公开\t14\t2\t");
        Parts body = Parts.of(office.agency()).field("text", wrong);

        registrar.send(page(2023), "/annual-reports/2023/published", body).expect(302);

        String shown = registrar.read(page(2023));
        assertThat(shown)
                .contains("≠ <a", "本系统 15", "本系统 1</a>", "class=\"differs\"", "与本系统不一致的有 2 格", "！<span>勾稽有误</span>")
                .contains("勾稽关系不成立之处", "“自然人”列：办理结果总计（3.7）为67，各项办理结果合计为66。")
                .doesNotContain("以第四项作为 2024 年期初");
        assertThat(registrar.read("/annual-reports/2023?agency=" + office.agency()))
                .contains("已公布数字", "已登记公布数字的年度");
    }

    @Test
    void whatCannotBeReadIsSaidAndStays() {
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");
        Parts text = Parts.of(office.agency()).field("text", XINGYANG.copied().replace("\t71\t5\t", "\t71\t"));

        Answer refused = registrar.send(page(2023), "/annual-reports/2023/published", text);

        assertThat(refused.expect(400).text()).contains("没有登记", "读到6个", "予以公开\t15\t1");
        registrar
                .send(page(2023), "/annual-reports/2023/published", Parts.of(office.agency()))
                .expect(400);
        Parts typed = Parts.of(office.agency())
                .field("c_1_0", "七一")
                .field("c_1_1", "5")
                .field("d_reconsideration_3", "-1");
        assertThat(registrar
                        .send(page(2023), "/annual-reports/2023/published", typed)
                        .expect(400)
                        .text())
                .contains("value=\"七一\"", "id=\"c_1_0-fault\"", "href=\"#c_1_0\"", "id=\"d_reconsideration_3-fault\"")
                .contains("value=\"5\"");
        refused(published(2023), 404);
    }

    @Test
    void whatWasPastedIsShownAsTextHoweverLong() {
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");
        String pasted = "<script>alert(1)</script></textarea>" + "一".repeat(200_000);

        Answer refused = registrar.send(
                page(2023),
                "/annual-reports/2023/published",
                Parts.of(office.agency()).field("text", pasted));

        assertThat(refused.expect(400).text())
                .contains("文本不能超过", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(registrar.read(page(2023))).contains("id=\"paste\" enctype=\"multipart/form-data\"");
    }

    @Test
    void aTypedTableIsStatedAndItsRowFourOpensTheNextYear() {
        Visitor head = Visitor.signedIn(desk.client(), "head");
        Parts typed = Parts.of(office.agency()).field("c_1_0", "4").field("c_4_0", "4");
        head.send(page(2024), "/annual-reports/2024/published", typed).expect(302);
        assertThat(published(2024).expect(200).at("sectionThree.rows.0.cells.6").asInt())
                .isEqualTo(4);
        assertThat(office.as("auditor")
                        .get("/api/years?agency=" + office.agency())
                        .expect(200)
                        .text())
                .doesNotContain("\"opening\"");
        assertThat(head.read(page(2024))).contains("以第四项作为 2025 年期初", "本系统没有 2024 年的办件");

        head.send(page(2024), "/annual-reports/2024/published/opening", Parts.of(office.agency()))
                .expect(302);

        assertThat(office.as("auditor")
                        .get("/api/years?agency=" + office.agency())
                        .expect(200)
                        .text())
                .contains("\"opening\":[4,0,0,0,0,0]");
    }

    @Test
    void noPageAsksForAYearThatHasNotEnded() {
        Visitor auditor = Visitor.signedIn(desk.client(), "auditor");
        assertThat(auditor.read(page(2026))).contains("2026 年尚未结束").doesNotContain("<textarea");
        assertThat(auditor.read(page(2025))).doesNotContain("<textarea");
        auditor.open("/annual-reports/nineteen/published").expect(400);
        auditor.sendWithoutToken("/annual-reports/2025/published", Parts.of(office.agency()))
                .expect(403);
    }
}
