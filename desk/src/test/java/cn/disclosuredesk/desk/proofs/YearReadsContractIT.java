package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years, their published versions, differences, and periods: who may ask, and what is said to who asks for what is not there. */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearReadsContractIT {

    private static final String QUARTER = "from=2025-01&to=2025-03";

    static final List<String> TABLES = List.of(
            "/api/years?",
            "/api/years/2024/versions/1?",
            "/api/annual-reports/2024/section-three?view=facts",
            "/api/annual-reports/2024/section-four?view=facts",
            "/api/period-reports/section-three?" + QUARTER,
            "/api/period-reports/section-four?" + QUARTER);

    static final List<String> CASES = List.of(
            "/api/annual-reports/2024/differences?",
            "/api/annual-reports/2024/section-three/cells/1/0?view=facts",
            "/api/annual-reports/2024/section-four/cells/reconsideration/total?view=facts",
            "/api/period-reports/section-three/cells/1/0?" + QUARTER,
            "/api/period-reports/section-four/cells/reconsideration/total?" + QUARTER);

    private Office office;
    private DeskClient stranger;

    /** 2024 is sealed, and five of its cases became known later. */
    @BeforeAll
    void sealAYear(InProcessDesk desk) {
        office = Office.founded(desk.client());
        office.registered(LocalDate.of(2024, 11, 4));
        office.as("head")
                .post("/api/years/2024/seal", Json.of("agency", office.agency()))
                .expect(200);
        IntStream.range(0, 5).forEach(n -> office.registered(LocalDate.of(2024, 11, 5 + n)));
        stranger = StateOfAnOffice.headOf(desk, Office.founded(desk.client()));
    }

    private Answer get(String path) {
        return office.as("auditor").get(path + "&agency=" + office.agency());
    }

    @ParameterizedTest
    @FieldSource({"TABLES", "CASES"})
    void areReadByWhoMayReadThem(String path, InProcessDesk desk) {
        get(path).expect(200);
        for (String person : List.of("registrar", "handler", "head")) {
            office.as(person).get(path + "&agency=" + office.agency()).expect(200);
        }
        refused(office.as("admin").get(path + "&agency=" + office.agency()), 403);
        refused(desk.client().get(path + "&agency=" + office.agency()), 401);
        refused(stranger.get(path + "&agency=" + office.agency()), 403);
    }

    @ParameterizedTest
    @FieldSource({"TABLES", "CASES"})
    void areThoseOfAnAgencyThatIsNamedAndKnown(String path) {
        for (String agency : List.of("", "&agency=", "&agency=nobody", "&agency=%E5%B1%80", "&agency=a,b")) {
            refused(office.as("auditor").get(path + agency), 400, "agency");
        }
    }

    @ParameterizedTest
    @FieldSource({"TABLES", "CASES"})
    void takeNoOtherMethod(String path) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            refused(office.as("head").call(method, path.substring(0, path.indexOf('?'))), 405);
        }
        refused(office.as("head").with("Accept", "image/png").get(path + "&agency=" + office.agency()), 406);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/years/soon/versions/1, 400, year",
        "/api/years/2007/versions/1, 400, year",
        "/api/years/2028/versions/1, 400, year",
        "/api/years/2024/versions/0, 404, ",
        "/api/years/2024/versions/2, 404, ",
        "/api/years/2024/versions/01, 404, ",
        "/api/years/2024/versions/-1, 404, ",
        "/api/years/2024/versions/first, 404, ",
        "/api/years/2024/versions/99999999999, 404, ",
        "/api/years/2025/versions/1, 404, ",
        "/api/annual-reports/soon/differences, 400, year",
        "/api/annual-reports/2007/differences, 400, year",
        "/api/annual-reports/2028/differences, 400, year",
        "/api/annual-reports/20.24/section-three, 400, year",
        "/api/annual-reports/2024/section-five, 404, ",
        "/api/annual-reports/2024/section-three?view=Facts, 400, view",
        "/api/annual-reports/2024/section-four?view=official, 400, view",
        "/api/annual-reports/2024/section-three/cells/1/0?view=1, 400, view",
        "/api/annual-reports/2024/section-three/cells/1/7, 404, ",
        "/api/annual-reports/2024/section-three/cells/1/-1, 404, ",
        "/api/annual-reports/2024/section-three/cells/d3/0, 404, ",
        "/api/annual-reports/2024/section-three/cells/3.6/0, 404, ",
        "/api/annual-reports/2020/section-three/cells/3.6.1/0, 404, ",
        "/api/annual-reports/2024/section-four/cells/reconsideration/won, 404, ",
        "/api/annual-reports/2024/section-four/cells/Reconsideration/upheld, 404, ",
        "/api/period-reports/section-three?to=2025-03, 400, from",
        "/api/period-reports/section-three?from=&to=2025-03, 400, from",
        "/api/period-reports/section-three?from=2025-01, 400, to",
        "/api/period-reports/section-three?from=2025-1&to=2025-03, 400, from",
        "/api/period-reports/section-three?from=2025-13&to=2026-03, 400, from",
        "/api/period-reports/section-three?from=2025-01-01&to=2025-03, 400, from",
        "/api/period-reports/section-three?from=2025&to=2025-03, 400, from",
        "/api/period-reports/section-three?from=2007-12&to=2025-03, 400, from",
        "/api/period-reports/section-three?from=2025-01&to=2028-01, 400, to",
        "/api/period-reports/section-three?from=2025-04&to=2025-03, 400, to",
        "/api/period-reports/section-three?from=2025-01&from=2025-02&to=2025-03, 400, from",
        "/api/period-reports/section-four?from=2025-01&to=%E4%B8%89%E6%9C%88, 400, to",
        "/api/period-reports/section-four?from=2025-01&to=2025-03&view=fact, 400, view",
        "/api/period-reports/section-three/cells/1/0?from=2025-01, 400, to",
        "/api/period-reports/section-three/cells/9/0?from=2025-01&to=2025-03, 404, ",
        "/api/period-reports/section-three/cells/1/8?from=2025-01&to=2025-03, 404, ",
        "/api/period-reports/section-three/cells/3.6.1/0?from=2020-01&to=2020-03, 404, ",
        "/api/period-reports/section-four/cells/appeal/upheld?from=2025-01&to=2025-03, 404, ",
        "/api/period-reports/section-four/cells/reconsideration/d?from=2025-01&to=2025-03, 404, ",
        "/api/period-reports/section-five?from=2025-01&to=2025-03, 404, "
    })
    void areNotThereUnderAWrongName(String path, int status, String field) {
        Answer answer = get(path + (path.contains("?") ? "" : "?"));
        if (field == null) {
            refused(answer, status);
        } else {
            refused(answer, status, field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-01-05T09:00:00", "2099-01-05T09:00:00Z", "yesterday", "1"})
    void areNotOfAnInstantThatIsNone(String asOf) {
        for (String path : withAsOf()) {
            refused(get(path + "&asOf=" + asOf), 400, "asOf");
        }
    }

    /** Before anything was recorded, every table is empty. */
    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01T00:00:00Z", "0000-01-01T00:00:00%2B18:00", "-999999999-01-01T00:00:00Z"})
    void areEmptyAsOfAnInstantBeforeEverything(String asOf) {
        for (String path : withAsOf()) {
            Answer then = get(path + "&asOf=" + asOf).expect(200);
            assertThat(then.at("count").asInt()).isZero();
            assertThat(then.at("rows.0.cells.6").asInt()).isZero();
        }
    }

    private static List<String> withAsOf() {
        List<String> paths = new ArrayList<>(CASES);
        paths.addAll(TABLES.subList(2, TABLES.size()));
        return paths;
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void areNotPagedByNumbersThatAreNone(String path) {
        for (String limit : List.of("0", "-1", "x", "1.5", "99999999999")) {
            refused(get(path + "&limit=" + limit), 400, "limit");
        }
        for (String cursor : List.of("%21", "AAAA", "AA")) {
            refused(get(path + "&limit=1&cursor=" + cursor), 400, "cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/annual-reports/2024/differences?, cases",
                "/api/annual-reports/2024/section-three/cells/1/0?view=facts, items",
                "/api/annual-reports/2025/section-three/cells/1/6?, items",
                "/api/period-reports/section-three/cells/4/0?from=2024-11&to=2024-12&view=facts, items"
            })
    void areReadPageByPageAsTheyAreAtOnce(String pathAndList) {
        String path = pathAndList.split(", ")[0];
        String list = pathAndList.split(", ")[1];
        Answer whole = get(path).expect(200);
        List<String> all = whole.texts(list, "applicationId");
        assertThat(all).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();

        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            Answer page = get(path + "&limit=2" + next).expect(200);
            assertThat(page.at("count")).isEqualTo(whole.at("count"));
            paged.addAll(page.texts(list, "applicationId"));
            next = page.at("nextCursor").isString() ? "&cursor=" + page.text("nextCursor") : "";
        } while (!next.isEmpty());

        assertThat(paged).isEqualTo(all);
    }

    @Test
    void whatIsNoRebuildIsNotFoundAndNotForEverybody(InProcessDesk desk) {
        for (String id : List.of("nothing", "018f0000-0000-7000-8000-000000000000", "1")) {
            refused(office.as("admin").get("/api/rebuilds/" + id), 404);
        }
        for (String person : List.of("registrar", "handler", "auditor")) {
            refused(office.as(person).get("/api/rebuilds"), 403);
            refused(office.as(person).get("/api/rebuilds/nothing"), 403);
            refused(office.as(person).post("/api/rebuilds", Json.empty()), 403);
        }
        refused(desk.client().post("/api/rebuilds", Json.empty()), 401);
        refused(desk.client().get("/api/rebuilds"), 401);
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            refused(office.as("admin").call(method, "/api/rebuilds"), 405);
        }
        refused(office.as("admin").call("POST", "/api/rebuilds/nothing"), 405);
        refused(office.as("admin").once("").post("/api/rebuilds", Json.empty()), 400, "Idempotency-Key");
        assertThat(office.as("admin").get("/api/rebuilds").expect(200).json()).isEmpty();
    }
}
