package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may do what, and what is said to those who may not, or who ask for what is not there. */
@ExtendWith(OneDesk.class)
class RolesContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final List<String> PEOPLE = List.of("registrar", "handler", "head", "auditor", "admin");

    private static final String[] RECEPTION = {
        "confirmation", "assignment", "contacts", "unreachable", "copies", "acceptance", "notes", "what-if"
    };
    private static final String[] REPAIRS = {
        "split", "agency-change", "identity", "correction", "events/0/retraction", "annulment"
    };
    private static final String[] HANDLING = {
        "urge",
        "return",
        "opinion",
        "clarification-request",
        "clarification",
        "consultations",
        "consultations/0/answer",
        "consultations/0/notice",
        "letters/0/service",
        "letters/0/return",
        "extension",
        "fee-notice",
        "fee-payment",
        "reasons-request",
        "reasons",
        "delay",
        "examinations",
        "searches",
        "approvals",
        "reply",
        "service",
        "provision",
        "revocation",
        "withdrawal",
        "proactive-disclosure",
        "archive"
    };

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                arguments("/api/applications", List.of("registrar", "head")),
                arguments("/api/ledgers", List.of("registrar", "head")),
                arguments("/api/reviews", List.of("handler", "head")),
                arguments("/api/reviews/no-id/decision", List.of("handler", "head")),
                arguments("/api/years/2025/close", List.of("head")),
                arguments("/api/years/2025/seal", List.of("head")),
                arguments("/api/years/2025/restatement", List.of("head")),
                arguments("/api/years/2025/opening", List.of("head")),
                arguments("/api/agencies/no-code/succession", List.of("head")),
                arguments("/api/agencies/no-code/succession/retraction", List.of("head")),
                arguments("/api/agencies", List.of("head", "admin")));
    }

    /** The acts on a case, as the calls name them; every one that is described stands here. */
    static Stream<Arguments> actsOnACase() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(RECEPTION).map(act -> arguments(act, List.of("registrar", "handler", "head"))),
                        Stream.of(REPAIRS).map(act -> arguments(act, List.of("registrar", "head")))),
                Stream.of(HANDLING).map(act -> arguments(act, List.of("handler", "head"))));
    }

    @ParameterizedTest
    @MethodSource("actsOnACase")
    void onlyTheseMayActOnACase(String act, List<String> permitted) {
        onlyTheseMayAct("/api/applications/no-id/" + act, permitted);
    }

    @Test
    void noActOnACaseIsLeftOut() {
        String cases = "/api/applications/{id}/";
        JsonNode paths = office.as("auditor").get("/v3/api-docs").expect(200).at("paths");
        assertThat(paths.propertyNames().stream()
                        .filter(path ->
                                path.startsWith(cases) && paths.path(path).has("post"))
                        .map(path -> path.substring(cases.length()).replaceAll("\\{\\w+}", "0")))
                .containsExactlyInAnyOrderElementsOf(actsOnACase()
                        .map(arguments -> String.valueOf(arguments.get()[0]))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void onlyTheseMayAct(String path, List<String> permitted) {
        PEOPLE.stream()
                .filter(person -> !permitted.contains(person))
                .forEach(person -> refused(office.as(person).post(path, Json.empty()), 403));
        permitted.forEach(
                person -> assertThat(office.as(person).post(path, Json.empty()).status())
                        .as("%s at %s", person, path)
                        .isNotIn(401, 403, 500));
    }

    @Test
    void onlyWhoImportsLedgersTellsHowTheyAreWritten() {
        String of = "/api/ledger-mapping?agency=" + office.agency();
        for (String person : List.of("handler", "auditor", "admin")) {
            refused(office.as(person).get(of), 403);
            refused(office.as(person).put("/api/ledger-mapping", Json.empty()), 403);
        }
        office.as("registrar").get(of).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/applications",
                "/api/applications/no-id",
                "/api/applications/no-id/events",
                "/api/applications/no-id/clock",
                "/api/reviews/no-id",
                "/api/ledgers/no-id",
                "/api/annual-reports/2025/section-three/cells/1/0",
                "/api/annual-reports/2025/section-four/cells/reconsideration/upheld",
                "/api/annual-reports/2025/differences",
                "/api/period-reports/section-three/cells/1/0",
                "/api/period-reports/section-four/cells/reconsideration/upheld"
            })
    void theAdministratorSeesNoCase(String path) {
        refused(office.as("admin").get(path + "?agency=" + office.agency()), 403);
    }

    @Test
    void theAuditorReadsEverything() {
        String id = office.registered(TODAY);
        DeskClient auditor = office.as("auditor");
        String of = "?agency=" + office.agency();

        auditor.get("/api/applications" + of).expect(200);
        auditor.get("/api/applications/" + id).expect(200);
        auditor.get("/api/applications/" + id + "/events").expect(200);
        auditor.get("/api/annual-reports/2025/section-three" + of).expect(200);
        auditor.get("/api/annual-reports/2025/section-four" + of).expect(200);
        auditor.get("/api/annual-reports/2025/section-three/cells/1/0" + of).expect(200);
        auditor.get("/api/annual-reports/2025/differences" + of).expect(200);
        auditor.get("/api/period-reports/section-three" + of + "&from=2025-01&to=2025-03")
                .expect(200);
        auditor.get("/api/years" + of).expect(200);
        auditor.get("/api/agencies").expect(200);
        auditor.get("/api/working-days?from=2026-01-05&days=20").expect(200);
    }

    @Test
    void whoIsNotSignedInIsToldSo(InProcessDesk desk) {
        refused(desk.client().get("/api/agencies"), 401);
        refused(desk.client().post("/api/applications", office.form(TODAY)), 401);
        refused(desk.client().signedIn("registrar", "wrong").get("/api/agencies"), 401);
        refused(desk.client().signedIn("nobody", DeskClient.PASSWORD).get("/api/agencies"), 401);
        desk.client().get("/actuator/health").expect(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        refused(office.as("head").get("/api/nothing-of-this-name"), 404);
        refused(office.as("head").post("/api/applications/no-id/celebration", Json.empty()), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void noOtherMethodIsTaken(String method) {
        refused(office.as("head").call(method, "/api/applications"), 405);
    }

    @Test
    void anotherMediaTypeIsRefusedBothWays() {
        DeskClient head = office.as("head");
        refused(head.post("/api/applications", "text/plain", "申请".getBytes(StandardCharsets.UTF_8)), 415);
        refused(head.post("/api/ledgers", Json.empty()), 415);
        refused(head.with("Accept", "image/png").get("/api/agencies"), 406);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        refused(office.as("head").post("/api/applications", "{\"agency\": "), 400);
        refused(office.as("head").post("/api/applications", "[]"), 400);
        refused(office.as("head").post("/api/applications", ""), 400);
        refused(office.as("head").post("/api/applications", "x".repeat(3_000_000)), 413);
    }
}
