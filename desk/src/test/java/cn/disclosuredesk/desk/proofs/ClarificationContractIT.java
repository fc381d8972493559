package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of clarification: the request, and the corrected text that answers it. */
@ExtendWith(OneDesk.class)
class ClarificationContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = TODAY.minusDays(10);
    private static final LocalDate SENT = RECEIVED.plusDays(2);

    private static final Json REQUEST = Json.of("sentOn", SENT)
            .with("servedOn", SENT.plusDays(1))
            .with("issues", "请说明所需信息的\n名称或者文号")
            .with("answerBy", TODAY.plusDays(5))
            .with("documentNo", "〔2026〕12号-补")
            .with("trackingNo", "EMS 1234567890");
    private static final Json ANSWER =
            Json.of("receivedOn", TODAY).with("content", "2024年道路施工合同").with("lateBecause", "住院");

    private OneCase unclear;

    @BeforeEach
    void registerAnApplication(InProcessDesk desk) {
        Office office = Office.founded(desk.client());
        unclear = new OneCase(office, office.registered(RECEIVED));
    }

    @Test
    void aRequestCanBeReadAgain() {
        Json limit = Json.of("by", TODAY.plusDays(5)).withNull("workingDays");

        unclear.records(
                "clarification-request",
                REQUEST,
                "clarification-requested",
                REQUEST.without("answerBy").with("limit", limit));
    }

    @Test
    void anAnswerCanBeReadAgainAndNamesItsRequest() {
        int request = unclear.done("clarification-request", REQUEST);

        unclear.records("clarification", ANSWER, "application-clarified", ANSWER.with("about", request));
    }

    static Stream<Arguments> wrongByThemselves() {
        return Stream.of(
                        WrongForms.of("clarification-request", REQUEST)
                                .needed("sentOn", "issues")
                                .days("sentOn", "servedOn")
                                .limits("answerBy")
                                .texts("issues")
                                .lines("documentNo")
                                .postNumbers("trackingNo")
                                .but("before the letter", "servedOn", form -> form.with("servedOn", RECEIVED))
                                .but("before the letter", "answerBy", form -> form.with("answerBy", RECEIVED))
                                .but("given twice", "answerWithin", form -> form.with("answerWithin.workingDays", 15))
                                .but("blank", "issues", form -> form.with("issues", " \n ")),
                        WrongForms.of("clarification-request", REQUEST.without("answerBy"))
                                .but(
                                        "empty",
                                        "answerWithin.workingDays",
                                        form -> form.with("answerWithin", Json.empty()))
                                .but(
                                        "none",
                                        "answerWithin.workingDays",
                                        form -> form.with("answerWithin.workingDays", 0))
                                .but(
                                        "too many",
                                        "answerWithin.workingDays",
                                        form -> form.with("answerWithin.workingDays", 61))
                                .but(
                                        "not whole",
                                        "answerWithin.workingDays",
                                        form -> form.with("answerWithin.workingDays", 1.5))
                                .but(
                                        "a word",
                                        "answerWithin.workingDays",
                                        form -> form.with("answerWithin.workingDays", "15"))
                                .but("no object", "answerWithin", form -> form.with("answerWithin", 15)),
                        WrongForms.of("clarification", ANSWER)
                                .needed("receivedOn")
                                .days("receivedOn")
                                .texts("content", "lateBecause"))
                .flatMap(WrongForms::stream);
    }

    @ParameterizedTest
    @MethodSource("wrongByThemselves")
    void aFormThatIsWrongByItselfIsRefusedNamingTheField(String act, String field, Json body) {
        unclear.refuses(act, field, body);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void aLimitMayRunFromService(int days) {
        unclear.done("clarification-request", REQUEST.without("answerBy").with("answerWithin.workingDays", days));

        assertThat(unclear.lastPayload().path("limit").path("workingDays").asInt())
                .isEqualTo(days);
        assertThat(unclear.lastPayload().path("limit").path("by").isNull()).isTrue();
    }

    @Test
    void aRequestWithoutALimitLeavesTheUsualFifteenDaysFromService() {
        unclear.done("clarification-request", Json.of("sentOn", SENT).with("issues", "内容不明确"));

        assertThat(unclear.lastPayload().path("limit").path("workingDays").asInt())
                .isEqualTo(15);
    }

    @Test
    void anAnswerNeedsAQuestion() {
        Problems.refused(unclear.act("clarification", ANSWER), 422);

        assertThat(unclear.act("clarification", ANSWER).text("detail")).contains("第三十条");
        assertThat(unclear.events().size()).isEqualTo(1);
    }

    @Test
    void aRequestIsAnsweredOnce() {
        unclear.done("clarification-request", REQUEST);
        unclear.done("clarification", ANSWER);

        refused(unclear.act("clarification", ANSWER), 409);

        assertThat(unclear.events().size()).isEqualTo(3);
    }

    @Test
    void ofTwoRequestsTheLaterOneIsAnswered() {
        int first = unclear.done("clarification-request", REQUEST);
        unclear.done("clarification", Json.of("receivedOn", SENT.plusDays(2)));
        assertThat(unclear.lastPayload().path("about").asInt()).isEqualTo(first);
        int second = unclear.done(
                "clarification-request",
                REQUEST.with("sentOn", SENT.plusDays(3)).with("servedOn", SENT.plusDays(4)));

        unclear.done("clarification", ANSWER);

        assertThat(unclear.lastPayload().path("about").asInt()).isEqualTo(second);
    }
}
