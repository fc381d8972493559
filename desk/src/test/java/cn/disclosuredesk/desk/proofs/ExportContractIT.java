package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register handed out as a file: to whom, how much of it, and what is kept of that. */
@ExtendWith(OneDesk.class)
class ExportContractIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void withoutNamesShowsTheFirstCharacterOnly(InProcessDesk desk) {
        Office office = anOffice(desk);

        CSVRecord line = masked(office, "handler");

        assertThat(line.get("申请人")).isEqualTo("申***");
        assertThat(line.get("申请内容")).isEqualTo("'=***");
        assertThat(line.toMap()).doesNotContainKeys("证件号码", "联系电话", "电子邮箱", "通讯地址", "代理人");
    }

    @Test
    void isHiddenAltogetherFromWhoMayNotReadNames(InProcessDesk desk) {
        CSVRecord line = masked(anOffice(desk), "auditor");

        assertThat(line.get("申请人")).isEqualTo("***");
        assertThat(line.get("申请内容")).isEqualTo("***");
    }

    @Test
    void inFullHoldsEverythingAndNoFormula(InProcessDesk desk) {
        CSVRecord line = ExportedLedger.inFull(anOffice(desk)).lines("申请.csv").get(0);

        assertThat(line.get("申请人")).isEqualTo("申请人甲");
        assertThat(line.get("联系电话")).isEqualTo("'+86 13800000000");
        assertThat(line.get("申请内容")).isEqualTo("'=1+1");
        assertThat(line.get("收到日期")).isEqualTo("2026-03-02");
    }

    @Test
    void inFullIsKeptForHeadAndAuditorToSee(InProcessDesk desk) {
        Office office = anOffice(desk);
        office.as("handler").download("/api/ledger.xlsx?names=full&year=2026&agency=" + office.agency());
        ExportedLedger.inFull(office);
        masked(office, "head");

        Answer kept = office.as("auditor").get(exports(office)).expect(200);

        assertThat(kept.at("items")).hasSize(2);
        assertThat(kept.at("items.0.year").isMissingNode()).isTrue();
        assertThat(kept.text("items.1.year")).isEqualTo("2026");
        assertThat(kept.text("items.1.applications")).isEqualTo("1");
        assertThat(kept.text("items.1.reviews")).isEqualTo("0");
        assertThat(kept.text("items.1.exportedByName")).isNotBlank();
        assertThat(kept.text("items.1.exportedAt")).endsWith("+08:00");
        assertThat(office.as("head").get(exports(office)).status()).isEqualTo(200);
        assertThat(List.of("registrar", "handler", "admin"))
                .allSatisfy(who ->
                        assertThat(office.as(who).get(exports(office)).status()).isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "zip"})
    void isRefusedToWhoMayNotHaveIt(String form, InProcessDesk desk) {
        Office office = anOffice(desk);
        String file = "/api/ledger." + form + "?agency=" + office.agency();

        office.as("admin").get(file).expect(403);
        office.as("auditor").get(file + "&names=full").expect(403);
        office.as("head").get(file + "&names=all").expect(400);
        office.as("head").get(file + "&year=sometime").expect(400);
        office.as("head").get("/api/ledger." + form + "?agency=nobody").expect(400);
        assertThat(office.as("head").get(exports(office)).expect(200).at("items"))
                .isEmpty();
    }

    /** By a reader of our own no less than by the desk's: a spreadsheet must find parts, types and days. */
    @Test
    void isAWorkbookThatSaysTheSameInEveryCellWithDaysAsDays(InProcessDesk desk) {
        Office office = Office.founded(desk.client());
        GoldenTable golden = new GoldenTable("everything", 1);
        assertThat(office.importLedger(golden.ledger(office.agency())).at("errors"))
                .isEmpty();

        Map<String, List<List<String>>> cells = ExportedLedger.inFull(office).cells();

        assertThat(cells).containsOnlyKeys("申请", "复议诉讼", "过程");
        assertThat(WorkbookCells.of(ExportedLedger.workbook(office))).isEqualTo(cells);
    }

    @Test
    void ofOneYearHoldsWhatWasReceivedInIt(InProcessDesk desk) {
        Office office = anOffice(desk);
        office.registered(LocalDate.of(2025, 12, 31));

        byte[] zip = office.as("head").download("/api/ledger.zip?year=2025&agency=" + office.agency());

        assertThat(ExportedLedger.of(zip).lines("申请.csv"))
                .extracting(line -> line.get("收到日期"))
                .containsExactly("2025-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "zip"})
    void isHandedOutAsAFileThatNobodyKeeps(String form, InProcessDesk desk) {
        Office office = anOffice(desk);

        Answer file = office.as("head")
                .get("/api/ledger." + form + "?year=2026&agency=" + office.agency())
                .expect(200);

        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("-2026." + form);
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.text()).startsWith("PK");
    }

    @Test
    void hasAPageThatLeadsToIt(InProcessDesk desk) {
        Office office = anOffice(desk);
        String page = "/ledgers/export?agency=" + office.agency();

        assertThat(visitor(desk, "head").read(page)).contains("/ledger.xlsx", "/ledger.zip", "没有人导出过全名台账");
        assertThat(visitor(desk, "auditor").read(page)).doesNotContain("value=\"full\"");
        assertThat(visitor(desk, "handler").read(page)).doesNotContain("导出记录");
        visitor(desk, "admin").open(page).expect(403);
        visitor(desk, "head").open("/ledger.xlsx?agency=" + office.agency()).expect(200);
        visitor(desk, "auditor")
                .open("/ledger.xlsx?names=full&agency=" + office.agency())
                .expect(403);
    }

    private static Visitor visitor(InProcessDesk desk, String who) {
        return Visitor.signedIn(desk.client(), who);
    }

    private static Office anOffice(InProcessDesk desk) {
        Office office = Office.founded(desk.client());
        office.register(office.form(DAY).with("content", "=1+1").with("applicant.phone", "+86 13800000000"))
                .expect(201);
        return office;
    }

    private static CSVRecord masked(Office office, String who) {
        byte[] zip = office.as(who).download("/api/ledger.zip?agency=" + office.agency());
        return ExportedLedger.of(zip).lines("申请.csv").get(0);
    }

    private static String exports(Office office) {
        return "/api/ledger-exports?agency=" + office.agency();
    }
}
