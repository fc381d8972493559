package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of consultations: the letter, what is answered, and what the third party is told. */
@ExtendWith(OneDesk.class)
class ConsultationContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = TODAY.minusDays(10);
    private static final LocalDate SENT = RECEIVED.plusDays(2);

    private static final Json THIRD_PARTY = Json.of("consultee", "THIRD_PARTY")
            .with("name", "某某建设有限公司")
            .with("sentOn", SENT)
            .with("servedOn", SENT.plusDays(1))
            .with("documentNo", "〔2026〕3号-征")
            .with("trackingNo", "1234567890123");
    private static final Json AGENCY =
            THIRD_PARTY.with("consultee", "OTHER_AGENCY").with("name", "某某市保密局").with("answerWithin.workingDays", 20);
    private static final Json ANSWER =
            Json.of("receivedOn", TODAY).with("position", "PARTLY").with("reasons", "报价部分\n属于商业秘密");
    private static final Json NOTICE = Json.of("sentOn", TODAY.minusDays(1))
            .with("servedOn", TODAY)
            .with("documentNo", "〔2026〕3号-告")
            .with("trackingNo", "1234567890124");

    private Office office;
    private OneCase consulting;

    @BeforeEach
    void registerAnApplication(InProcessDesk desk) {
        office = Office.founded(desk.client());
        consulting = new OneCase(office, office.registered(RECEIVED));
    }

    private String consulted(Json letter) {
        return consulting.act("consultations", letter).expect(201).text("consultationId");
    }

    @Test
    void aConsultationIsNamedByTheSequenceOfItsLetter() {
        Answer answer = consulting.act("consultations", THIRD_PARTY).expect(201);

        assertThat(answer.text("consultationId"))
                .isEqualTo(consulting.now().text("version"))
                .isEqualTo("1");
        assertThat(answer.header("Location")).endsWith("/api/applications/" + consulting.id() + "/consultations/1");
        assertThat(consulted(AGENCY)).isEqualTo("2");
    }

    @Test
    void aLetterToAThirdPartyCanBeReadAgain() {
        consulting.records(
                "consultations",
                THIRD_PARTY,
                "consultation-sent",
                THIRD_PARTY
                        .without("name")
                        .with("party", "某某建设有限公司")
                        .withNull("body")
                        .withNull("limit"));
    }

    @Test
    void aLetterToAnAgencyCanBeReadAgain() {
        Json limit = Json.empty().withNull("by").with("workingDays", 20);

        consulting.records(
                "consultations",
                AGENCY,
                "consultation-sent",
                AGENCY.without("name")
                        .without("answerWithin")
                        .with("body", "某某市保密局")
                        .withNull("party")
                        .with("limit", limit));
    }

    @Test
    void onlyWhoMayReadNamesSeesWhoTheThirdPartyIs() {
        consulted(THIRD_PARTY);

        assertThat(consulting
                        .events()
                        .path(1)
                        .path("payload")
                        .path("party")
                        .path("sealed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void anAnswerCanBeReadAgain() {
        String id = consulted(THIRD_PARTY);

        consulting.records(
                "consultations/" + id + "/answer",
                ANSWER,
                "consultation-answered",
                ANSWER.with("about", Integer.parseInt(id)));
    }

    @Test
    void aNoticeToTheThirdPartyCanBeReadAgain() {
        String id = consulted(THIRD_PARTY);
        consulting.done("consultations/" + id + "/answer", ANSWER.with("receivedOn", TODAY.minusDays(2)));

        consulting.records(
                "consultations/" + id + "/notice",
                NOTICE,
                "third-party-notified",
                NOTICE.with("about", Integer.parseInt(id)));
    }

    static Stream<Arguments> wrongLetters() {
        return WrongForms.of("consultations", AGENCY.without("answerWithin").with("answerBy", TODAY.plusDays(9)))
                .needed("consultee", "name", "sentOn")
                .codes("consultee")
                .lines("name", "documentNo")
                .days("sentOn", "servedOn")
                .limits("answerBy")
                .postNumbers("trackingNo")
                .but("before the letter", "servedOn", form -> form.with("servedOn", RECEIVED))
                .but("before the letter", "answerBy", form -> form.with("answerBy", RECEIVED))
                .but("given twice", "answerWithin", form -> form.with("answerWithin.workingDays", 15))
                .but(
                        "none",
                        "answerWithin.workingDays",
                        form -> form.without("answerBy").with("answerWithin.workingDays", 0))
                .but(
                        "too many",
                        "answerWithin.workingDays",
                        form -> form.without("answerBy").with("answerWithin.workingDays", 61))
                .stream();
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                        WrongForms.of("consultations/1/answer", ANSWER)
                                .needed("receivedOn")
                                .days("receivedOn")
                                .codes("position")
                                .flags("agrees")
                                .texts("reasons")
                                .but("not said", "agrees", form -> form.without("position"))
                                .but("contradicting", "position", form -> form.with("agrees", true)),
                        WrongForms.of("consultations/1/notice", NOTICE)
                                .needed("sentOn")
                                .days("sentOn", "servedOn")
                                .lines("documentNo")
                                .postNumbers("trackingNo")
                                .but("before the letter", "servedOn", form -> form.with("servedOn", SENT)))
                .flatMap(WrongForms::stream);
    }

    @ParameterizedTest
    @MethodSource("wrongLetters")
    void aLetterThatIsWrongByItselfIsRefusedNamingTheField(String act, String field, Json body) {
        consulting.refuses(act, field, body);
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void anAnswerThatIsWrongByItselfIsRefusedNamingTheField(String act, String field, Json body) {
        consulted(THIRD_PARTY);

        consulting.refuses(act, field, body);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  ,        AGREES",
        "false, ,        REFUSES",
        "true,  AGREES,  AGREES",
        "false, REFUSES, REFUSES",
        "     , PARTLY,  PARTLY",
        "     , NONE,    NONE"
    })
    void yesAndNoAreTheShortFormsOfAPosition(Boolean agrees, String position, String recorded) {
        String id = consulted(THIRD_PARTY);
        Json said = Json.of("receivedOn", TODAY);
        Json shortly = agrees == null ? said : said.with("agrees", agrees);

        consulting.done(
                "consultations/" + id + "/answer", position == null ? shortly : shortly.with("position", position));

        assertThat(consulting.lastPayload().path("position").asString()).isEqualTo(recorded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "7", "01", "-1", "+1", "1.0", "one", "99999999999999999999"})
    void whatIsNoConsultationOfTheCaseIsNotFound(String consultation) {
        consulted(THIRD_PARTY);
        consulting.done(
                "contacts", Json.of("on", TODAY).with("purpose", "OTHER").with("reached", false));

        refused(consulting.act("consultations/" + consultation + "/answer", ANSWER), 404);
        refused(consulting.act("consultations/" + consultation + "/notice", NOTICE), 404);

        assertThat(consulting.events().size()).isEqualTo(3);
    }

    @Test
    void anAnswerCannotBeMovedToAnotherConsultation() {
        String first = consulted(THIRD_PARTY);
        String second = consulted(AGENCY);
        int answer = consulting.done("consultations/" + first + "/answer", ANSWER);

        Json moved = Json.of("corrects", answer).with("consultationId", second);
        refused(correct(moved.with("reason", "记错")), 400, "consultationId");

        correct(Json.of("corrects", answer).with("agrees", false).with("reason", "记错"))
                .expect(200);
        assertThat(consulting.lastPayload().path("to").path("about").asInt()).isEqualTo(Integer.parseInt(first));
        assertThat(consulting.lastPayload().path("to").path("position").asString())
                .isEqualTo("REFUSES");
    }

    private Answer correct(Json correction) {
        return office.as("registrar").post("/api/applications/" + consulting.id() + "/correction", correction);
    }

    @Test
    void whatIsOnlySupposedNamesItsConsultationToo() {
        String id = consulted(THIRD_PARTY);
        Json answer = Json.of("act", "consultations/answer")
                .with("consultationId", id)
                .with("receivedOn", TODAY)
                .with("agrees", true);

        consulting.act("what-if", Json.of("acts", List.of(answer))).expect(200);
        refused(consulting.act("what-if", Json.of("acts", List.of(answer.with("consultationId", "0")))), 404);
        refused(
                consulting.act("what-if", Json.of("acts", List.of(answer.without("consultationId")))),
                400,
                "acts[0].consultationId");
        assertThat(consulting.events().size()).isEqualTo(2);
    }
}
