package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * 机构承接 on 2026-07-01, and the report of 2026 that the successor seals in January 2027: what becomes known later about a case of the
 * agency that was taken over.
 */
class ASealOverASuccessionIT {

    private static final String OF_2026 = "1/0=1 2/0=2 3.1/0=1 4/0=2";

    private InProcessDesk desk;
    private Office old;
    private Office silent;
    private Office successor;
    private YearsRead ofTheOld;
    private YearsRead ofTheSuccessor;
    private String open;

    @BeforeEach
    void takeOverAndSeal() {
        desk = InProcessDesk.start(MovableClock.at(LocalDate.of(2025, 11, 3)));
        old = Office.founded(desk.client());
        silent = Office.founded(desk.client());
        successor = Office.founded(desk.client());
        ofTheOld = new YearsRead(old);
        ofTheSuccessor = new YearsRead(successor);
        open = old.registered(LocalDate.of(2025, 11, 3));
        successor.registered(LocalDate.of(2025, 11, 3));
        replied(old.registered(LocalDate.of(2025, 11, 3)), "2025-11-20");
        on("2026-01-05");
        old.close(2025).expect(200);
        silent.close(2025).expect(200);
        successor.close(2025).expect(200);
        on("2026-03-02");
        String ofTheYear = old.registered(LocalDate.of(2026, 3, 2));
        on("2026-07-01");
        Json succession = Json.of("successor", successor.agency()).with("on", "2026-07-01");
        head("/api/agencies/" + old.agency() + "/succession", succession).expect(200);
        head("/api/agencies/" + silent.agency() + "/succession", succession).expect(200);
        replied(ofTheYear, "2026-09-01");
        on("2027-01-28");
        year(successor, 2026, "seal").expect(200);
    }

    @AfterEach
    void stopTheDesk() {
        desk.close();
    }

    private void on(String day) {
        desk.clock().moveTo(LocalDate.parse(day));
    }

    private void replied(String id, String madeOn) {
        on(madeOn);
        old.reply(id, LocalDate.parse(madeOn), "3.1").expect(200);
    }

    private Answer head(String path, Json body) {
        return desk.as("head").post(path, body);
    }

    private Answer year(Office office, int year, String act) {
        Json body = Json.of("agency", office.agency()).with("reason", "漏登");
        return head("/api/years/" + year + "/" + act, body);
    }

    /** Such as {@code 2026 SEALED 1}: how many versions each year has, the first year first. */
    private List<String> years(Office office) {
        List<String> years = new ArrayList<>();
        for (JsonNode each : desk.as("auditor")
                .get("/api/years?agency=" + office.agency())
                .expect(200)
                .json()) {
            years.add(
                    0,
                    each.path("year").asInt() + " " + each.path("state").asString() + " "
                            + each.path("versions").size());
        }
        return years;
    }

