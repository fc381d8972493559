package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** 封存、更正公布、期初 over HTTP; the running year is 2026. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SealContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private InProcessDesk desk;
    private Office office;

    @BeforeAll
    void startTheDesk() {
        desk = InProcessDesk.start(MovableClock.at(TODAY));
    }

    @AfterAll
    void stopTheDesk() {
        desk.close();
    }

    @BeforeEach
    void foundAnAgency() {
        office = Office.founded(desk.client());
    }

    private Answer seal(int year) {
        return office.as("head").post("/api/years/" + year + "/seal", Json.of("agency", office.agency()));
    }

    private Answer restate(int year) {
        return office.as("head")
                .post(
                        "/api/years/" + year + "/restatement",
                        Json.of("agency", office.agency()).with("reason", "漏登答复"));
    }

    private Answer open(int year, Integer... carriedIn) {
        return office.as("head")
                .post(
                        "/api/years/" + year + "/opening",
                        Json.of("agency", office.agency()).with("carriedIn", List.of(carriedIn)));
    }

    private String cell(int year, String row) {
        return office.cell(year, row, 6).expect(200).text("count");
    }

    /** As anybody would who has the table. */
    private String hashOf(int year, int version) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode row : office.sectionThree(year).expect(200).at("rows")) {
            String code = row.path("code").asString();
            for (int column = 0; column < 6 && !code.equals("3.7"); column++) {
                figures.add(new Figure(
                        new Account(3, code, String.valueOf(column)).name(),
                        row.path("cells").path(column).asLong()));
            }
        }
        return PublishedFigures.of(figures).hash(new AgencyCode(office.agency()), year, version);
    }

    @Test
    void aYearIsSealedWithTheSameAnswerEachTime() {
        office.registered(LocalDate.of(2025, 12, 1));
        office.reply(office.registered(LocalDate.of(2025, 10, 9)), LocalDate.of(2025, 10, 20), "3.1")
                .expect(200);

        Answer first = seal(2025).expect(200);

        assertThat(first.at("year").asInt()).isEqualTo(2025);
        assertThat(first.at("version").asInt()).isEqualTo(1);
        assertThat(first.text("hash")).isEqualTo(hashOf(2025, 1));
        assertThat(seal(2025).expect(200).json()).isEqualTo(first.json());
    }

    @Test
    void aSealTakesTheEarlierYearsWithIt() {
        office.registered(LocalDate.of(2023, 12, 1));
        seal(2025).expect(200);

        String late = office.registered(LocalDate.of(2023, 12, 4));

        assertThat(cell(2023, "1")).isEqualTo("1");
        assertThat(cell(2026, "1")).isEqualTo("1");
        assertThat(office.application(late).text("receiptNo")).contains("2026");
        assertThat(seal(2024).expect(200).text("hash")).isEqualTo(hashOf(2024, 1));
        assertThat(seal(2022).expect(200).text("hash")).isEqualTo(hashOf(2022, 1));
    }

    @Order(Integer.MAX_VALUE)
    @Test
    void aYearIsClosedBeforeItIsSealed() {
        office.registered(LocalDate.of(2026, 10, 12));
        refused(seal(2026), 422, "year");
        desk.clock().moveTo(LocalDate.of(2027, 1, 4));
        refused(seal(2027), 422, "year");

        seal(2026).expect(200);

        assertThat(List.of(cell(2026, "4"), cell(2027, "2"))).containsExactly("1", "1");
        assertThat(office.close(2026).expect(200).at("carriedOver").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsWrongByItselfIsRefused() {
        refused(seal(2007), 400, "year");
        refused(restate(2007), 400, "year");
        refused(open(2007, 0, 0, 0, 0, 0, 0), 400, "year");
        refused(open(2025, 0, 0, 0, 0, 0), 400, "carriedIn");
        refused(open(2025, 0, 0, 0, 0, 0, -1), 400, "carriedIn[5]");
        refused(open(2027, 0, 0, 0, 0, 0, 0), 422, "year");
        refused(
                office.as("head").post("/api/years/2025/restatement", Json.of("agency", office.agency())),
                400,
                "reason");
        office.as("handler")
                .post("/api/years/2025/seal", Json.of("agency", office.agency()))
                .expect(403);
    }

    @Test
    void aSealedYearSaysTheSameWhateverIsLearnedLater() {
        String open = office.registered(LocalDate.of(2025, 12, 1));
        String closed = office.registered(LocalDate.of(2025, 10, 9));
        office.reply(closed, LocalDate.of(2025, 10, 20), "3.1").expect(200);
        String hash = seal(2025).expect(200).text("hash");

        office.as("handler")
                .seen(office.application(open).text("version"))
                .post(
                        "/api/applications/" + open + "/reply",
                        Json.of("madeOn", "2025-12-30").with("outcome", "3.2"))
                .expect(200);
        office.as("head")
                .post(
                        "/api/applications/" + closed + "/correction",
                        Json.of("outcome", "3.4.1").with("reason", "登记有误"))
                .expect(200);
        office.registered(LocalDate.of(2025, 12, 15));

        assertThat(hashOf(2025, 1)).isEqualTo(hash);
        assertThat(List.of(cell(2026, "1"), cell(2026, "2"), cell(2026, "3.2"), cell(2026, "3.4.1"), cell(2026, "4")))
                .containsExactly("1", "1", "1", "0", "1");
        assertThat(office.sectionThree(2026).at("balanced").asBoolean()).isTrue();
    }

    @Test
    void aRestatementCountsEverythingAgainWhereItHappened() {
        String open = office.registered(LocalDate.of(2024, 12, 2));
        refused(restate(2024), 422, "year");
        seal(2025).expect(200);
        refused(restate(2024), 422, "year");
        office.reply(open, LocalDate.of(2024, 12, 30), "3.1").expect(200);
        Json order = Json.of("agency", office.agency()).with("reason", "漏登答复").with("signedBy", "局长甲");

        Answer restated = office.as("head").once("r-" + office.agency()).post("/api/years/2024/restatement", order);

        assertThat(restated.expect(200).at("version").asInt()).isEqualTo(2);
        assertThat(restated.text("hash")).isEqualTo(hashOf(2024, 2));
        assertThat(restated.texts("restated", "year")).containsExactly("2024", "2025");
        assertThat(List.of(cell(2024, "3.1"), cell(2024, "4"), cell(2025, "2"), cell(2026, "2")))
                .containsExactly("1", "0", "0", "0");
        assertThat(seal(2025).expect(200).at("version").asInt()).isEqualTo(2);
        assertThat(office.as("head")
                        .once("r-" + office.agency())
                        .post("/api/years/2024/restatement", order)
                        .json())
                .isEqualTo(restated.json());
        refused(restate(2024), 422, "year");
    }

    @Test
    void aRestatementOfManyYearsIsAnsweredTheSameUnderItsKey() {
        String open = office.registered(LocalDate.of(2012, 12, 3));
        seal(2025).expect(200);
        office.reply(open, LocalDate.of(2012, 12, 28), "3.1").expect(200);
        DeskClient head = office.as("head").once("many-" + office.agency());
        Json order = Json.of("agency", office.agency()).with("reason", "漏登答复");

        Answer restated = head.post("/api/years/2012/restatement", order).expect(200);

        assertThat(restated.texts("restated", "year")).hasSize(14);
        assertThat(head.post("/api/years/2012/restatement", order).expect(200).json())
                .isEqualTo(restated.json());
    }

    @Test
    void aYearThatSaidNothingCanBeRestatedToo() {
        office.registered(LocalDate.of(2023, 12, 1));
        seal(2025).expect(200);
        office.registered(LocalDate.of(2022, 12, 1));

        Answer restated = restate(2022).expect(200);

        assertThat(restated.text("hash")).isEqualTo(hashOf(2022, 2));
        assertThat(List.of(cell(2022, "1"), cell(2023, "2"), cell(2026, "1"))).containsExactly("1", "1", "0");
    }

    @Test
    void theLastPlaceOfAnOpeningIsTakenOnce() throws Exception {
        open(2025, 1, 0, 0, 0, 0, 0).expect(200);

        List<Answer> answers =
                AtOnce.run(Collections.nCopies(8, () -> office.register(office.form(LocalDate.of(2024, 12, 2)))));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(List.of(cell(2025, "1"), cell(2025, "2"), cell(2025, "4"))).containsExactly("7", "1", "8");
    }

    @Test
    void whatWasOpenWhenTheBooksBeganStandsInRowTwoWhileThereIsRoom() {
        open(2025, 1, 0, 0, 0, 0, 0).expect(200);
        Answer early = refused(seal(2025), 422, "OPENING_DIFFERS");
        assertThat(early.texts("errors", "message")).singleElement().asString().contains("自然人");

        office.registered(LocalDate.of(2024, 12, 2));
        office.registered(LocalDate.of(2024, 12, 3));
        office.reply(office.registered(LocalDate.of(2025, 1, 6)), LocalDate.of(2025, 1, 20), "3.1")
                .expect(200);

        assertThat(List.of(cell(2025, "1"), cell(2025, "2"), cell(2024, "1"))).containsExactly("2", "1", "0");
        seal(2025).expect(200);
        refused(open(2025, 2, 0, 0, 0, 0, 0), 422, "year");
        refused(seal(2024), 422, "year");
    }

    @Test
    void anOpeningIsNotMovedBehindWhatWasEnteredByIt() {
        open(2025, 1, 0, 0, 0, 0, 0).expect(200);
        open(2024, 1, 0, 0, 0, 0, 0).expect(200);
        open(2025, 1, 0, 0, 0, 0, 0).expect(200);
        office.registered(LocalDate.of(2023, 12, 4));

        refused(open(2024, 1, 0, 0, 0, 0, 0), 422, "year");
        open(2025, 0, 1, 0, 0, 0, 0).expect(200);
        open(2026, 1, 0, 0, 0, 0, 0).expect(200);
    }

    @Test
    void anOpeningIsNotMovedBehindAReviewThatWasKnownBeforeIt() {
        open(2025, 0, 0, 0, 0, 0, 0).expect(200);
        office.notified("RECONSIDERATION", LocalDate.of(2024, 12, 3));

        refused(open(2024, 0, 0, 0, 0, 0, 0), 422, "year");
    }

    @Test
    void noBooksBeginOnceAYearIsSealed() {
        office.registered(LocalDate.of(2024, 12, 2));
        seal(2024).expect(200);

        refused(open(2026, 5, 0, 0, 0, 0, 0), 422, "year");
        assertThat(seal(2024).expect(200).text("hash")).isEqualTo(hashOf(2024, 1));
    }

    @Test
    void aReviewThatHadEndedBeforeTheBooksBeganIsCountedNowhere() {
        open(2025, 0, 0, 0, 0, 0, 0).expect(200);
        Parts ledger = Parts.of(office.agency()).file("复议诉讼.csv", """
                        案号,类型,登记号,收到日期,审理机关,结果,结案日期
                        〔2024〕复1号,行政复议,,2024-03-04,市政府,维持,2024-05-06
                        〔2024〕复2号,行政复议,,2024-11-04,市政府,维持,2025-01-06
                        〔2024〕复3号,行政复议,,2024-12-04,市政府,,
                        """);

        assertThat(office.importLedger(ledger).at("accepted").asInt()).isEqualTo(3);
        for (String review : office.as("head")
                .get("/api/reviews?agency=" + office.agency())
                .expect(200)
                .texts("items", "id")) {
            office.as("head")
                    .post(
                            "/api/reviews/" + review + "/correction",
                            Json.of("body", "省政府").with("reason", "登记有误"))
                    .expect(200);
        }

        assertThat(reviews(2024)).isEqualTo("0 0");
        assertThat(reviews(2025)).isEqualTo("1 1");
        assertThat(reviews(2026)).isEqualTo("0 1");
    }

    /** Upheld and pending reconsiderations. */
    private String reviews(int year) {
        Answer table = office.sectionFour(year).expect(200);
        return table.text("reconsideration.upheld") + " " + table.text("reconsideration.pending");
    }

    @Test
    void nothingIsRegisteredBehindTheBackOfASeal() throws Exception {
        try (InProcessDesk other = desk.secondNode()) {
            Office there = office.at(other.client());
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int n = 0; n < 24; n++) {
                Office where = n % 2 == 0 ? office : there;
                calls.add(() -> where.register(where.form(LocalDate.of(2025, 12, 1))));
            }
            calls.add(12, () -> seal(2025));
            calls.add(13, () -> there.as("head").post("/api/years/2025/seal", Json.of("agency", office.agency())));

            List<Answer> answers = AtOnce.run(calls);

            assertThat(answers).allMatch(answer -> answer.status() < 300);
            assertThat(answers.get(12).json()).isEqualTo(answers.get(13).json());
            assertThat(answers.get(12).text("hash")).isEqualTo(hashOf(2025, 1));
            assertThat(Integer.parseInt(cell(2025, "1")) + Integer.parseInt(cell(2026, "1")))
                    .isEqualTo(24);
            assertThat(cell(2026, "4")).isEqualTo("24");
        }
    }

    @Test
    void whatCommandsDecideByIsTheSameWhenMadeAgainFromTheEvents() {
        open(2024, 1, 0, 0, 0, 0, 0).expect(200);
        String open = office.registered(LocalDate.of(2023, 12, 1));
        String review = office.notified("RECONSIDERATION", LocalDate.of(2025, 12, 3));
        seal(2025).expect(200);
        office.reply(open, LocalDate.of(2025, 12, 30), "3.1").expect(200);
        restate(2025).expect(200);
        assertThat(review).isNotEmpty();
        OfficeRebuild rebuild = new OfficeRebuild(desk.beans());

        assertThat(rebuild.again()).isEqualTo(rebuild.kept());
    }
}
