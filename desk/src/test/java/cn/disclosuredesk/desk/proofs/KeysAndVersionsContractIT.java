package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@code Idempotency-Key}, {@code ETag} and {@code If-Match}. */
@ExtendWith(OneDesk.class)
class KeysAndVersionsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private Office office;
    private String key;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
        key = "key-of-" + office.agency();
    }

    private DeskClient keyed() {
        return office.as("registrar").once(key);
    }

    private int registered() {
        return office.sectionThree(TODAY.getYear()).at("rows.0.cells.6").asInt();
    }

    @Test
    void theSameRequestAgainGetsTheFirstAnswer() {
        Answer first = keyed().post("/api/applications", office.form(TODAY)).expect(201);
        Answer again = keyed().post("/api/applications", office.form(TODAY)).expect(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void bodiesAreComparedByValueNotByTheirLetters() {
        String id = office.registered(TODAY);
        String path = "/api/applications/" + id + "/withdrawal";
        DeskClient handler = office.as("handler").once(key);

        handler.post(path, "{\"withdrawnOn\":\"%s\",\"reason\":\"不再需要\"}".formatted(TODAY))
                .expect(200);
        handler.post(path, " { \"reason\" : \"不再需要\", \"withdrawnOn\" : \"%s\" } ".formatted(TODAY))
                .expect(200);

        assertThat(office.application(id).text("version")).isEqualTo("1");
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        String id = office.registered(TODAY);
        keyed().post("/api/applications", office.form(TODAY)).expect(201);

        refused(keyed().post("/api/applications", office.form(TODAY).with("content", "别的内容")), 422);
        refused(keyed().post("/api/applications/" + id + "/assignment", Json.of("unit", "法规科")), 422);
        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void eachPersonHasKeysOfHerOwn() {
        keyed().post("/api/applications", office.form(TODAY)).expect(201);
        office.as("head")
                .once(key)
                .post("/api/applications", office.form(TODAY))
                .expect(201);

        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        refused(keyed().post("/api/applications", office.form(TODAY).without("content")), 400);

        keyed().post("/api/applications", office.form(TODAY)).expect(201);
    }

    @Test
    void aKeptAnswerIsGivenAlsoWhereTheActWouldNowBeAConflict() {
        String id = office.registered(TODAY);
        DeskClient handler = office.as("handler").once(key);
        Json reply = Json.of("madeOn", TODAY).with("outcome", "3.1");

        handler.post("/api/applications/" + id + "/reply", reply).expect(200);
        handler.post("/api/applications/" + id + "/reply", reply).expect(200);
        refused(office.as("handler").post("/api/applications/" + id + "/reply", reply), 409);
    }

    @Test
    void aKeptAnswerToAVersionIsGivenAgain() {
        String id = office.registered(TODAY);
        DeskClient handler = office.as("handler").once(key).seen(0);
        Json reply = Json.of("madeOn", TODAY).with("outcome", "3.1");

        handler.post("/api/applications/" + id + "/reply", reply).expect(200);
        handler.post("/api/applications/" + id + "/reply", reply).expect(200);
    }

    @Test
    void aLedgerSentTwiceIsOneJob() {
        String lines = "登记号,收到日期,申请方式,申请人,申请内容\n台账1,%s,网络,申请人戊,会议纪要\n".formatted(TODAY);
        Parts upload = Parts.of(office.agency()).file("申请.csv", lines);
        Parts other = Parts.of(office.agency()).file("申请.csv", lines + "台账2,,,,\n");

        String first = keyed().post("/api/ledgers", upload).expect(202).text("id");

        assertThat(keyed().post("/api/ledgers", upload).expect(202).text("id")).isEqualTo(first);
        refused(keyed().post("/api/ledgers", other), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/jsonp", "nonsense"})
    void nothingIsRecordedForSomebodyWhoCannotReadTheAnswer(String accepted) {
        String id = office.registered(TODAY);
        Json reply = Json.of("madeOn", TODAY).with("outcome", "3.1");

        refused(office.as("handler").with("Accept", accepted).post("/api/applications/" + id + "/reply", reply), 406);

        assertThat(office.application(id).text("version")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.1"})
    void whoeverCanReadJsonIsAnswered(String accepted) {
        office.as("registrar")
                .with("Accept", accepted)
                .post("/api/applications", office.form(TODAY))
                .expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with blank"})
    void aKeyOfOtherLettersIsRefused(String wrong) {
        refused(office.as("registrar").once(wrong).post("/api/applications", office.form(TODAY)), 400);
    }

    @Test
    void aKeyHasAtMostTwoHundredLetters() {
        office.as("registrar")
                .once("k".repeat(140) + key + "k".repeat(60 - key.length()))
                .post("/api/applications", office.form(TODAY))
                .expect(201);
        refused(office.as("registrar").once("k".repeat(201)).post("/api/applications", office.form(TODAY)), 400);
    }

    @Test
    void theTagIsTheSequenceOfTheLastEvent() {
        String id = office.registered(TODAY);
        assertThat(office.application(id).header("ETag")).isEqualTo("W/\"0\"");

        office.reply(id, TODAY, "3.1").expect(200);

        Answer now = office.application(id);
        assertThat(now.header("ETag")).isEqualTo("W/\"1\"");
        assertThat(now.text("version")).isEqualTo("1");
    }

    @Test
    void whoHasNotSeenTheLastEventIsToldWhatHappened() {
        String id = office.registered(TODAY);
        String path = "/api/applications/" + id + "/assignment";
        Json unit = Json.of("unit", "法规科");
        office.as("handler").seen(0).post(path, unit).expect(200);

        Answer stale = refused(office.as("head").seen(0).post(path, unit), 409);

        assertThat(stale.text("version")).isEqualTo("1");
        assertThat(stale.texts("changes", "type")).containsExactly("application-handed-over");
        assertThat(stale.at("changes.0.sequence").asInt()).isEqualTo(1);
        assertThat(stale.text("changes.0.recordedBy")).isNotBlank();
        assertThat(stale.text("changes.0.recordedAt")).isNotBlank();
        office.as("head").seen(1).post(path, unit).expect(200);
    }

    @Test
    void theTagMayBeStrongWeakOrAny() {
        String path = "/api/applications/" + office.registered(TODAY) + "/assignment";
        Json unit = Json.of("unit", "法规科");
        DeskClient handler = office.as("handler");

        handler.with("If-Match", "\"0\"").post(path, unit).expect(200);
        handler.with("If-Match", "W/\"1\"").post(path, unit).expect(200);
        handler.with("If-Match", "*").post(path, unit).expect(200);
        handler.post(path, unit).expect(200);
        refused(handler.with("If-Match", "seven").post(path, unit), 400);
        refused(handler.with("If-Match", "\"0\"").post(path, unit), 409);
    }

    @Test
    void aReviewHasAVersionToo() {
        String id = office.notified("RECONSIDERATION", TODAY.minusDays(5));
        Answer review = office.as("auditor").get("/api/reviews/" + id).expect(200);
        assertThat(review.header("ETag")).isEqualTo("W/\"0\"");
        Json decision = Json.of("decidedOn", TODAY).with("ending", "维持");

        Answer decided = office.as("handler")
                .seen(0)
                .post("/api/reviews/" + id + "/decision", decision)
                .expect(200);

        assertThat(decided.json())
                .isEqualTo(office.as("auditor").get("/api/reviews/" + id).json());

        refused(office.as("head").seen(0).post("/api/reviews/" + id + "/decision", decision), 409);
    }
}
