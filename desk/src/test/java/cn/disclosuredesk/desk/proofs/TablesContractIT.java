package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of tables, their cells, {@code asOf}, and working days. */
@ExtendWith(OneDesk.class)
class TablesContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer list() {
        return office.as("auditor").get("/api/applications?agency=" + office.agency());
    }

    @Test
    void aReadContainsWhatWasConfirmedBeforeIt() {
        for (int n = 1; n <= 25; n++) {
            office.registered(TODAY);
            assertThat(office.sectionThree(TODAY.getYear()).at("rows.0.cells.6").asInt())
                    .isEqualTo(n);
            assertThat(list().at("items").size()).isEqualTo(n);
        }
    }

    @Test
    void aTableAskedForAgainAsOfItsInstantIsTheSameForEver() {
        int year = TODAY.getYear();
        List<Answer> before = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            String id = office.registered(TODAY);
            before.add(office.sectionThree(year).expect(200));
            office.reply(id, TODAY, "3.1").expect(200);
            office.notified("RECONSIDERATION", TODAY, id);
            before.add(office.sectionFour(year).expect(200));
            before.add(office.cell(year, "1", 0).expect(200));
        }
        for (Answer then : before) {
            assertThat(askedAgain(then, then.text("asOf")).expect(200).json())
                    .as(then.request())
                    .isEqualTo(then.json());
        }
    }

    @Test
    void anInstantMayBeWrittenInAnyOffsetAndWithABlank() {
        office.registered(TODAY);
        Answer then = office.sectionThree(TODAY.getYear()).expect(200);
        office.registered(TODAY);
        OffsetDateTime instant = OffsetDateTime.parse(then.text("asOf"));

        for (String asOf : List.of(
                encoded(then.text("asOf")),
                then.text("asOf").replace("+", "%20"),
                encoded(instant.toInstant().toString()))) {
            Answer again = office.as("head").get(then.request().substring(4) + "&asOf=" + asOf);
            assertThat(again.expect(200).at("rows")).as(asOf).isEqualTo(then.at("rows"));
        }
    }

    private Answer askedAgain(Answer then, String asOf) {
        return office.as("head").get(then.request().substring(4) + "&asOf=" + encoded(asOf));
    }

    @Test
    void anInstantIsNoDayAndHasCome() {
        String path = "/api/annual-reports/" + TODAY.getYear() + "/section-three?agency=" + office.agency() + "&asOf=";
        refused(office.as("head").get(path + "2026-01-05"), 400, "asOf");
        refused(office.as("head").get(path + "2026-01-05T09:00:00"), 400, "asOf");
        refused(office.as("head").get(path + "2099-01-05T09:00:00Z"), 400, "asOf");
    }

    @ParameterizedTest
    @ValueSource(ints = {2007, 2099})
    void aYearOutsideTheReportsIsRefused(int year) {
        refused(office.sectionThree(year), 400, "year");
        refused(office.sectionFour(year), 400, "year");
        refused(office.cell(year, "1", 0), 400, "year");
    }

    @Test
    void aYearWithoutFactsIsFullOfZeros() {
        Answer three = office.sectionThree(2008).expect(200);
        assertThat(three.at("rows").size()).isEqualTo(25);
        three.at("rows").forEach(row -> assertThat(row.path("cells").toString()).isEqualTo("[0,0,0,0,0,0,0]"));
        assertThat(office.sectionFour(TODAY.getYear() + 1)
                        .expect(200)
                        .at("litigationDirect.total")
                        .asInt())
                .isZero();
        assertThat(three.text("agencyCode")).isEqualTo(office.agency());
    }

    @Test
    void aCellThatTheFormDoesNotHaveIsNotFound() {
        refused(office.cell(TODAY.getYear(), "3.8", 0), 404);
        refused(office.cell(TODAY.getYear(), "reconsideration", "lost"), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-01-05&days=0, days",
        "from=2026-01-05&days=401, days",
        "from=2026-01-05&days=x, days",
        "from=2026-01-05, days",
        "days=5, from",
        "from=2006-12-31&days=5, from",
        "from=2101-01-01&days=5, from",
        "from=soon&days=5, from"
    })
    void workingDaysOutsideTheLimitsAreRefused(String query, String field) {
        refused(office.as("auditor").get("/api/working-days?" + query), 400, field);
    }

    @Test
    void workingDaysAreCountedFromTheDayAfter() {
        Answer answer = office.as("auditor")
                .get("/api/working-days?from=2026-03-02&days=20")
                .expect(200);

        assertThat(answer.text("lastDay")).isEqualTo("2026-03-30");
        assertThat(answer.at("provisional").asBoolean()).isFalse();
        assertThat(office.as("admin")
                        .get("/api/working-days?from=2099-03-02&days=400")
                        .expect(200)
                        .at("provisional")
                        .asBoolean())
                .isTrue();
    }
}
