package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.disclosuredesk.query.AskerForTests;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class AnnualReportApiIT {

    private final StoreForTests store = new StoreForTests();
    private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void twoApplicationsAndAReview() {
        store.record(received("one", "A01", "2026-00001", LocalDate.of(2026, 1, 5), ApplicantKind.NATURAL_PERSON));
        store.record(received("two", "A01", "2026-00002", LocalDate.of(2026, 1, 6), null));
        store.record(replied("one", LocalDate.of(2026, 1, 20), Outcome.NOT_HELD));
        store.record(
                notified("rev", "A01", ReviewKind.RECONSIDERATION, LocalDate.of(2026, 2, 2), true, List.of("one")));
        store.record(decided("rev", LocalDate.of(2026, 2, 27), ReviewResult.OTHER));
        DataSource database = BoardForTests.fresh();
        store.feed(new AnnualTablesProjection(BoardForTests.of(database)), 2);
        ReportsForTests reports = ReportsForTests.of(database, store);
        AskerForTests asker = new AskerForTests(false);
        mvc = MockMvcBuilders.standaloneSetup(
                        new AnnualReportApi(reports.annual(), reports.differences(), asker),
                        new PeriodReportApi(reports.periods(), asker),
                        new ReportYearApi(reports.years(), reports.sealed(), asker))
                .setControllerAdvice(new Advice())
                .build();
    }

    @Test
    void givesSectionThreeAsTheFormPrintsIt() throws Exception {
        mvc.perform(get("/api/annual-reports/2026/section-three"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agency").value("青山市人民政府办公室"))
                .andExpect(jsonPath("$.agencyCode").value("A01"))
                .andExpect(jsonPath("$.year").value(2026))
                .andExpect(jsonPath("$.balanced").value(true))
                .andExpect(jsonPath("$.asOf").value("2026-03-02T09:00:01.005000+08:00"))
                .andExpect(jsonPath("$.rows.length()").value(25))
                .andExpect(jsonPath("$.rows[0].code").value("1"))
                .andExpect(jsonPath("$.rows[0].label").value("一、本年新收政府信息公开申请数量"))
                .andExpect(jsonPath("$.rows[0].cells").value(org.hamcrest.Matchers.contains(1, 0, 0, 0, 0, 0, 1)))
                .andExpect(jsonPath("$.rows[0].kindMissing").value(1))
                .andExpect(jsonPath("$.rows[23].code").value("3.7"))
                .andExpect(jsonPath("$.rows[23].cells[6]").value(1))
                .andExpect(jsonPath("$.rows[24].code").value("4"))
                .andExpect(jsonPath("$.rows[24].kindMissing").value(1));
    }

    @Test
    void givesWhatWasRecordedUpToAnInstantWithABlankForThePlus() throws Exception {
        mvc.perform(get("/api/annual-reports/2026/section-three").param("asOf", "2026-03-02T09:00:00.001500 08:00"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOf").value("2026-03-02T09:00:00.001500+08:00"))
                .andExpect(jsonPath("$.rows[24].cells[0]").value(1))
                .andExpect(jsonPath("$.rows[24].kindMissing").value(0));
    }

    @Test
    void givesSectionFourWithItsBlocks() throws Exception {
        mvc.perform(get("/api/annual-reports/2026/section-four").param("view", "facts"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reconsideration.other").value(1))
                .andExpect(jsonPath("$.reconsideration.pending").value(0))
                .andExpect(jsonPath("$.reconsideration.total").value(1))
                .andExpect(jsonPath("$.litigationDirect.total").value(0))
                .andExpect(jsonPath("$.litigationAfterReconsideration.upheld").value(0));
    }

    @Test
    void opensCells() throws Exception {
        mvc.perform(get("/api/annual-reports/2026/section-three/cells/3.7/6"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.items[0].applicationId").value("one"))
                .andExpect(jsonPath("$.items[0].receiptNo").value("2026-00001"))
                .andExpect(jsonPath("$.items[0].postings[0].event").value("event-3"))
                .andExpect(jsonPath("$.items[0].postings[0].sequence").value(1))
                .andExpect(jsonPath("$.items[0].postings[0].happenedOn").value("2026-01-20"))
                .andExpect(jsonPath("$.items[0].postings[0].recordedAt").value("2026-03-02T09:00:00.003000+08:00"))
                .andExpect(jsonPath("$.items[0].postings[0].delta").value(1));
        mvc.perform(get("/api/annual-reports/2026/section-three/cells/4/0"))
                .andExpect(jsonPath("$.count").value(0))
                .andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(get("/api/annual-reports/2026/section-four/cells/reconsideration/total"))
                .andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.items[0].reviewId").value("rev"))
                .andExpect(jsonPath("$.items[0].caseNo").value("case-no-of-rev"));
    }

    @ParameterizedTest
    @CsvSource({
        "/2007/section-three, 400, year",
        "/2028/section-four, 400, year",
        "/next/section-three, 400, year",
        "/2026/section-three?view=all, 400, view",
        "/2026/section-three?asOf=2026-03-02T10:00:00Z, 400, asOf",
        "/2026/section-three?asOf=now, 400, asOf",
        "/2026/section-three/cells/3.8/0, 404, ''",
        "/2026/section-three/cells/3.3/0, 404, ''",
        "/2026/section-three/cells/1/7, 404, ''",
        "/2026/section-four/cells/appeal/total, 404, ''",
        "/2026/section-four/cells/reconsideration/won, 404, ''",
        "/2026/section-three/cells/1/0?limit=0, 400, limit",
        "/2026/section-three/cells/1/0?cursor=!, 400, cursor",
        "/2026/section-three/cells/3.6/0, 404, ''",
        "/2019/section-three/cells/3.6.1/0, 404, ''",
        "/2020/section-three/cells/3.7/0?view=official, 400, view",
        "/2026/differences?limit=none, 400, limit",
        "/2030/differences, 400, year"
    })
    void refusesWhatHasNoAnswer(String path, int status, String field) throws Exception {
        String body = mvc.perform(get("/api/annual-reports" + path))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "section-three?to=2026-03, 400, from",
        "section-three?from=2026-01, 400, to",
        "section-three?from=2026-13&to=2026-03, 400, from",
        "section-four?from=2026-01&to=2026-1, 400, to",
        "section-four?from=2026-01-01&to=2026-02, 400, from",
        "section-three?from=2026-03&to=2026-02, 400, to",
        "section-three?from=2007-12&to=2026-02, 400, from",
        "section-three?from=2026-01&to=2028-01, 400, to",
        "section-three?from=2026-01&to=2026-02&view=true, 400, view",
        "section-three/cells/5/0?from=2026-01&to=2026-02, 404, ''",
        "section-three/cells/1/0?from=2026-01&to=2026-02&limit=x, 400, limit",
        "section-four/cells/reconsideration/won?from=2026-01&to=2026-02, 404, ''"
    })
    void refusesPeriodsThatAreNone(String path, int status, String field) throws Exception {
        String body = mvc.perform(get("/api/period-reports/" + path))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).isEqualTo(field);
    }

    @Test
    void givesThePeriodWithItsCases() throws Exception {
        mvc.perform(get("/api/period-reports/section-three")
                        .param("from", "2026-01")
                        .param("to", "2026-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value("2026-01"))
                .andExpect(jsonPath("$.balanced").value(true))
                .andExpect(jsonPath("$.rows[0].cells[0]").value(1))
                .andExpect(jsonPath("$.rows[24].kindMissing").value(1));
        mvc.perform(get("/api/period-reports/section-four")
                        .param("from", "2026-02")
                        .param("to", "2026-02"))
                .andExpect(jsonPath("$.reconsideration.other").value(1))
                .andExpect(jsonPath("$.reconsideration.total").value(1));
        mvc.perform(get("/api/period-reports/section-three/cells/3.4.1/0")
                        .param("from", "2026-01")
                        .param("to", "2026-02"))
                .andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.items[0].applicationId").value("one"));
    }

    @Test
    void tellsTheYearsAndThatNothingDiffers() throws Exception {
        mvc.perform(get("/api/years"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].year").value(2026))
                .andExpect(jsonPath("$[0].state").value("RUNNING"))
                .andExpect(jsonPath("$[0].closedOn").doesNotExist())
                .andExpect(jsonPath("$[0].versions").isEmpty());
        mvc.perform(get("/api/years/2026/versions/1")).andExpect(status().isNotFound());
        mvc.perform(get("/api/years/2026/versions/one")).andExpect(status().isNotFound());
        mvc.perform(get("/api/annual-reports/2026/differences"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cells").isEmpty())
                .andExpect(jsonPath("$.cases").isEmpty())
                .andExpect(jsonPath("$.count").value(0));
        mvc.perform(get("/api/annual-reports/2026/section-three"))
                .andExpect(jsonPath("$.form").value("2021"))
                .andExpect(jsonPath("$.predecessors").doesNotExist())
                .andExpect(jsonPath("$.successor").doesNotExist());
    }

    @RestControllerAdvice
    static class Advice {

        @ExceptionHandler
        ResponseEntity<String> answer(Unanswerable refused) {
            HttpStatus status =
                    refused.reason() == Unanswerable.Reason.MALFORMED ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND;
            return ResponseEntity.status(status).body(String.valueOf(refused.field() == null ? "" : refused.field()));
        }
    }
}
