package cn.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the sign-in to the history behind a figure, with the published report of 荥阳市 as what must stand in the tables. */
class TheDeskInABrowserIT {

    private static final String REPORT = "/annual-reports/2023";
    private static final String NO_CHROMIUM = "SKIPPED: no Chromium on this machine. Install it "
            + "(Debian: apt-get install chromium fonts-noto-cjk) or name one by the environment variable CHROMIUM.";
    private static final int HEAD_ROWS = 3;
    private static final int HEAD_COLUMNS = 3;

    @TempDir
    private static Path data;

    private static @Nullable DeskProcess desk;
    private static @Nullable Chromium chromium;

    @BeforeAll
    static void startAndImport() throws IOException {
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty()) {
            System.getLogger(TheDeskInABrowserIT.class.getName()).log(System.Logger.Level.WARNING, NO_CHROMIUM);
            return;
        }
        desk = DeskProcess.start(data.resolve("office"));
        chromium = Chromium.launch(executable.orElseThrow());
        try (Clerk registrar = clerk("registrar")) {
            registrar.upload(GoldenReport.ledgers());
            assertThat(registrar.page().locator(".tile.red .number").innerText())
                    .isEqualTo("0");
        }
    }

    /** Every test by itself, so that the report counts what was not looked at. */
    @BeforeEach
    void onlyWithABrowser() {
        assumeTrue(chromium != null, NO_CHROMIUM);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void theMachineCanDrawChinese() throws IOException, InterruptedException {
        assertThat(ChineseFonts.names())
                .as("a font with Chinese characters; without one every page is boxes (Debian: fonts-noto-cjk)")
                .isNotEmpty();
    }

    @Test
    void aWrongPasswordIsToldInChinese() {
        try (Clerk stranger = Clerk.at(running(), browser().browser()).signIn("registrar", "wrong")) {
            assertThat(stranger.text("[role=alert]")).contains("用户名或密码不正确");
        }
    }

    @Test
    void sectionThreeReadsAsPublished() {
        try (Clerk auditor = clerk("auditor")) {
            auditor.open(REPORT);
            PrintedTable table = PrintedTable.of(auditor.page().locator("#section-three"));
            List<GoldenReport.Row> rows = GoldenReport.read().rows();
            assertThat(table.places()).hasSize(HEAD_ROWS + rows.size());
            for (int line = 0; line < rows.size(); line++) {
                List<String> printed = table.places().get(HEAD_ROWS + line);
                assertThat(printed.get(HEAD_COLUMNS - 1))
                        .isEqualTo(rows.get(line).label());
                assertThat(printed.subList(HEAD_COLUMNS, printed.size()))
                        .as(rows.get(line).label())
                        .isEqualTo(rows.get(line).cells());
            }
        }
    }

    @Test
    void sectionThreeIsLaidOutAsTheFormIs() {
        try (Clerk auditor = clerk("auditor")) {
            auditor.open(REPORT);
            PrintedTable table = PrintedTable.of(auditor.page().locator("#section-three"));
            assertThat(table.at(2, 2)).isEqualTo("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
            assertThat(table.places().get(0).subList(3, 10)).containsOnly("申请人情况");
            assertThat(table.places().get(1).subList(3, 10))
                    .containsExactly("自然人", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "总计");
            assertThat(table.places().get(2).subList(3, 10))
                    .containsExactly("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
            assertThat(table.places().subList(5, 27))
                    .allSatisfy(row -> assertThat(row.get(0)).isEqualTo("三、本年度办理结果"));
            assertThat(table.places().subList(7, 15))
                    .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("（三）不予公开"));
        }
    }

    @Test
    void sectionFourReadsAsPublished() {
        try (Clerk head = clerk("head")) {
            head.open(REPORT);
            PrintedTable table = PrintedTable.of(head.page().locator("#section-four"));
            assertThat(table.places().get(0).subList(5, 15)).containsOnly("行政诉讼");
            assertThat(table.places().get(1).subList(5, 10)).containsOnly("未经复议直接起诉");
            assertThat(table.places().get(HEAD_ROWS))
                    .isEqualTo(GoldenReport.read().sectionFour());
        }
    }

    @Test
    void everyNumberLeadsToAsManyCases() {
        try (Clerk handler = clerk("handler")) {
            handler.open(REPORT);
            List<String> paths = handler.page().locator(".official td a").elementHandles().stream()
                    .map(link -> path(link) + " " + link.innerText())
                    .toList();
            assertThat(paths).isNotEmpty();
            for (String path : paths) {
                String[] addressAndNumber = path.split(" ");
                handler.open(addressAndNumber[0]);
                assertThat(handler.page().locator("tr.case").count())
                        .as(path)
                        .isEqualTo(Integer.parseInt(addressAndNumber[1]));
            }
        }
    }

    @Test
    void aNumberLeadsToACaseAndItsHistory() {
        try (Clerk handler = clerk("handler")) {
            handler.open(REPORT);
            handler.page().click("#section-three [data-row='3.1'] [data-column='0'] a");
            assertThat(handler.text("h1")).contains("（一）予以公开", "自然人", "15 件");
            assertThat(handler.text("tr.case .posting")).contains("答复", "+1", "作出答复");
            String number = handler.text("tr.case a");
            handler.page().locator("tr.case a").first().click();
            assertThat(handler.text("h1")).contains(number);
            assertThat(handler.text(".history")).contains("收到申请", "作出答复：予以公开", "登记员", "台账导入");
            shoot(handler, "case.png");
        }
    }

    @Test
    void aCaseShowsWhatMovedItsDatesAndWhatWasLate() {
        Calls calls = new Calls(running());
        String id = calls.post("/applications", """
                {"channel": "IN_PERSON", "submittedOn": "2026-01-05", "content": "道路建设项目立项批复",
                 "applicant": {"kind": "NATURAL_PERSON", "name": "申请人甲"}}""");
        String acts = "/applications/" + id;
        calls.post(acts + "/clarification-request", """
                {"sentOn": "2026-01-12", "servedOn": "2026-01-13", "answerBy": "2026-02-02", "issues": "请写明项目名称"}""");
        calls.post(acts + "/clarification", "{\"receivedOn\": \"2026-01-20\"}");
        calls.post(acts + "/extension", """
                {"workingDays": 10, "approvedBy": "公开工作机构负责人", "notifiedOn": "2026-02-10", "reason": "需要检索档案"}""");
        calls.post(acts + "/reply", "{\"madeOn\": \"2026-04-20\", \"disposition\": \"GRANTED\"}");
        try (Clerk handler = clerk("handler")) {
            handler.open(acts);
            assertThat(handler.text(".dates")).contains("收到补正", "延期 10 个工作日", "晚于答复期限", "第三十三条", "第十七条");
            assertThat(handler.text(".inquiries")).contains("请写明项目名称", "2026-01-20", "批准人：公开工作机构负责人", "需要检索档案");
            assertThat(handler.text(".lawful")).contains("撤销答复");
            assertThat(handler.text(".case-page")).contains("逾期答复", "最初期限至 2026-02-02");
            assertThat(handler.scrollsSideways()).isZero();
            shoot(handler, "case-with-marks.png");
            handler.open(acts + "/clock");
            assertThat(handler.page().locator(".day-strip .day-extension").count())
                    .isEqualTo(10);
            assertThat(handler.text("main")).contains("20 个工作日，延期 10 个工作日");
            shoot(handler, "clock.png");
        }
    }

    @Test
    void theAdministratorSeesNoCase() {
        try (Clerk admin = clerk("admin")) {
            assertThat(admin.open("/applications")).isEqualTo(403);
            assertThat(admin.text("main")).contains("没有权限");
            assertThat(admin.open(REPORT)).isEqualTo(403);
            assertThat(admin.page().locator(".desk-menu a").allInnerTexts()).doesNotContain("年度报告", "申请台账");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                REPORT,
                "/applications",
                "/ledgers",
                REPORT + "/section-three/cells/3.4.1/6",
                REPORT + "/section-four/cells/reconsideration/pending"
            })
    void nothingScrollsSideways(String path) {
        try (Clerk head = clerk("head")) {
            assertThat(head.open(path)).isEqualTo(200);
            assertThat(head.scrollsSideways()).isZero();
            shoot(head, "page" + path.replace('/', '-') + ".png");
        }
    }

    @Test
    void theReportPrintsOnPaper() {
        try (Clerk head = clerk("head")) {
            head.open(REPORT);
            shoot(head, "annual-report.png");
            head.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator menu = head.page().locator(".desk-menu");
            assertThat(menu.isVisible()).isFalse();
            assertThat(head.page()
                            .pdf(new Page.PdfOptions()
                                    .setPreferCSSPageSize(true)
                                    .setPath(Path.of("target", "annual-report.pdf"))))
                    .isNotEmpty();
        }
    }

    private static String path(ElementHandle link) {
        return String.valueOf(link.getAttribute("href"));
    }

    private static void shoot(Clerk clerk, String name) {
        clerk.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", name)));
    }

    private static Clerk clerk(String username) {
        return Clerk.at(running(), browser().browser()).signIn(username);
    }

    private static DeskProcess running() {
        if (desk == null) {
            throw new IllegalStateException("the desk has not been started");
        }
        return desk;
    }

    private static Chromium browser() {
        if (chromium == null) {
            throw new IllegalStateException("the browser has not been started");
        }
        return chromium;
    }
}
