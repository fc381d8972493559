package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of what passes between the office and the units: hand-over, urging, return, opinion. */
@ExtendWith(OneDesk.class)
class HandOverContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = TODAY.minusDays(10);

    private static final Json ASSIGNMENT = Json.of("unit", "法规科")
            .with("handler", "承办人丁")
            .with("on", RECEIVED.plusDays(1))
            .with("answerBy", TODAY.plusDays(7));
    private static final Json URGE = Json.of("on", TODAY).with("unit", "法规科");
    private static final Json RETURN = Json.of("on", TODAY).with("unit", "法规科").with("reason", "不属于本科室职责");
    private static final Json OPINION =
            Json.of("on", TODAY).with("unit", "法规科").with("leader", "科长戊").with("opinion", "建议公开\n附材料一份");

    private Office office;
    private OneCase handedOver;

    @BeforeEach
    void registerAnApplication(InProcessDesk desk) {
        office = Office.founded(desk.client());
        handedOver = new OneCase(office, office.registered(RECEIVED));
    }

    static final List<Arguments> ACTS = List.of(
            argumentSet("assignment", "assignment", ASSIGNMENT, "application-handed-over"),
            argumentSet("urge", "urge", URGE, "unit-urged"),
            argumentSet("return", "return", RETURN, "hand-over-returned"),
            argumentSet("opinion", "opinion", OPINION, "unit-opinion-given"));

    @ParameterizedTest
    @FieldSource("ACTS")
    void whatIsToldCanBeReadAgain(String act, Json body, String type) {
        handedOver.done("assignment", ASSIGNMENT);

        handedOver.records(act, body, type, body.without("handler").without("leader"));
    }

    static Stream<Arguments> wrongByThemselves() {
        return Stream.of(
                        WrongForms.of("assignment", ASSIGNMENT)
                                .days("on")
                                .limits("answerBy")
                                .lines("unit")
                                .clerks("handler")
                                .but(
                                        "nobody",
                                        "handler",
                                        form -> form.without("unit").without("handler"))
                                .but("before the hand-over", "answerBy", form -> form.with("answerBy", RECEIVED)),
                        WrongForms.of("urge", URGE).needed("on").days("on").lines("unit"),
                        WrongForms.of("return", RETURN)
                                .needed("on", "reason")
                                .days("on")
                                .lines("unit")
                                .texts("reason"),
                        WrongForms.of("opinion", OPINION)
                                .needed("on")
                                .days("on")
                                .lines("unit")
                                .clerks("leader")
                                .texts("opinion"))
                .flatMap(WrongForms::stream);
    }

    @ParameterizedTest
    @MethodSource("wrongByThemselves")
    void aFormThatIsWrongByItselfIsRefusedNamingTheField(String act, String field, Json body) {
        handedOver.refuses(act, field, body);
    }

    @Test
    void noEventHoldsTheNameOfWhoSigned() {
        handedOver.done("assignment", ASSIGNMENT);
        handedOver.done("opinion", OPINION);

        String leader = handedOver.lastPayload().path("leader").asString();

        assertThat(leader).isNotBlank().isNotEqualTo("科长戊");
        handedOver.done("opinion", OPINION);
        assertThat(handedOver.lastPayload().path("leader").asString()).isEqualTo(leader);
    }

    @Test
    void everyUnitIsUrgedForTheFirstTimeAndThenAgain() {
        handedOver.done("assignment", ASSIGNMENT);
        handedOver.done("assignment", ASSIGNMENT.with("unit", "财务科"));
        assertThat(timeOf(URGE)).isEqualTo(1);
        assertThat(timeOf(URGE)).isEqualTo(2);
        assertThat(timeOf(URGE.with("unit", "财务科"))).isEqualTo(1);
        assertThat(timeOf(URGE)).isEqualTo(3);
    }

    @Test
    void anUrgingLearnedOfLateIsCountedByItsOwnDay() {
        handedOver.done("assignment", ASSIGNMENT);
        assertThat(timeOf(URGE)).isEqualTo(1);
        assertThat(timeOf(URGE.with("on", TODAY.minusDays(3)))).isEqualTo(1);
    }

    @Test
    void aCorrectedUrgingStaysTheSameTime() {
        handedOver.done("assignment", ASSIGNMENT);
        handedOver.done("urge", URGE.with("on", TODAY.minusDays(2)));
        int second = handedOver.done("urge", URGE);

        office.as("registrar")
                .post(
                        "/api/applications/" + handedOver.id() + "/correction",
                        Json.of("corrects", second)
                                .with("on", TODAY.minusDays(1))
                                .with("reason", "记错"))
                .expect(200);

        assertThat(handedOver.lastPayload().path("to").path("time").asInt()).isEqualTo(2);
    }

    private int timeOf(Json urge) {
        handedOver.done("urge", urge);
        return handedOver.lastPayload().path("time").asInt();
    }

    @Test
    void theUnitNeedNotBeNamedWhileThereIsOnlyOne() {
        handedOver.done("assignment", ASSIGNMENT);
        handedOver.done("urge", URGE.without("unit"));
        assertThat(handedOver.lastPayload().path("unit").asString()).isEqualTo("法规科");

        handedOver.done("assignment", ASSIGNMENT.with("unit", "财务科"));
        handedOver.done("opinion", OPINION.without("unit").without("leader").without("opinion"));
        assertThat(handedOver.lastPayload().path("unit").isNull()).isTrue();
    }
}
