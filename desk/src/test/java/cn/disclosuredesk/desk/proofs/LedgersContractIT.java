package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@code /api/ledgers}. */
@ExtendWith(OneDesk.class)
class LedgersContractIT {

    private static final int YEAR = OneDesk.TODAY.getYear() - 1;
    private static final String HEADER = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,其他处理说明\n";
    private static final String GOOD = "台账1,%d-03-04,网络,自然人,申请人己,会议纪要,,,\n".formatted(YEAR);

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    private Parts file(String content) {
        return Parts.of(office.agency()).file("申请.csv", content);
    }

    private int received() {
        return office.sectionThree(YEAR).expect(200).at("rows.0.cells.6").asInt();
    }

    @Test
    void goodLinesStayAlsoWhereOthersAreRefused() {
        Answer job = office.importLedger(file(
                HEADER + GOOD + "台账2,昨天,网络,自然人,申请人庚,会议纪要,,,\n" + "台账3,%d-03-05,网络,自然人,,会议纪要,,,\n".formatted(YEAR)));

        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("total").asInt()).isEqualTo(3);
        assertThat(job.at("accepted").asInt()).isEqualTo(1);
        assertThat(job.at("rejected").asInt()).isEqualTo(2);
        assertThat(job.texts("errors", "line")).containsExactly("3", "4");
        assertThat(job.texts("errors", "column")).containsExactly("收到日期", "申请人");
        assertThat(job.texts("errors", "message")).allMatch(message -> !message.isBlank());
        assertThat(job.text("errors.0.file")).isEqualTo("申请.csv");
        assertThat(job.at("errors.0.sheet").isNull()).isTrue();
        assertThat(job.text("errors.0.value")).isEqualTo("昨天");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void theAuditorSeesThatACellIsWrongAndNotWhatStandsInIt() {
        String id =
                office.importLedger(file(HEADER + GOOD.replace("网络", "申请人己"))).text("id");

        Answer job = office.as("auditor").get("/api/ledgers/" + id).expect(200);

        assertThat(job.texts("errors", "column")).containsExactly("申请方式");
        assertThat(job.json().toString()).doesNotContain("申请人己");
        assertThat(office.as("registrar").get("/api/ledgers/" + id).text("errors.0.value"))
                .isEqualTo("申请人己");
    }

    @Test
    void aLineOfSeveralPhysicalLinesIsNamedByItsFirst() {
        Answer job = office.importLedger(file(HEADER + "台账1,%d-03-04,网络,自然人,申请人己,\"会议\n纪要\n全文\",,,\n".formatted(YEAR)
                + "台账2,昨天,网络,自然人,申请人庚,会议纪要,,,\n"));

        assertThat(job.text("errors.0.line")).isEqualTo("5");
    }

    @Test
    void whatTheActRefusesIsBlamedOnItsColumn() {
        Answer job = office.importLedger(file(HEADER + GOOD.replace("申请人己", "名".repeat(201))));

        assertThat(job.texts("errors", "column")).containsExactly("申请人");
    }

    @Test
    void aDryRunStoresNothing() {
        String lines = HEADER + GOOD + GOOD.replace("台账1", "台账2").replace("网络", "飞鸽");

        Answer dry = office.importLedger(file(lines).field("dryRun", "true"));

        assertThat(dry.text("state")).isEqualTo("DONE");
        assertThat(dry.at("accepted").asInt()).isEqualTo(1);
        assertThat(dry.at("rejected").asInt()).isEqualTo(1);
        assertThat(received()).isZero();
        assertThat(office.importLedger(file(lines)).at("accepted").asInt()).isEqualTo(1);
        assertThat(office.register(office.form(LocalDate.of(YEAR, 5, 6))).text("receiptNo"))
                .isEqualTo(YEAR + "-00001");
    }

