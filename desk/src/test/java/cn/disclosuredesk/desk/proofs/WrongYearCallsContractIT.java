package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 封存、更正公布、期初、机构承接 asked for in every wrong way: each is refused in words, and nothing has changed. */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongYearCallsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final List<Integer> NONE = Collections.nCopies(6, 0);

    private Office office;
    private Office other;
    private StateOfAnOffice state;
    private Json agency;
    private DeskClient stranger;
    private String before;

    /** 2024 is sealed, 2025 closed, 2026 runs; one application of 2024 was replied to, one of 2025 is open. */
    @BeforeAll
    void sealAYear(InProcessDesk desk) {
        office = Office.founded(desk.client());
        other = Office.founded(desk.client());
        state = new StateOfAnOffice(desk, office);
        agency = Json.of("agency", office.agency());
        office.reply(office.registered(LocalDate.of(2024, 11, 4)), LocalDate.of(2024, 11, 20), "3.1")
                .expect(200);
        office.registered(LocalDate.of(2025, 12, 1));
        post("/api/years/2024/seal", agency).expect(200);
        stranger = StateOfAnOffice.headOf(desk, other);
    }

    @BeforeEach
    void rememberTheState() {
        before = state.now();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(state.now()).isEqualTo(before);
    }

    private Answer post(String path, Object body) {
        return office.as("head").post(path, body);
    }

    private String succession() {
        return "/api/agencies/" + office.agency() + "/succession";
    }

    /** Each call, with a body that it would take by its form. */
    private Stream<Arguments> calls() {
        return Stream.of(
                arguments("/api/years/2025/close", agency),
                arguments("/api/years/2025/seal", agency),
                arguments("/api/years/2024/restatement", agency.with("reason", "漏登")),
                arguments("/api/years/2025/opening", agency.with("carriedIn", NONE)),
                arguments(succession(), Json.of("successor", other.agency()).with("on", TODAY)),
                arguments(succession() + "/retraction", Json.of("reason", "误登")));
    }

    Stream<Arguments> wrongForms() {
        Json restatement = agency.with("reason", "漏登").with("signedBy", "局长甲");
        Json opening = agency.with("carriedIn", NONE);
        Json succeeded = Json.of("successor", other.agency())
                .with("on", TODAY.minusDays(1))
                .with("basis", "市编发〔2026〕5号");
        return Stream.of(
                        ofAnAgency(WrongForms.of("/api/years/2025/close", agency)),
                        ofAnAgency(WrongForms.of("/api/years/2025/seal", agency)),
                        ofAnAgency(WrongForms.of("/api/years/2024/restatement", restatement))
                                .needed("reason")
                                .texts("reason")
                                .clerks("signedBy")
                                .but("null", "reason", form -> form.withNull("reason"))
                                .but("blank", "reason", form -> form.with("reason", " \n ")),
                        ofAnAgency(WrongForms.of("/api/years/2025/opening", opening))
                                .needed("carriedIn")
                                .but("null", "carriedIn", form -> form.withNull("carriedIn"))
                                .but("a number", "carriedIn", form -> form.with("carriedIn", 6))
                                .but("a word", "carriedIn", form -> form.with("carriedIn", "0,0,0,0,0,0"))
                                .but("an object", "carriedIn", form -> form.with("carriedIn", Json.of("0", 1)))
                                .but("empty", "carriedIn", form -> form.with("carriedIn", List.of()))
                                .but("too short", "carriedIn", form -> form.with("carriedIn", List.of(0, 0, 0, 0, 0)))
                                .but(
                                        "with a sum",
                                        "carriedIn",
                                        form -> form.with("carriedIn", List.of(1, 0, 0, 0, 0, 0, 1)))
                                .but("negative", "carriedIn[2]", form -> form.with("carriedIn", json("[0,0,-1,0,0,0]")))
                                .but("a gap", "carriedIn[5]", form -> form.with("carriedIn", json("[0,0,0,0,0,null]")))
                                .but(
                                        "a word in it",
                                        "carriedIn[0]",
                                        form -> form.with("carriedIn", json("[\"一\",0,0,0,0,0]")))
                                .but(
                                        "half a case",
                                        "carriedIn[1]",
                                        form -> form.with("carriedIn", json("[0,1.5,0,0,0,0]")))
                                .but("true", "carriedIn[1]", form -> form.with("carriedIn", json("[0,true,0,0,0,0]")))
                                .but(
                                        "more than there are people",
                                        "carriedIn[3]",
                                        form -> form.with("carriedIn", json("[0,0,0,9999999999,0,0]"))),
                        WrongForms.of(succession(), succeeded)
                                .needed("successor", "on")
                                .days("on")
                                .lines("successor", "basis")
                                .but("null", "successor", form -> form.withNull("successor"))
                                .but("unknown", "successor", form -> form.with("successor", "nobody"))
                                .but("no code", "successor", form -> form.with("successor", "承接局")),
                        WrongForms.of(succession() + "/retraction", Json.of("reason", "误登"))
                                .needed("reason")
                                .texts("reason")
                                .but("null", "reason", form -> form.withNull("reason"))
                                .but("blank", "reason", form -> form.with("reason", " ")))
                .flatMap(WrongForms::stream);
    }

    private static Object json(String text) {
        return Json.read(text);
    }

    private WrongForms ofAnAgency(WrongForms forms) {
        return forms.but("left out", "agency", form -> form.without("agency"))
                .but("null", "agency", form -> form.withNull("agency"))
                .but("unknown", "agency", form -> form.with("agency", "nobody"))
                .but("no code", "agency", form -> form.with("agency", "局"))
                .but("a number", "agency", form -> form.with("agency", 5))
                .but("a list", "agency", form -> form.with("agency", List.of(office.agency())));
    }

    @ParameterizedTest
    @MethodSource("wrongForms")
    void aWrongFormIsRefusedNamingTheField(String path, String field, Json body) {
        refused(post(path, body), 400, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2025.5", "2007", "2028", "-2025", "99999999999", "%20"})
    void aYearThatIsNoneIsRefused(String year) {
        refused(post("/api/years/" + year + "/close", agency), 400, "year");
        refused(post("/api/years/" + year + "/seal", agency), 400, "year");
        refused(post("/api/years/" + year + "/restatement", agency.with("reason", "漏登")), 400, "year");
        refused(post("/api/years/" + year + "/opening", agency.with("carriedIn", NONE)), 400, "year");
    }

    @ParameterizedTest
    @CsvSource({
        "close, 2026", // runs
        "close, 2027",
        "seal, 2026",
        "seal, 2027",
        "restatement, 2023", // sealed with the year after it, and says nothing
        "restatement, 2024", // as published
        "restatement, 2025", // not sealed
        "restatement, 2026",
        "restatement, 2027",
        "opening, 2023",
        "opening, 2024", // sealed
        "opening, 2027" // has not begun
    })
    void aYearForWhichItIsTooEarlyOrTooLateIsRefused(String act, int year) {
        Json whole = agency.with("reason", "漏登").with("carriedIn", NONE);
        refused(post("/api/years/" + year + "/" + act, whole), 422, "year");
    }

    @Test
    void aSuccessionThatCannotBeIsRefused() {
        Json whole = Json.of("successor", other.agency()).with("on", TODAY);

        refused(post(succession(), whole.with("successor", office.agency())), 422, "successor");
        refused(post(succession(), whole.with("on", "2024-07-01")), 422, "on");
        refused(post(succession() + "/retraction", Json.of("reason", "误登")), 404);
        for (String nobody : List.of("nobody", "%E5%B1%80", "a".repeat(33))) {
            refused(post("/api/agencies/" + nobody + "/succession", whole), 404);
            refused(post("/api/agencies/" + nobody + "/succession/retraction", Json.of("reason", "误登")), 404);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anAgencyThatIsNotHersIsRefused(String path, Json body) {
        refused(stranger.post(path, body), 403);
    }

    @Test
    void aSuccessorThatIsNotHersIsRefused() {
        Json whole = Json.of("successor", office.agency()).with("on", TODAY);
        refused(stranger.post("/api/agencies/" + other.agency() + "/succession", whole), 403);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whoMayNotIsRefused(String path, Json body, InProcessDesk desk) {
        List.of("registrar", "handler", "auditor", "admin")
                .forEach(person -> refused(office.as(person).post(path, body), 403));
        refused(desk.client().post(path, body), 401);
        refused(desk.client().signedIn("head", "wrong").post(path, body), 401);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aBodyThatIsNoneIsRefused(String path, Json body) {
        refused(post(path, "{\"agency\": "), 400);
        refused(post(path, "[]"), 400);
        refused(post(path, "\"封存\""), 400);
        refused(post(path, "\u0000"), 400);
        refused(post(path, "x".repeat(3_000_000)), 413);
        refused(office.as("head").post(path, "text/plain", body.toString().getBytes()), 415);
        refused(office.as("head").with("Accept", "image/png").post(path, body), 406);
        refused(office.as("head").once("with blank").post(path, body), 400, "Idempotency-Key");
    }

    @Test
    void aBodyIsNeededWhereItSaysAnything() {
        String of = "?agency=" + office.agency();
        refused(post("/api/years/2024/restatement" + of, ""), 400);
        refused(post("/api/years/2025/opening" + of, ""), 400);
        refused(post(succession(), ""), 400);
        refused(post(succession() + "/retraction", ""), 400);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anotherMethodIsRefused(String path, Json body) {
        for (String method : List.of("GET", "PUT", "PATCH", "DELETE")) {
            refused(office.as("head").call(method, path), 405);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theKeyOfAnotherRequestIsRefused(String path, Json body) {
        DeskClient keyed = office.as("head").once("key-of-" + before.hashCode());
        keyed.post("/api/years/2024/seal", agency).expect(200);

        refused(keyed.post(path, body), 422);
        refused(keyed.post("/api/years/2024/seal", Json.of("agency", other.agency())), 422);
        refused(keyed.post("/api/rebuilds", Json.empty()), 422);
    }
}