    @Test
    void theYearsBeforeAreSealedWithItEachInItsOwnTable() {
        assertThat(years(successor)).containsExactly("2025 SEALED 1", "2026 SEALED 1", "2027 RUNNING 0");
        assertThat(years(old)).contains("2025 SEALED 1").noneMatch(year -> year.endsWith("RUNNING 0"));
        ofTheOld.say(2025, "1/0=2 3.1/0=1 4/0=1");
        ofTheOld.say(2026, "");
        ofTheSuccessor.say(2025, "1/0=1 4/0=1");
        ofTheSuccessor.say(2026, OF_2026);
        ofTheSuccessor.say(2027, "2/0=2 4/0=2");
        Answer report = desk.as("auditor")
                .get("/api/years/2026/versions/1?agency=" + successor.agency())
                .expect(200);
        assertThat(report.texts("predecessors", "agencyCode")).containsExactly(old.agency(), silent.agency());
        assertThat(successor.sectionThree(2026).text("predecessors.0.carriedIn"))
                .isEqualTo("1");
        assertThat(old.sectionThree(2026).text("successor.agencyCode")).isEqualTo(successor.agency());

        Answer again = year(old, 2025, "seal").expect(200);
        assertThat(again.at("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsTheSuccessorsIsNotSealedNorTakenBackByTheOther() {
        StateOfAnOffice state = new StateOfAnOffice(desk, old);
        StateOfAnOffice other = new StateOfAnOffice(desk, successor);
        String before = state.now() + other.now();

        refused(year(old, 2026, "seal"), 422, "year");
        refused(year(old, 2026, "restatement"), 422, "year");
        refused(year(old, 2025, "restatement"), 422, "year");
        refused(year(successor, 2025, "restatement"), 422, "year");
        Json opening = Json.of("agency", old.agency()).with("carriedIn", List.of(0, 0, 0, 0, 0, 0));
        for (int year : List.of(2025, 2026, 2027)) {
            refused(head("/api/years/" + year + "/opening", opening), 422, "year");
        }
        refused(head("/api/agencies/" + old.agency() + "/succession/retraction", Json.of("reason", "误登")), 422, "on");
        Office third = Office.founded(desk.client());
        refused(
                head(
                        "/api/agencies/" + third.agency() + "/succession",
                        Json.of("successor", successor.agency()).with("on", "2026-12-01")),
                422,
                "on");

        assertThat(state.now() + other.now()).isEqualTo(before);
    }

    @Test
    void aYearOfTheOldAgencyThatSaidNothingIsSealedWithTheOthersAndCanBePublishedAnew() {
        YearsRead ofTheSilent = new YearsRead(silent);
        ofTheSilent.say(2025, "");
        assertThat(years(silent)).doesNotContain("2025 CLOSED 0");

        on("2027-02-10");
        silent.registered(LocalDate.of(2025, 12, 20));
        ofTheSilent.say(2025, "", "1/0=1 4/0=1", "application-received");
        ofTheSuccessor.say(2026, OF_2026, "1/0=1 2/0=3 3.1/0=1 4/0=3", "application-carried-over");
        Answer anew = year(silent, 2025, "restatement").expect(200);

        assertThat(anew.texts("restated", "agencyCode")).containsExactly(silent.agency(), successor.agency());
        ofTheSilent.say(2025, "1/0=1 4/0=1");
        ofTheSuccessor.say(2026, "1/0=1 2/0=3 3.1/0=1 4/0=3");
        ofTheSuccessor.say(2027, "2/0=3 4/0=3");
    }

    @Test
    void whatAnAgencyBeganItsBooksWithHasToBeThereBeforeTheSuccessorSeals() {
        Office late = Office.founded(desk.client());
        Json opening = Json.of("agency", late.agency()).with("carriedIn", List.of(1, 0, 0, 0, 0, 0));
        head("/api/years/2027/opening", opening).expect(200);
        on("2027-06-01");
        Json succession = Json.of("successor", successor.agency()).with("on", "2027-06-01");
        head("/api/agencies/" + late.agency() + "/succession", succession).expect(200);
        on("2028-01-20");

        Answer failing = refused(year(successor, 2027, "seal"), 422, "OPENING_DIFFERS");
        assertThat(failing.text("errors.0.message")).contains("自然人", "0件", "1件");
        refused(head("/api/years/2028/opening", opening), 422, "year");

        late.registered(LocalDate.of(2026, 12, 1));
        year(successor, 2027, "seal").expect(200);
        ofTheSuccessor.say(2027, "2/0=3 4/0=3");
        ofTheSuccessor.say(2028, "2/0=3 4/0=3");
    }

    private void replyOfDecemberIsEntered() {
        on("2027-02-10");
        old.reply(open, LocalDate.of(2025, 12, 30), "3.2").expect(200);
        ofTheOld.say(2025, "1/0=2 3.1/0=1 4/0=1", "1/0=2 3.1/0=1 3.2/0=1", "application-replied");
        ofTheOld.say(2027, "");
        ofTheSuccessor.say(2025, "1/0=1 4/0=1");
        ofTheSuccessor.say(2026, OF_2026, "1/0=1 2/0=1 3.1/0=1 4/0=1", "application-replied");
        ofTheSuccessor.say(2027, "2/0=2 3.2/0=1 4/0=1", "2/0=1 4/0=1", "application-replied");
    }

    @Test
    void aReplyAndALetterOfTheOldAgencyCountInTheSuccessorsNewYearUntilAllIsPublishedAnew() {
        replyOfDecemberIsEntered();
        on("2027-03-01");
        Json form = old.form(LocalDate.of(2025, 12, 20)).with("applicant.kind", "COMMERCIAL_ENTERPRISE");
        String letter = old.register(form).expect(201).text("id");
        assertThat(old.application(letter).text("receiptNo")).startsWith("2027-");
        ofTheOld.say(
                2025,
                "1/0=2 3.1/0=1 4/0=1",
                "1/0=2 1/1=1 3.1/0=1 3.2/0=1 4/1=1",
                "application-received",
                "application-replied");
        ofTheSuccessor.say(
                2027,
                "1/1=1 2/0=2 3.2/0=1 4/0=1 4/1=1",
                "2/0=1 2/1=1 4/0=1 4/1=1",
                "application-received",
                "application-carried-over",
                "application-replied");

        on("2027-03-15");
        Answer anew = year(old, 2025, "restatement").expect(200);

        assertThat(anew.texts("restated", "agencyCode")).containsExactly(old.agency(), successor.agency());
        assertThat(anew.texts("restated", "year")).containsExactly("2025", "2026");
        assertThat(anew.texts("restated", "version")).containsExactly("2", "2");
        ofTheOld.say(2025, "1/0=2 1/1=1 3.1/0=1 3.2/0=1 4/1=1");
        ofTheSuccessor.say(2025, "1/0=1 4/0=1");
        ofTheSuccessor.say(2026, "1/0=1 2/0=1 2/1=1 3.1/0=1 4/0=1 4/1=1");
        ofTheSuccessor.say(2027, "2/0=1 2/1=1 4/0=1 4/1=1");
        assertThat(years(successor)).contains("2025 SEALED 1", "2026 SEALED 2");
        assertThat(years(old)).contains("2025 SEALED 2");
        ofTheOld.areReadAgainAsTheyWere();
        ofTheSuccessor.areReadAgainAsTheyWere();
    }

    @Test
    void aRestatementOfTheSuccessorLeavesTheYearBeforeAsItWasPublished() {
        replyOfDecemberIsEntered();

        on("2027-03-15");
        Answer anew = year(successor, 2026, "restatement").expect(200);

        assertThat(anew.texts("restated", "agencyCode")).containsExactly(successor.agency());
        assertThat(anew.at("version").asInt()).isEqualTo(2);
        ofTheOld.say(2025, "1/0=2 3.1/0=1 4/0=1", "1/0=2 3.1/0=1 3.2/0=1", "application-replied");
        ofTheSuccessor.say(
                2026,
                "1/0=1 2/0=2 3.1/0=1 3.2/0=1 4/0=1",
                "1/0=1 2/0=1 3.1/0=1 4/0=1",
                "application-replied",
                "application-restated");
        ofTheSuccessor.say(2027, "2/0=1 4/0=1");
        assertThat(years(old)).contains("2025 SEALED 1");
        ofTheOld.areReadAgainAsTheyWere();
        ofTheSuccessor.areReadAgainAsTheyWere();
    }
}
