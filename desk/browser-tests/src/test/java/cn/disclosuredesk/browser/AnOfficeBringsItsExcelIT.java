package cn.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first afternoon with the desk: the office's own sheet in, its table beside the published one, next week's sheet, and out again. */
class AnOfficeBringsItsExcelIT {

    private static final String PUBLISHED = "/annual-reports/2023/published";

    @TempDir
    private Path folder;

    private final List<String> seen = new ArrayList<>();

    @Test
    void andSeesItsTableWhatIsWrongInItAndOnlyTheNewsOfNextWeek() throws IOException {
        Optional<Path> executable = Chromium.find();
        assumeTrue(executable.isPresent(), "SKIPPED: no Chromium on this machine");
        try (DeskProcess desk = DeskProcess.start(folder.resolve("office"));
                Chromium chromium = Chromium.launch(executable.orElseThrow())) {
            try (Clerk head = Clerk.at(desk, chromium.browser()).signIn("head")) {
                bring(head);
                comparesWithWhatWasPublished(head);
                bringNextWeeks(head);
                takeItOut(head);
            }
            readableForEverybody(desk, chromium);
        }
    }

    private void bring(Clerk head) throws IOException {
        Path excel = OfficeLedger.golden().write(folder.resolve("2023年台账.xlsx"));
        Path reviews = GoldenReport.ledgers()[1];
        hand(head, true, excel, reviews);
        assertThat(head.text("[role=alert]")).contains("缺少必需的列");
        shoot(head, "ledger-mapping");
        seen.add("/ledgers/mapping");
        for (Map.Entry<String, String> header : OfficeLedger.unknownHeaders().entrySet()) {
            head.page().locator("[id='column.申请." + header.getKey() + "']").selectOption(header.getValue());
        }
        head.page().click(".ledger-mapping-form button[type=submit]");
        assertThat(head.text("[role=status]")).contains("已记住");
        hand(head, true, excel, reviews);
        ended(head);
        assertThat(head.text("main")).contains("试导入没有保存任何内容", "第 79、80 行", "参数（隐藏）");
        assertThat(tiles(head)).containsExactly("77", "77", "0", "0");
        shoot(head, "ledger-dry-run");
        head.page().click("text=正式导入");
        ended(head);
        assertThat(tiles(head)).containsExactly("77", "77", "0", "0");
        shoot(head, "ledger-imported");
    }

    private void comparesWithWhatWasPublished(Clerk head) throws IOException {
        head.open(PUBLISHED);
        head.page().fill("#text", published());
        head.page().click("#paste button[type=submit]");
        assertThat(head.text("#compared")).contains("完全一致");
        shoot(head, "published-same");
    }

    /** One line more, an outcome that was typed wrongly the first time, and 75 lines that are the same. */
    private void bringNextWeeks(Clerk head) throws IOException {
        OfficeLedger ledger = OfficeLedger.golden();
        assertThat(ledger.cell(1, "办理结果")).isEqualTo("3.1");
        OfficeLedger later =
                ledger.with(1, "办理结果", "3.2").and("2026-00001", "2026-11-02", "当面", "自然人", "申请人甲", "规划许可文件");
        hand(head, false, later.write(folder.resolve("下周.xlsx")));
        ended(head);
        assertThat(tiles(head)).containsExactly("77", "1", "1", "75");
        assertThat(head.text("main")).contains("拟更正的内容", "请填写更正理由");
        shoot(head, "ledger-next-week");
        head.page().fill("#reason", "录入时写错");
        head.page().click("text=按台账更正并导入");
        ended(head);
        assertThat(tiles(head)).containsExactly("77", "1", "0", "76");
        head.open(PUBLISHED);
        assertThat(head.text("#compared")).contains("不一致的有 4 格");
        shoot(head, "published-differs");
        head.open("/applications?year=2026");
        assertThat(head.text("main")).contains("2026-00001");
    }

    private void takeItOut(Clerk head) throws IOException {
        head.open("/ledgers/export");
        head.page().check("#full");
        Download workbook = head.page().waitForDownload(() -> head.page().click("text=导出 Excel 文件"));
        assertThat(Files.size(workbook.path())).isPositive();
        head.open("/ledgers/export");
        assertThat(head.text("main")).contains("公开工作机构负责人");
        shoot(head, "ledger-export");
    }

    private void readableForEverybody(DeskProcess desk, Chromium chromium) throws IOException {
        Axe axe = new Axe();
        try (Clerk reader = Clerk.withScripts(desk, chromium.browser()).signIn("head")) {
            for (String address : seen.stream().distinct().toList()) {
                assertThat(reader.open(address)).as(address).isEqualTo(200);
                assertThat(reader.scrollsSideways()).as(address).isZero();
                assertThat(axe.violations(reader.page())).as(address).isEmpty();
            }
        }
    }

    private static void hand(Clerk head, boolean dryRun, Path... files) {
        head.open("/ledgers");
        head.page().setInputFiles("#file", files);
        head.page().setChecked("#dryRun", dryRun);
        head.page().click("text=上传并导入");
    }

    private static void ended(Clerk head) {
        head.page()
                .locator("strong[role=status]", new Page.LocatorOptions().setHasText("已完成"))
                .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    }

    private static List<String> tiles(Clerk head) {
        return head.page().locator(".desk-tiles .number").allInnerTexts();
    }

    private static String published() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(AnOfficeBringsItsExcelIT.class.getResourceAsStream("/golden/published.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void shoot(Clerk head, String name) {
        seen.add(head.page().url());
        assertThat(head.scrollsSideways()).as(name).isZero();
        head.page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", name + ".png")));
    }
}