    @Test
    void theSameLineChangesNothingHoweverItIsWritten() {
        office.importLedger(file(HEADER + GOOD));

        Answer again = office.importLedger(file("﻿" + HEADER + GOOD.replace("-03-04", "年3月4日")));

        assertThat(again.at("unchanged").asInt()).isEqualTo(1);
        assertThat(received()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d/3/4", "%d.3.4", "%d年3月4日", "%d0304"})
    void aDayMayBeWrittenAsOfficesWriteIt(String form) {
        assertThat(office.importLedger(file(HEADER + GOOD.replace(YEAR + "-03-04", form.formatted(YEAR))))
                        .at("accepted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aLedgerMayBeInTheEncodingOfOldExcelAndWithTabs() {
        byte[] old = (HEADER + GOOD).replace(',', '\t').getBytes(Charset.forName("GB18030"));

        assertThat(office.importLedger(Parts.of(office.agency()).file("申请.csv", old))
                        .at("accepted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void numbersOfTheDesksOwnFormMoveItsCounter() {
        office.importLedger(file(HEADER + GOOD.replace("台账1", YEAR + "-00041")));

        assertThat(office.register(office.form(LocalDate.of(YEAR, 5, 6))).text("receiptNo"))
                .isEqualTo(YEAR + "-00042");
    }

    @Test
    void reviewsFindTheApplicationsOfTheirUploadInWhateverOrderFilesCome() {
        String reviews = "案号,类型,登记号,收到日期,审理机关,结果,结案日期\n复1,行政复议,台账1,%d-06-07,市政府,撤销,%d-08-09\n".formatted(YEAR, YEAR);

        Answer job = office.importLedger(Parts.of(office.agency())
                .file(
                        "复议诉讼.csv",
                        reviews + reviews.split("\n")[1].replace("复1", "复2").replace("台账1", "台账9") + "\n")
                .file("申请.csv", HEADER + GOOD));

        assertThat(job.at("accepted").asInt()).isEqualTo(2);
        assertThat(job.texts("errors", "column")).containsExactly("登记号");
        assertThat(office.sectionFour(YEAR).at("reconsideration.corrected").asInt())
                .isEqualTo(1);
    }

    @Test
    void anUploadWithoutLinesIsDone() {
        Answer job = office.importLedger(file(HEADER));

        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("total").asInt()).isZero();
    }

    @Test
    void aLineWithoutAKindIsCountedBesideTheColumns() {
        office.importLedger(file(HEADER + GOOD.replace("自然人", "")));

        Answer table = office.sectionThree(YEAR).expect(200);
        assertThat(table.at("rows.0.kindMissing").asInt()).isEqualTo(1);
        assertThat(table.at("rows.0.cells.6").asInt()).isZero();
        String list = "/api/applications?agency=" + office.agency();
        assertThat(office.as("auditor").get(list).expect(200).at("items.0.kind").isNull())
                .isTrue();
    }

    static Stream<Arguments> filesThatAreNoLedger() {
        return Stream.of(
                argumentSet("an empty file", (Object) new byte[0]),
                argumentSet("a letter", (Object) "尊敬的负责人：\n您好\n".getBytes(StandardCharsets.UTF_8)),
                argumentSet("a ledger that lacks a column", (Object)
                        HEADER.replace("申请内容,", "").getBytes(StandardCharsets.UTF_8)),
                argumentSet("a picture", (Object) new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
    }

    @ParameterizedTest
    @MethodSource("filesThatAreNoLedger")
    void whatIsNoLedgerIsRefusedAtOnce(byte[] content) {
        refused(
                office.as("registrar")
                        .post("/api/ledgers", Parts.of(office.agency()).file("申请.csv", content)),
                400);
    }

    @Test
    void anUploadWithoutAFileIsRefusedAndAJobThatIsNoneNotFound() {
        refused(office.as("registrar").post("/api/ledgers", Parts.of(office.agency())), 400, "file");
        refused(office.as("registrar").post("/api/ledgers", Parts.of("no-such").file("申请.csv", HEADER)), 400, "agency");
        refused(office.as("registrar").get("/api/ledgers/no-id"), 404);
        refused(office.as("registrar").get("/api/ledgers/018f0000-0000-7000-8000-000000000000"), 404);
    }
}
