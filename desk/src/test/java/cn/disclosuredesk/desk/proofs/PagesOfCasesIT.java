package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see, as far as it needs no browser: figures, words, who may read what, and mistakes told in Chinese. */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOfCasesIT {

    private static final GoldenTable XINGYANG = new GoldenTable("xingyang-2023", 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);

    private InProcessDesk desk;
    private Office office;
    private Visitor head;
    private Visitor auditor;
    private Visitor admin;

    @BeforeAll
    void importALedger(InProcessDesk started) {
        desk = started;
        office = Office.founded(desk.client());
        office.importLedger(XINGYANG.ledger(office.agency()));
        head = Visitor.signedIn(desk.client(), "head");
        auditor = Visitor.signedIn(desk.client(), "auditor");
        admin = Visitor.signedIn(desk.client(), "admin");
    }

    @Test
    void theReportPrintsEveryFigureOfSectionThreeZerosIncluded() {
        List<String> published = XINGYANG.sectionThree().stream()
                .map(row -> row.replaceAll("^(\\S+) .* (\\[.*])$", "$1 $2"))
                .toList();
        assertThat(Visitor.figures(auditor.read(report("2023")))).isEqualTo(published);
    }

    @Test
    void theReportSaysWhetherItBalancesAndAsOfWhen() {
        String page = auditor.read(report("2023"));
        assertThat(page)
                .contains("勾稽平衡", "第一项 76 ＋ 第二项 0 ＝ 第三项 72 ＋ 第四项 4", "按此时点再看")
                .doesNotContain(">待补<");
        String again = page.replaceAll("(?s).*href=\"([^\"]*asOf=[^\"]*)\">按此时点再看.*", "$1")
                .replace("&amp;", "&");
        assertThat(Visitor.figures(auditor.read(again))).isEqualTo(Visitor.figures(page));
    }

    @Test
    void applicantsOfUnknownKindStandBesideTheForm() {
        Office unsure = Office.founded(desk.client());
        unsure.importLedger(Parts.of(unsure.agency())
                .file("申请.csv", "登记号,收到日期,申请方式,申请人类别,申请人,申请内容\n2022-1,2022-03-01,网络,,申请人丙,会议纪要\n"));
        assertThat(auditor.read("/annual-reports/2022?agency=" + unsure.agency()))
                .contains(">待补<", "section-three/cells/1/kindMissing");
        assertThat(auditor.read("/annual-reports/2022/section-three/cells/1/kindMissing?agency=" + unsure.agency()))
                .contains("共 1 件", "申请人类别：待补");
    }

    @Test
    void aCaseTellsItsHistoryInWords() {
        String id = office.registered(RECEIVED);
        office.reply(id, LocalDate.of(2026, 1, 20), "3.1").expect(200);
        String page = head.read("/applications/" + id);
        assertThat(page).contains("答复期限至 2026-02-02", "在期限内", "以“当面”方式收到申请并登记", "作出答复：予以公开");
        assertThat(head.read("/applications/" + id + "/clock")).contains("周末", "2026-02-02");
    }

    @Test
    void anOpenCaseShowsWhatIsLeftOfItsPeriodAsText() {
        String id = office.registered(RECEIVED);
        assertThat(head.read("/applications/" + id))
                .contains("应于 2026-02-02（周一）前答复")
                .containsPattern("超期|剩余|今日到期");
    }

    @Test
    void namesAreForThoseWhoMayReadThem() {
        String id = office.registered(RECEIVED);
        assertThat(head.read("/applications/" + id)).contains("申请人甲", "道路建设项目立项批复");
        assertThat(auditor.read("/applications/" + id)).contains("（无权查看）").doesNotContain("申请人甲", "道路建设项目立项批复");
    }

    @Test
    void aReviewLeadsToItsApplicationAndBack() {
        String id = office.registered(RECEIVED);
        String review = office.notified("RECONSIDERATION", LocalDate.of(2026, 2, 3), id);
        assertThat(head.read("/reviews/" + review)).contains("/applications/" + id, "尚未审结", "收到行政复议的答复（应诉）通知");
        assertThat(head.read("/applications/" + id)).contains("/reviews/" + review);
        assertThat(head.read("/annual-reports/2026/section-four/cells/reconsideration/total?agency=" + office.agency()))
                .contains("/reviews/" + review);
    }

    @Test
    void theRegisterIsReadPageByPageAndFiltered() {
        String first = head.read("/applications?year=2023&agency=" + office.agency());
        assertThat(first).contains("2023-00001", "下一页").doesNotContain("2023-00076");
        String next = first.replaceAll("(?s).*href=\"([^\"]*cursor=[^\"]*)\">下一页.*", "$1")
                .replace("&amp;", "&");
        assertThat(head.read(next)).contains("2023-00076").doesNotContain(">2023-00001<");
        assertThat(head.read("/applications?outcome=3.3.1&agency=" + office.agency()))
                .contains("1.属于国家秘密")
                .doesNotContain(">下一页<");
    }

    @Test
    void aLedgerIsHandedInThroughThePage() {
        Office fresh = Office.founded(desk.client());
        Visitor registrar = Visitor.signedIn(desk.client(), "registrar");
        Answer taken = registrar.send("/ledgers", "/ledgers", XINGYANG.ledger(fresh.agency()));
        String progress = taken.expect(302).header("Location").replaceAll("^https?://[^/]+", "");
        String page = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> registrar.read(progress), text -> !text.contains("http-equiv=\"refresh\""));
        assertThat(page).contains("已完成", "/annual-reports/2023?agency=" + fresh.agency());
        assertThat(Visitor.figures(registrar.read("/annual-reports/2023?agency=" + fresh.agency())))
                .contains("1 [71,5,0,0,0,0,76]");
    }

    @Test
    void whatIsNoLedgerIsSaidAboveTheForm() {
        Parts letter = Parts.of(office.agency()).file("信.csv", "尊敬的领导\n您好\n");
        Answer refused = head.send("/ledgers", "/ledgers", letter);
        assertThat(refused.expect(400).text()).contains("role=\"alert\"", "name=\"file\"");
        assertThat(head.sendWithoutToken("/ledgers", XINGYANG.ledger(office.agency()))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1999", "2100", "20230", "0x7e7"})
    void aYearThatIsNoneEndsOnAPageInChinese(String year) {
        assertThat(head.open(report(year)).expect(400).text()).contains("年度应为", "返回首页");
    }

    @Test
    void whatIsNotThereEndsOnAPageInChinese() {
        Stream.of(
                        "/applications/unknown",
                        "/reviews/unknown",
                        "/ledgers/unknown",
                        "/annual-reports/2023/section-three/cells/9.9/0?agency=" + office.agency(),
                        "/annual-reports/2023/section-three/cells/1/x?agency=" + office.agency(),
                        "/annual-reports/2023/section-four/cells/reconsideration/x?agency=" + office.agency())
                .forEach(path -> assertThat(head.open(path).expect(404).text()).contains("返回首页"));
        assertThat(head.open(report("2023") + "&asOf=yesterday").expect(400).text())
                .contains("返回首页");
        assertThat(head.open("/annual-reports/2023?agency=nowhere").expect(400).text())
                .contains("返回首页");
    }

    @Test
    void theAdministratorSeesNoCase() {
        String id = office.registered(RECEIVED);
        Stream.of("/applications", "/applications/" + id, "/ledgers", report("2023"), "/annual-reports")
                .forEach(path -> assertThat(admin.open(path).expect(403).text()).contains("没有权限"));
        assertThat(admin.read("/"))
                .contains("您的角色不办理申请")
                .doesNotContain("href=\"/applications", "href=\"/annual-reports", "href=\"/ledgers");
    }

    @Test
    void theAuditorReadsButHandsNothingIn() {
        assertThat(auditor.read("/")).contains("/annual-reports/2023").doesNotContain("href=\"/ledgers\"");
        assertThat(auditor.open("/ledgers").status()).isEqualTo(403);
    }

    @Test
    void theMenuLeadsToTheLatestReport() {
        assertThat(head.open("/annual-reports?agency=" + office.agency())
                        .expect(302)
                        .header("Location"))
                .contains("/annual-reports/20", "agency=" + office.agency());
    }

    private String report(String year) {
        return "/annual-reports/" + year + "?agency=" + office.agency();
    }
}
