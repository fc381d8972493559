package cn.disclosuredesk.desk.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.desk.OfficeTest;
import cn.disclosuredesk.desk.Program;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever goes wrong is answered in Chinese, in one form, without a word of what was sent. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

    private static final String NAME = "张三";

    private Program program;

    @BeforeEach
    void call(@LocalServerPort int port) {
        program = new Program(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"receivedOn": "2026-1-5"}            | receivedOn
                    {"receivedOn": "2026-02-30"}          | receivedOn
                    {"receivedOn": "2026-01-05T00:00:00"} | receivedOn
                    {"receivedOn": 20260105}              | receivedOn
                    {"receivedOn": [2026, 1, 5]}          | receivedOn
                    {"channel": "PIGEON"}                 | channel
                    {"channel": 1}                        | channel
                    {"outcome": "9.9"}                    | outcome
                    {"days": 20.5}                        | days
                    {"days": "20"}                        | days
                    {"days": "twenty"}                    | days
                    {"parts": [{}, {"days": {}}]}         | parts[1].days
                    {"applicant": {"name": " "}}          | applicant.name
                    {"applicant": "somebody"}             | applicant
                    """)
    void aFieldOfTheBodyIsNamed(String body, String field) {
        HttpResponse<String> response = program.post("/api/applications", "registrar", body);
        JsonNode problem = problem(response, 400);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asString()).matches(".*\\p{IsHan}.*");
        assertThat(response.body()).doesNotContain("PIGEON", "twenty", "somebody", "2026-02-30");
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheKnownOnes() {
        HttpResponse<String> response = program.post("/api/applications", "registrar", "{\"outcome\": \"9.9\"}");
        assertThat(problem(response, 400).at("/errors/0/message").asString()).contains("3.1", "3.6.3");
    }

    @Test
    void anUnknownFieldIsIgnored() {
        HttpResponse<String> response = program.post("/api/applications", "registrar", "{\"colour\": \"red\"}");
        assertThat(response.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "[]", "nonsense", "{\"days\": 1, \"days\": 2}", "{} {}", "null"})
    void aBodyThatIsNoneIsRefused(String body) {
        problem(program.post("/api/applications", "registrar", body), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "'', agency",
        "?agency=finance&year=abc, year",
        "?agency=finance&channel=PIGEON, channel",
        "?agency=finance&from=2026-02-30, from",
        "?agency=finance&asOf=2026-01-05T00:00:00, asOf",
        "?agency=nowhere, agency",
        "?agency=, agency"
    })
    void aParameterIsNamed(String query, String field) {
        JsonNode problem = problem(program.get("/api/applications" + query, "head"), 400);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void aBlankInAnInstantIsAPlus() {
        HttpResponse<String> response =
                program.get("/api/applications?agency=finance&asOf=2026-01-05T08:00:00+08:00", "head");
        assertThat(Program.json(response).get("asOf").asString()).isEqualTo("2026-01-05T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "malformed, 400, madeOn",
        "unknown, 404, ''",
        "recorded, 409, ''",
        "excluded, 422, workingDays",
        "wrapped, 422, ''",
        "stale, 409, ''",
        "busy, 429, ''",
        "behind, 503, ''",
        "database, 503, ''",
        "held, 503, ''",
        "broken, 500, ''"
    })
    void aRefusalHasItsStatus(String kind, int status, String field, CapturedOutput output) {
        HttpResponse<String> response = program.post("/api/applications/" + kind + "/reply", "head", "{}");
        JsonNode problem = problem(response, status);
        assertThat(problem.at("/errors/0/field").asString("")).isEqualTo(field);
        assertThat(response.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
        assertThat(response.body() + output).doesNotContain(NAME, "11010119900101123X");
    }

    @Test
    void anOutdatedViewIsToldTheVersionThatStands() {
        JsonNode problem = problem(program.post("/api/applications/stale/reply", "head", "{}"), 409);
        assertThat(problem.get("version").asLong()).isEqualTo(7);
        assertThat(problem.get("changes")).hasSize(1);
        assertThat(problem.at("/changes/0/sequence").asLong()).isEqualTo(5);
        assertThat(problem.at("/changes/0/recordedBy").asString()).isEqualTo("somebody");
    }

    @Test
    void anUnreadableVersionIsRefused() {
        JsonNode problem = problem(program.post("/api/applications/x/reply", "head", "{}", "If-Match", "seven"), 400);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("If-Match");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/applications/none/nothing, 404",
        "GET, /api/nothing, 404",
        "POST, /api/nothing, 404",
        "GET, /api, 404",
        "DELETE, /api/applications, 405",
        "GET, /api/undeclared, 403"
    })
    void whatIsNotThereIsNotThere(String method, String path, int status) {
        problem(program.call(method, path, "head"), status);
    }

    @Test
    void anIdThatIsNoneNamesNothing() {
        problem(program.get("/api/reviews/" + "x".repeat(65), "head"), 404);
    }

    @Test
    void whatIsAllowedIsToldWithA405() {
        HttpResponse<String> response = program.call("DELETE", "/api/applications", "head");
        assertThat(response.headers().firstValue("Allow").orElse(""))
                .contains("GET")
                .contains("POST");
    }

    @Test
    void aTypeOfContentThatIsNotTakenIsRefused() {
        var request = program.request("/api/applications", "registrar", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"));
        problem(program.send(request), 415);
    }

    @Test
    void aFormatThatIsNotOfferedIsStillAnsweredAsAProblem() {
        problem(program.get("/api/applications?agency=finance", "head", "Accept", "text/csv"), 406);
    }

    @Test
    void anAddressThatCannotBeDecodedIsAProblem() throws Exception {
        // The client itself would refuse such an address.
        String answer = BrokenRequest.get(program, "/api/applications/%zz");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("请求有误");
    }

    @Test
    void anAddressThatCannotBeReadIsNotLogged(CapturedOutput output) throws Exception {
        BrokenRequest.get(program, "/api/applications?q=<secret-query>");
        BrokenRequest.get(program, "/api/applications?q=%zzsecret-query");
        assertThat(output).doesNotContain("secret-query");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        String body = "{\"x\": \"" + "x".repeat(KeyedRequests.LONGEST_BODY) + "\"}";
        problem(program.post("/api/applications", "registrar", body), 413);
    }

    @ParameterizedTest
    @CsvSource({"none, 400", "key, 400"})
    void partsThatCannotBeReadAreRefused(String key, int status) {
        var request = program.request("/api/ledgers", "registrar")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--y nonsense"));
        problem(program.send(key.equals("none") ? request : request.header("Idempotency-Key", key)), status);
    }

    @ParameterizedTest
    @CsvSource({"none", "big-1"})
    void aFileThatIsTooLargeIsRefused(String key) {
        var request = program.request("/api/ledgers", "registrar")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(Parts.file("x".repeat(25_000))));
        problem(program.send(key.equals("none") ? request : request.header("Idempotency-Key", key)), 413);
    }

    @Test
    void aMissingPartIsNamed() {
        var request = program.request("/api/ledgers", "registrar")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(Parts.field("dryRun", "true")));
        assertThat(problem(program.send(request), 400).at("/errors/0/field").asString())
                .isEqualTo("file");
    }

    @Test
    void theRequestIdComesBackUnlessItCouldForgeALogLine() {
        HttpResponse<String> plain = program.get("/api/nothing", "head", "X-Request-Id", "abc-1");
        assertThat(plain.headers().firstValue("X-Request-Id")).contains("abc-1");
        assertThat(Program.json(plain).get("requestId").asString()).isEqualTo("abc-1");
        HttpResponse<String> odd = program.get("/api/nothing", "head", "X-Request-Id", "a b ERROR");
        assertThat(odd.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
    }

    @Test
    void aFailureIsLoggedUnderItsRequestWithoutMessageQueryOrPassword(CapturedOutput output) {
        program.post("/api/applications/broken/reply?q=secret-query", "head", "{}", "X-Request-Id", "find-me");
        program.form("/login", "username=head&password=secret-password");
        assertThat(output).contains("find-me").contains("CallsForTests.failure");
        assertThat(output).doesNotContain("secret-query", "secret-password", "Spring-Festival", NAME);
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Program.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).matches(".*\\p{IsHan}.*");
        assertThat(problem.get("detail").asString()).matches(".*\\p{IsHan}.*");
        return problem;
    }
}
