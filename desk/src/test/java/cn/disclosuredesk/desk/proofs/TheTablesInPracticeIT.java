package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases of practice that have sent reports back, each told over HTTP on its own days. The report of 2025 is sealed on 2026-01-30. */
class TheTablesInPracticeIT {

    private InProcessDesk desk;
    private Office office;
    private YearsRead years;

    @BeforeEach
    void startTheDeskInDecember() {
        desk = InProcessDesk.start(MovableClock.at(LocalDate.of(2025, 12, 1)));
        office = Office.founded(desk.client());
        years = new YearsRead(office);
    }

    @AfterEach
    void stopTheDesk() {
        desk.close();
    }

    private void on(String day) {
        desk.clock().moveTo(LocalDate.parse(day));
    }

    private String registered(String receivedOn) {
        return office.registered(LocalDate.parse(receivedOn));
    }

    private Answer act(String path, Json body) {
        return office.as("head").post("/api/" + path, body).expect(200);
    }

    private void sealed() {
        on("2026-01-30");
        Answer sealed = act("years/2025/seal", Json.of("agency", office.agency()));
        assertThat(sealed.at("version").asInt()).isEqualTo(1);
    }

    private Answer restated() {
        on("2026-06-01");
        Json why = Json.of("agency", office.agency()).with("reason", "漏登");
        return office.as("head").post("/api/years/2025/restatement", why);
    }

    @Test
    void aCaseSealedAsOpenStaysInTheColumnInWhichItWasPublished() {
        on("2025-12-10");
        String id = registered("2025-12-10");
        sealed();
        years.say(2025, "1/0=1 4/0=1");
        years.say(2026, "2/0=1 4/0=1");

        on("2026-03-05");
        act(
                "applications/" + id + "/correction",
                Json.of("applicant.kind", "COMMERCIAL_ENTERPRISE").with("reason", "误录"));
        years.say(2025, "1/0=1 4/0=1", "1/1=1 4/1=1", "fact-corrected");
        years.say(2026, "2/0=1 4/0=1", "2/1=1 4/1=1", "fact-corrected");

        on("2026-05-08");
        office.reply(id, LocalDate.of(2026, 5, 8), "3.1").expect(200);
        years.say(2025, "1/0=1 4/0=1", "1/1=1 4/1=1", "fact-corrected");
        years.say(2026, "2/0=1 3.1/0=1", "2/1=1 3.1/1=1", "fact-corrected", "application-replied");

        assertThat(restated().expect(200).texts("restated", "year")).containsExactly("2025");
        years.say(2025, "1/1=1 4/1=1");
        years.say(2026, "2/1=1 3.1/1=1");
        years.areReadAgainAsTheyWere();
    }

    @Test
    void aLetterFoundAfterTheSealIsNewInTheFirstYearThatIsNotSealed() {
        on("2025-12-10");
        office.reply(registered("2025-12-02"), LocalDate.of(2025, 12, 10), "3.1")
                .expect(200);
        sealed();
        years.say(2025, "1/0=1 3.1/0=1");
        years.say(2026, "");

        on("2026-02-20");
        String id = registered("2025-12-20");
        years.say(2025, "1/0=1 3.1/0=1", "1/0=2 3.1/0=1 4/0=1", "application-received");
        years.say(2026, "1/0=1 4/0=1", "2/0=1 4/0=1", "application-received", "application-carried-over");
        assertThat(office.application(id).text("receiptNo")).isEqualTo("2026-00001");
        assertThat(List.of(newIn("2026-01"), newIn("2026-02"), newIn("2026-03")))
                .containsExactly(0, 1, 0);

        assertThat(restated().expect(200).texts("restated", "year")).containsExactly("2025");
        years.say(2025, "1/0=2 3.1/0=1 4/0=1");
        years.say(2026, "2/0=1 4/0=1");
        years.areReadAgainAsTheyWere();
    }

    private int newIn(String month) {
        return office.as("auditor")
                .get("/api/period-reports/section-three?from=%s&to=%s&agency=%s"
                        .formatted(month, month, office.agency()))
                .expect(200)
                .at("rows.0.cells.0")
                .asInt();
    }

