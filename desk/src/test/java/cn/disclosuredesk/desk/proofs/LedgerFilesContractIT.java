package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What kinds of files {@code /api/ledgers} and its page take; how they refuse others stands in {@link WrongLedgerFilesIT}. */
@ExtendWith(OneDesk.class)
class LedgerFilesContractIT {

    private static final int YEAR = OneDesk.TODAY.getYear() - 1;
    private static final String HEADER = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,其他处理说明\n";
    private static final String GOOD = "台账1,%d-03-04,网络,自然人,申请人己,会议纪要,,,\n".formatted(YEAR);
    private static final String REVIEWS = "案号,类型,登记号,收到日期,审理机关,结果,结案日期\n";

    private InProcessDesk desk;
    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk started) {
        desk = started;
        office = Office.founded(started.client());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String... sheets) {
        return Workbooks.of(
                Arrays.stream(sheets).map(LedgerFilesContractIT::utf8).toArray(byte[][]::new));
    }

    private Parts upload(byte[] content) {
        return Parts.of(office.agency()).file("台账.xlsx", content);
    }

    @Test
    void aWorkbookIsNamedBySheetLineAndColumn() {
        Answer job = office.importLedger(upload(workbook(
                "说明\n照此填写\n",
                REVIEWS + "复1,行政复议,台账1,%d-06-07,市政府,撤销,%d-08-09\n".formatted(YEAR, YEAR),
                "某县台账\n" + HEADER + GOOD + "台账2,昨天,网络,自然人,申请人庚,会议纪要,,,\n")));

        assertThat(job.at("accepted").asInt()).isEqualTo(2);
        assertThat(job.text("errors.0.file")).isEqualTo("台账.xlsx");
        assertThat(job.text("errors.0.sheet")).isEqualTo("表3");
        assertThat(job.text("errors.0.line")).isEqualTo("4");
        assertThat(job.text("errors.0.column")).isEqualTo("收到日期");
        assertThat(job.text("ignoredSheets.0")).isEqualTo("表1");
        assertThat(office.sectionFour(YEAR).at("reconsideration.corrected").asInt())
                .isEqualTo(1);
    }

    @Test
    void severalLargeUploadsAtOnceAreTakenInTurnsOrAskedToComeBack() {
        byte[] noise = new byte[40 * 1024 * 1024];
        new Random(1).nextBytes(noise);
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<Answer>> answers = IntStream.range(0, 4)
                    .mapToObj(one -> CompletableFuture.supplyAsync(
                            () -> office.as("registrar").post("/api/ledgers", upload(noise)), four))
                    .toList();
            for (CompletableFuture<Answer> answer : answers) {
                Answer one = answer.join();
                assertThat(one.status()).isIn(400, 503);
                if (one.status() == 503) {
                    assertThat(one.header("Retry-After")).isNotBlank();
                    assertThat(one.text("detail")).contains("请稍后重新上传");
                }
            }
        } finally {
            four.shutdownNow();
        }
        office.importLedger(upload(workbook(HEADER + GOOD)));
    }

    @Test
    void anOfficeTellsItsHeadersAndWordsOnceAndIsUnderstoodFromThenOn() {
        String own = HEADER.replace("收到日期", "来件那天").replace("办理结果", "咋办的").replace("申请内容", "要啥");
        String line = "台账1,%d-03-04,网络,自然人,申请人己,会议纪要,%d-03-20,告知已公开,\n".formatted(YEAR, YEAR);
        refused(office.as("registrar").post("/api/ledgers", upload(workbook(own + line))), 400, "file");

        Answer told = office.as("registrar")
                .put(
                        "/api/ledger-mapping",
                        "{\"agency\": \"%s\", \"columns\": {\"申请\": {\"收到日期\": \"来件那天\", \"办理结果\": \"咋办的\", \"申请内容\": \"要啥\"}}, \"words\": {\"办理结果\": {\"告知已公开\": \"3.1\"}}}"
                                .formatted(office.agency()))
                .expect(200);
        assertThat(told.text("columns.申请.收到日期")).isEqualTo("来件那天");
        assertThat(office.as("head")
                        .get("/api/ledger-mapping?agency=" + office.agency())
                        .json()
                        .at("/words/办理结果/告知已公开")
                        .asString())
                .isEqualTo("3.1");

        Answer job = office.importLedger(upload(workbook(own + line)));
        assertThat(job.at("accepted").asInt()).isEqualTo(1);
        assertThat(office.cell(YEAR, "3.1", 0).expect(200).text()).contains("台账1");
        assertThat(job.at("unknownColumns")).isEmpty();
    }

    @Test
    void aMappingThatCannotBeUnderstoodIsRefusedAndChangesNothing() {
        for (String wrong : List.of(
                "\"columns\": {\"别的表\": {\"收到日期\": \"x\"}}",
                "\"columns\": {\"申请\": {\"没有的列\": \"x\"}}",
                "\"columns\": {\"申请\": {\"收到日期\": \"x\", \"答复日期\": \"x\"}}",
                "\"columns\": {\"申请\": {\"收到日期\": \"" + "长".repeat(61) + "\"}}",
                "\"words\": {\"办理结果\": {\"怪词\": \"没有这种结果\"}}",
                "\"words\": {\"申请人\": {\"张\": \"李\"}}")) {
            refused(
                    office.as("registrar")
                            .put("/api/ledger-mapping", "{\"agency\": \"" + office.agency() + "\", " + wrong + "}"),
                    400);
        }
        refused(office.as("registrar").put("/api/ledger-mapping", "{\"agency\": \"no-such\"}"), 400, "agency");
        assertThat(office.as("registrar")
                        .get("/api/ledger-mapping?agency=" + office.agency())
                        .at("columns"))
                .isEmpty();
    }

    @Test
    void thePageAsksWhichColumnIsWhichAndRemembersIt() {
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");
        String form = "/ledgers?agency=" + office.agency();
        byte[] own = workbook(HEADER.replace("收到日期", "来件那天") + GOOD);

        Answer asked = registrar.send(form, "/ledgers", upload(own));
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.text()).contains("“申请”表缺少必需的列：收到日期", "<option value=\"来件那天\"", "name=\"column.申请.收到日期\"");
        Answer told = registrar.send(
                form,
                "/ledgers/mapping",
                Parts.of(office.agency()).field("fromFile", "true").field("column.申请.收到日期", "来件那天"));
        assertThat(told.status()).isEqualTo(302);
        assertThat(registrar.read(form + "&told=true")).contains("已记住列名，请重新选择文件上传");
        assertThat(registrar.send(form, "/ledgers", upload(own)).status()).isEqualTo(302);
        assertThat(registrar.read("/ledgers/mapping?agency=" + office.agency())).contains("value=\"来件那天\"");
    }

    @Test
    void thePageTakesWordsAndSaysWhichCannotBeUnderstood() {
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");
        String form = "/ledgers/mapping?agency=" + office.agency();

        registrar
                .send(form, "/ledgers/mapping", Parts.of(office.agency()).field("words.办理结果", "告知已公开=3.1\n没找着＝不存在"))
                .expect(302);
        assertThat(registrar.read(form)).contains("告知已公开=3.1\n没找着=不存在");
        Answer wrong = registrar.send(
                form, "/ledgers/mapping", Parts.of(office.agency()).field("words.办理结果", "告知已公开"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("本机关用语=本台用语");
    }

    @Test
    void theTemplateIsAnEmptyLedger() {
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");
        Answer template = registrar.open("/ledgers/template.xlsx").expect(200);
        assertThat(template.header("Content-Type")).startsWith("application/vnd.openxmlformats");
        assertThat(template.header("Content-Disposition")).contains("attachment");
        Answer job = office.importLedger(upload(cn.disclosuredesk.command.ledger.LedgerTemplate.bytes()));
        assertThat(job.at("total").asInt()).isZero();
        assertThat(job.at("unknownColumns")).isEmpty();
    }
}
