package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static cn.disclosuredesk.desk.proofs.Problems.refusedByArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the acts on a case: hand-over, reply, service, withdrawal. */
@ExtendWith(OneDesk.class)
class ActsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = TODAY.minusDays(10);

    private Office office;
    private String id;

    @BeforeEach
    void registerAnApplication(InProcessDesk desk) {
        office = Office.founded(desk.client());
        id = office.registered(RECEIVED);
    }

    private Answer act(String act, Json body) {
        return office.as("handler").post("/api/applications/" + id + "/" + act, body);
    }

    @Test
    void everyActAnswersWithTheCaseAsItsOwnGetShowsIt() {
        assertThat(act("assignment", Json.of("unit", "法规科").with("handler", "承办人丁"))
                        .expect(200)
                        .json())
                .isEqualTo(office.application(id).json());
        assertThat(office.application(id).text("status")).isEqualTo("IN_PROGRESS");
        assertThat(office.reply(id, TODAY, "3.1").expect(200).json())
                .isEqualTo(office.application(id).json());
        Json service = Json.of("method", "MAIL").with("dispatchedOn", TODAY).with("trackingNo", "1234567890123");
        assertThat(act("service", service).expect(200).json())
                .isEqualTo(office.application(id).json());
    }

    @Test
    void aCaseHandedOverTodayCanHaveEndedBefore() {
        act("assignment", Json.of("unit", "法规科").with("handler", "承办人丁")).expect(200);
        Answer ended = office.reply(id, RECEIVED.plusDays(1), "3.1").expect(200);

        assertThat(ended.text("reply.madeOn")).isEqualTo(RECEIVED.plusDays(1).toString());
        assertThat(ended.text("handler")).isEqualTo("承办人丁");
    }

    @Test
    void aHandOverLearnedOfAfterTheEndHappenedByThen() {
        office.reply(id, RECEIVED.plusDays(1), "3.1").expect(200);

        assertThat(act("assignment", Json.of("unit", "法规科").with("handler", "承办人丁"))
                        .expect(200)
                        .text("handler"))
                .isEqualTo("承办人丁");
    }

    @Test
    void aReplyEndsTheCase() {
        Answer ended = office.reply(id, TODAY, "3.4.1").expect(200);

        assertThat(ended.text("status")).isEqualTo("ENDED");
        assertThat(ended.at("light").isNull() || ended.at("light").isMissingNode())
                .isTrue();
        assertThat(ended.text("reply.outcome")).isEqualTo("3.4.1");
        assertThat(ended.text("reply.madeOn")).isEqualTo(TODAY.toString());
        assertThat(ended.at("reply.late").asBoolean()).isFalse();
        assertThat(ended.text("version")).isEqualTo("1");
    }

    @Test
    void aSecondReplyIsAConflictAndSoIsASecondWithdrawal() {
        office.reply(id, TODAY, "3.1").expect(200);
        refused(office.reply(id, TODAY, "3.1"), 409);
        refused(office.withdraw(id, TODAY), 422);

        String other = office.registered(RECEIVED);
        office.withdraw(other, TODAY).expect(200);
        refused(office.withdraw(other, TODAY), 409);
        refused(office.reply(other, TODAY, "3.1"), 422);
    }

    @Test
    void aWithdrawalCountsAsOtherwiseDealtWith() {
        office.withdraw(id, TODAY).expect(200);

        assertThat(office.cell(TODAY.getYear(), "3.6.3", 0).texts("items", "applicationId"))
                .containsExactly(id);
    }

    @Test
    void nothingHappensBeforeTheReceipt() {
        LocalDate before = RECEIVED.minusDays(1);
        refusedByArticle(office.reply(id, before, "3.1"), "madeOn");
        refusedByArticle(office.withdraw(id, before), "withdrawnOn");
        refused(act("assignment", Json.of("unit", "法规科").with("on", before)), 422);
        refused(act("service", Json.of("method", "DIRECT").with("servedOn", TODAY)), 422);
    }

    static final List<Arguments> WRONG_BY_ITSELF = List.of(
            wrong("reply", "madeOn", "{'outcome': '3.1'}"),
            wrong("reply", "madeOn", "{'outcome': '3.1', 'madeOn': '" + TODAY.plusDays(1) + "'}"),
            wrong("reply", "madeOn", "{'outcome': '3.1', 'madeOn': 'yesterday'}"),
            wrong(
                    "reply",
                    "docDate",
                    "{'outcome': '3.1', 'madeOn': '" + TODAY + "', 'docDate': '" + TODAY.plusDays(1) + "'}"),
            wrong("reply", "outcome", "{'madeOn': '" + TODAY + "'}"),
            wrong("reply", "outcome", "{'madeOn': '" + TODAY + "', 'outcome': '3.7'}"),
            wrong("reply", "outcome", "{'madeOn': '" + TODAY + "', 'outcome': '3.3'}"),
            wrong("reply", "disposition", "{'madeOn': '" + TODAY + "', 'disposition': 'NICE'}"),
            wrong("reply", "outcome", "{'madeOn': '" + TODAY + "', 'outcome': '3.1', 'disposition': 'NOT_FOUND'}"),
            wrong("reply", "subReason", "{'madeOn': '" + TODAY + "', 'outcome': '3.6.3'}"),
            wrong("reply", "grounds[0]", "{'madeOn': '" + TODAY + "', 'outcome': '3.1', 'grounds': [null]}"),
            wrong("reply", "outcome", "{'madeOn': '" + TODAY + "', 'outcome': 3.1}"),
            wrong("withdrawal", "withdrawnOn", "{}"),
            wrong("withdrawal", "withdrawnOn", "{'withdrawnOn': '" + TODAY.plusDays(1) + "'}"),
            wrong("assignment", "handler", "{}"),
            wrong("assignment", "on", "{'unit': '法规科', 'on': '" + TODAY.plusDays(1) + "'}"),
            wrong("service", "method", "{'servedOn': '" + TODAY + "'}"),
            wrong("service", "method", "{'method': 'OWL', 'servedOn': '" + TODAY + "'}"),
            wrong("service", "servedOn", "{'method': 'MAIL', 'servedOn': '" + TODAY.plusDays(1) + "'}"));

    private static Arguments wrong(String act, String field, String body) {
        return argumentSet(act + " " + body, act, field, body.replace('\'', '"'));
    }

    @ParameterizedTest
    @FieldSource("WRONG_BY_ITSELF")
    void anActThatIsWrongByItselfIsRefusedNamingTheField(String act, String field, String body) {
        refused(office.as("handler").post("/api/applications/" + id + "/" + act, body), 400, field);

        assertThat(office.application(id).text("version")).isEqualTo("0");
    }

    @Test
    void theDayOfAReplyFollowsFromItsDispatch() {
        Json mail = Json.of("method", "MAIL")
                .with("dispatchedOn", TODAY.minusDays(1))
                .with("servedOn", TODAY);

        Answer answer =
                act("reply", Json.of("outcome", "3.2").with("dispatch", mail)).expect(200);

        assertThat(answer.text("reply.madeOn")).isEqualTo(TODAY.minusDays(1).toString());
    }

    @Test
    void aDispositionGivesTheRow() {
        Json reply = Json.of("madeOn", TODAY).with("disposition", "NOT_GOVERNMENT_INFORMATION");

        assertThat(act("reply", reply).expect(200).text("reply.outcome")).isEqualTo("3.6.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/events", "/clock"})
    void anIdThatNamesNothingIsNotFound(String part) {
        refused(office.as("head").get("/api/applications/no-id-at-all" + part), 404);
        refused(office.as("head").get("/api/applications/018f0000-0000-7000-8000-000000000000" + part), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "withdrawal", "service", "assignment", "confirmation"})
    void nothingCanBeDoneToWhatIsNotThere(String act) {
        Json body = Json.of("madeOn", TODAY)
                .with("outcome", "3.1")
                .with("withdrawnOn", TODAY)
                .with("method", "DIRECT")
                .with("servedOn", TODAY)
                .with("unit", "法规科")
                .with("confirmedOn", TODAY);
        refused(office.as("head").post("/api/applications/no-id-at-all/" + act, body), 404);
        refused(office.as("head").post("/api/applications/" + "x".repeat(300) + "/" + act, body), 404);
    }

    @Test
    void theHistoryNamesEachEventByItsStoredName() {
        office.reply(id, TODAY, "3.1").expect(200);

        Answer events =
                office.as("auditor").get("/api/applications/" + id + "/events").expect(200);

        assertThat(events.json().path(0).path("type").asString()).isEqualTo("application-received");
        assertThat(events.json().path(1).path("type").asString()).isEqualTo("application-replied");
        assertThat(events.json().path(1).path("sequence").asInt()).isEqualTo(1);
        assertThat(events.json().path(1).path("happenedOn").asString()).isEqualTo(TODAY.toString());
        assertThat(events.json().path(1).path("recordedAt").asString()).contains("+08:00");
        assertThat(events.json().path(1).path("recordedBy").asString("")).isNotBlank();
        assertThat(events.json().path(1).path("payload").isObject()).isTrue();
    }
}