    @Test
    void aRegistrationAnnulledAfterTheSealEndsAsOther() {
        on("2025-12-15");
        String id = registered("2025-12-15");
        sealed();

        on("2026-02-24");
        act("applications/" + id + "/annulment", Json.of("reason", "重复登记"));
        years.say(2025, "1/0=1 4/0=1", "", "application-annulled");
        years.say(2026, "2/0=1 3.6.3/0=1", "", "application-annulled");

        assertThat(restated().expect(200).texts("restated", "year")).containsExactly("2025");
        years.say(2025, "");
        years.say(2026, "");
        years.areReadAgainAsTheyWere();
    }

    @Test
    void aReplyPostedBeforeAndEnteredAfterTheSealCountsInTheFirstYearThatIsNotSealed() {
        on("2025-12-15");
        String id = registered("2025-12-15");
        sealed();

        on("2026-02-10");
        Json reply = Json.of("outcome", "3.2")
                .with("dispatch.method", "MAIL")
                .with("dispatch.dispatchedOn", "2025-12-30")
                .with("dispatch.trackingNo", "1234567890123");
        act("applications/" + id + "/reply", reply);
        assertThat(office.application(id).text("reply.madeOn")).isEqualTo("2025-12-30");
        years.say(2025, "1/0=1 4/0=1", "1/0=1 3.2/0=1", "application-replied");
        years.say(2026, "2/0=1 3.2/0=1", "", "application-replied");

        assertThat(restated().expect(200).texts("restated", "year")).containsExactly("2025");
        years.say(2025, "1/0=1 3.2/0=1");
        years.say(2026, "");
        years.areReadAgainAsTheyWere();
    }

    @Test
    void aCaseThatWasNeverAnsweredIsOpenUntilTheReplyThatWasOrdered() {
        on("2025-12-02");
        String id = registered("2025-12-02");
        sealed();
        String review = office.notified("RECONSIDERATION", LocalDate.of(2026, 1, 20), id);
        years.say(2025, "1/0=1 4/0=1");
        years.say(2026, "2/0=1 4/0=1 reconsideration/pending=1");

        on("2026-03-12");
        act(
                "reviews/" + review + "/decision",
                Json.of("decidedOn", "2026-03-10").with("ending", "责令履行"));
        years.say(2026, "2/0=1 4/0=1 reconsideration/corrected=1");

        on("2026-04-08");
        office.reply(id, LocalDate.of(2026, 4, 8), "3.1").expect(200);
        years.say(2025, "1/0=1 4/0=1");
        years.say(2026, "2/0=1 3.1/0=1 reconsideration/corrected=1");

        refused(restated(), 422, "year");
        years.areReadAgainAsTheyWere();
    }

    @Test
    void aJudgmentWhoseAppealPeriodCrossesTheYearsEndIsPendingInTheOldYear() {
        String review = office.notified("LITIGATION_DIRECT", LocalDate.of(2025, 6, 2));
        on("2025-12-22");
        Json judgment = Json.of("decidedOn", "2025-12-19")
                .with("servedOn", "2025-12-19")
                .with("ending", "驳回诉讼请求");
        Answer decided = act("reviews/" + review + "/decision", judgment);
        assertThat(decided.text("decisions.0.countsOn")).isEqualTo("2026-01-05");
        assertThat(decided.texts("obligations", "dueOn"))
                .as("a Sunday that is worked")
                .contains("2026-01-04");

        sealed();
        years.say(2025, "litigationDirect/pending=1");
        years.say(2026, "litigationDirect/upheld=1");

        refused(restated(), 422, "year");
        years.areReadAgainAsTheyWere();
    }

    @Test
    void aDecisionThatReachedUsAfterTheSealIsLostInNoYear() {
        String review = office.notified("RECONSIDERATION", LocalDate.of(2025, 12, 1));
        sealed();
        years.say(2025, "reconsideration/pending=1");
        years.say(2026, "reconsideration/pending=1");

        on("2026-02-10");
        Json decision = Json.of("decidedOn", "2025-12-28")
                .with("servedOn", "2026-01-20")
                .with("ending", "维持");
        act("reviews/" + review + "/decision", decision);
        years.say(2025, "reconsideration/pending=1", "reconsideration/upheld=1", "review-decided");
        years.say(2026, "reconsideration/upheld=1", "", "review-decided");

        assertThat(restated().expect(200).texts("restated", "year")).containsExactly("2025");
        years.say(2025, "reconsideration/upheld=1");
        years.say(2026, "");
        years.areReadAgainAsTheyWere();
    }
}
