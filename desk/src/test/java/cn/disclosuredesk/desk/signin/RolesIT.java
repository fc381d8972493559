package cn.disclosuredesk.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.desk.OfficeForTests;
import cn.disclosuredesk.desk.OfficeTest;
import cn.disclosuredesk.desk.Program;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role may call, written out once more, by hand. */
@OfficeTest
class RolesIT {

    private static final List<String> EVERYBODY = List.of("registrar", "handler", "head", "auditor", "admin");

    private Program program;

    @BeforeEach
    void call(@LocalServerPort int port) {
        program = new Program(port);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/applications,                                      registrar head",
        "POST, /api/applications/x/confirmation,                       registrar handler head",
        "POST, /api/applications/x/assignment,                         registrar handler head",
        "POST, /api/applications/x/reply,                              handler head",
        "POST, /api/applications/x/service,                            handler head",
        "POST, /api/applications/x/withdrawal,                         handler head",
        "POST, /api/applications/x/consultations/y/answer,             handler head",
        "POST, /api/applications/x/correction,                         registrar head",
        "POST, /api/applications/x/annulment,                          registrar head",
        "POST, /api/applications/x/events/3/retraction,                registrar head",
        "POST, /api/reviews,                                           handler head",
        "POST, /api/reviews/x/decision,                                handler head",
        "POST, /api/reviews/x/correction,                              registrar head",
        "POST, /api/years/2025/close,                                  head",
        "POST, /api/years/2025/seal,                                   head",
        "POST, /api/holiday-notices,                                   head",
        "POST, /api/ledgers,                                           registrar head",
        "POST, /api/agencies,                                          head admin",
        "POST, /api/people,                                            admin",
        "GET,  /api/people,                                            admin",
        "GET,  /api/agencies,                                          registrar handler head auditor admin",
        "GET,  /api/working-days,                                      registrar handler head auditor admin",
        "GET,  /api/applications,                                      registrar handler head auditor",
        "GET,  /api/applications/x,                                    registrar handler head auditor",
        "HEAD, /api/applications/x,                                    registrar handler head auditor",
        "GET,  /api/applications/x/events,                             registrar handler head auditor",
        "GET,  /api/reviews/x,                                         registrar handler head auditor",
        "GET,  /api/deadlines,                                         registrar handler head auditor",
        "GET,  /api/ledgers/x,                                         registrar handler head auditor",
        "GET,  /api/annual-reports/2025/section-three,                 registrar handler head auditor",
        "GET,  /api/annual-reports/2025/section-three/cells/3.1/6,     registrar handler head auditor",
        "GET,  /api/annual-reports/2025.docx,                          registrar handler head auditor",
        "GET,  /actuator/info,                                         admin"
    })
    void mayCallWhatTheTableSays(String method, String path, String roles) {
        Set<String> may = Set.of(roles.split(" "));
        for (String role : EVERYBODY) {
            HttpResponse<String> response = program.call(method, path, role);
            assertThat(response.statusCode() != 403).as(role).isEqualTo(may.contains(role));
            assertThat(response.statusCode()).isNotEqualTo(401);
        }
        HttpResponse<String> nobody = program.call(method, path, "");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    }

    @Test
    void aWrongPasswordIsNoSignIn() {
        HttpResponse<String> response =
                program.get("/api/agencies", "", "Authorization", Program.basic("head", OfficeForTests.PASSWORD + "x"));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Program.json(response).get("title").asString()).isEqualTo("需要登录");
    }

    @Test
    void programsKeepNoSession() {
        HttpResponse<String> response = program.get("/api/applications?agency=finance", "head");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(program.get("/api/applications?agency=finance", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoActsIsTold() {
        HttpResponse<String> response =
                program.get("/api/applications?agency=finance", "auditor", "X-Request-Id", "r-7");
        assertThat(Program.json(response).get("role").asString()).isEqualTo("AUDITOR");
        assertThat(Program.json(response).get("via").asString()).isEqualTo("API");
        assertThat(Program.json(response).get("request").asString()).isEqualTo("r-7");
    }

    @Test
    void healthIsOpen() {
        assertThat(program.get("/actuator/health", "").body()).contains("UP").doesNotContain("components");
        assertThat(program.get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
    }
}
