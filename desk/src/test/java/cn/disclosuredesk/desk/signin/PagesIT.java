package cn.disclosuredesk.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.desk.OfficeForTests;
import cn.disclosuredesk.desk.OfficeTest;
import cn.disclosuredesk.desk.Program;
import cn.disclosuredesk.desk.people.AgencyScope;
import cn.disclosuredesk.desk.people.People;
import cn.disclosuredesk.desk.people.Role;
import cn.disclosuredesk.desk.people.Staff;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk in a browser: signing in, being refused, going out. */
@OfficeTest
class PagesIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private Staff staff;

    @Autowired
    private People people;

    private Program browser;
    private int port;

    @BeforeEach
    void open(@LocalServerPort int port) {
        this.port = port;
        browser = new Program(port);
    }

    @Test
    void theLoginPageIsChineseAndTakesNothingFromElsewhere() {
        HttpResponse<String> page = browser.get("/login", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(page.body())
                .contains("lang=\"zh-CN\"", "依申请公开办理台", "用户名", "密码", "/css/bootstrap.min.css")
                .doesNotContain("https://", "<script", "??");
        assertThat(browser.get("/webjars/bootstrap/css/bootstrap.min.css", "").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/css/desk.css", "").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNotSignedInIsSentToTheLoginPage() {
        HttpResponse<String> page = browser.get("/applications", "");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void whoSignsInSeesWhoSheIsAndGoesOutAgain() {
        signIn(browser, "head", OfficeForTests.PASSWORD);
        HttpResponse<String> page = browser.get("/applications/none/such", "");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("未找到", "公开工作机构负责人", "共 2 个机关", "退出登录");
        browser.form("/logout", "_csrf=" + token(page.body()));
        assertThat(browser.get("/applications", "").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordIsToldInChinese() {
        HttpResponse<String> back = post(browser, "head", "wrong");
        assertThat(back.headers().firstValue("Location").orElse("")).endsWith("/login?error");
        assertThat(browser.get("/login?error", "").body()).contains("用户名或密码不正确");
    }

    @Test
    void aFormWithoutTokenIsRefusedOnAPage() {
        signIn(browser, "head", OfficeForTests.PASSWORD);
        HttpResponse<String> page = browser.form("/applications", "x=1");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("没有权限", "<html");
    }

    @Test
    void filesOfWhoHasNotSignedInAreNotEvenRead() {
        HttpResponse<String> page = browser.send(browser.request("/ledgers", "")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("no parts at all")));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void theAdministratorSeesNoCase() {
        signIn(browser, "admin", OfficeForTests.PASSWORD);
        assertThat(browser.get("/applications/1", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/ledgers", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/annual-reports/2025", "").statusCode()).isEqualTo(403);
    }

    @Test
    void aFailureIsAPageWithoutDetails() {
        signIn(browser, "head", OfficeForTests.PASSWORD);
        HttpResponse<String> page = browser.get("/applications/broken", "");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("系统内部错误", "请求编号").doesNotContain("Exception", "张三");
    }

    @Test
    void aSessionEndsWithItsPasswordAndWithItsPerson() {
        PersonId someone = staff.hire(
                "li", "李某", Set.of(Role.HANDLER), AgencyScope.of(Set.of(new AgencyCode("finance"))), "first");
        signIn(browser, "li", "first");
        assertThat(browser.get("/applications/none/such", "").body()).contains("某市财政局", "李某");
        staff.changePassword(someone, "second");
        assertThat(browser.get("/applications", "").statusCode()).isEqualTo(302);
        Program other = new Program(port);
        signIn(other, "li", "second");
        staff.assign(someone, Set.of(Role.ADMIN), AgencyScope.ALL);
        assertThat(other.get("/applications", "").statusCode()).isEqualTo(403);
        staff.enable(someone, false);
        assertThat(other.get("/applications", "").statusCode()).isEqualTo(302);
        assertThat(people.findById(someone.value())).isPresent();
    }

    @Test
    void aPersonOfOneAgencyNeedNotNameItAndMayNotNameAnother() {
        staff.hire("wu", "吴某", Set.of(Role.AUDITOR), AgencyScope.of(Set.of(new AgencyCode("health"))), "wu-1");
        String basic = Program.basic("wu", "wu-1");
        assertThat(browser.get("/api/applications?agency=", "", "Authorization", basic)
                        .body())
                .contains("health");
        assertThat(browser.get("/api/applications?agency=finance", "", "Authorization", basic)
                        .statusCode())
                .isEqualTo(403);
    }

    private static void signIn(Program browser, String user, String password) {
        HttpResponse<String> answer = post(browser, user, password);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
    }

    private static HttpResponse<String> post(Program browser, String user, String password) {
        String token = token(browser.get("/login", "").body());
        return browser.form("/login", "username=" + user + "&password=" + password + "&_csrf=" + token);
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
