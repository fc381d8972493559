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

/** The contract of what becomes of a letter: served, or come back. */
@ExtendWith(OneDesk.class)
class LettersContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = TODAY.minusDays(10);

    private static final Json REQUEST = Json.of("sentOn", RECEIVED.plusDays(1)).with("issues", "内容不明确");
    private static final Json SERVICE =
            Json.of("servedOn", TODAY.minusDays(3)).with("method", "MAIL").with("trackingNo", "1234567890123");
    private static final Json RETURN =
            Json.of("on", TODAY).with("because", "地址不详\n无人签收").with("trackingNo", "1234567890123");

    private Office office;
    private OneCase written;
    private int letter;

    @BeforeEach
    void sendALetter(InProcessDesk desk) {
        office = Office.founded(desk.client());
        written = new OneCase(office, office.registered(RECEIVED));
        letter = written.done("clarification-request", REQUEST);
    }

    @Test
    void aServiceCanBeReadAgain() {
        written.records("letters/" + letter + "/service", SERVICE, "letter-served", SERVICE.with("about", letter));
    }

    @Test
    void aReturnCanBeReadAgain() {
        written.records("letters/" + letter + "/return", RETURN, "letter-returned", RETURN.with("about", letter));
    }

    @Test
    void howAndUnderWhichNumberNeedNotBeKnown() {
        written.done("letters/" + letter + "/return", Json.of("on", TODAY.minusDays(5)));
        written.done("letters/" + letter + "/service", Json.of("servedOn", TODAY));
    }

    static Stream<Arguments> wrongByThemselves() {
        return Stream.of(
                        WrongForms.of("letters/1/service", SERVICE)
                                .needed("servedOn")
                                .days("servedOn")
                                .codes("method")
                                .postNumbers("trackingNo"),
                        WrongForms.of("letters/1/return", RETURN)
                                .needed("on")
                                .days("on")
                                .texts("because")
                                .postNumbers("trackingNo"))
                .flatMap(WrongForms::stream);
    }

    @ParameterizedTest
    @MethodSource("wrongByThemselves")
    void aFormThatIsWrongByItselfIsRefusedNamingTheField(String act, String field, Json body) {
        written.refuses(act, field, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "9", "01", "-1", "letter", "99999999999999999999"})
    void whatIsNoLetterOfTheCaseIsNotFound(String sequence) {
        written.done("contacts", Json.of("on", TODAY).with("purpose", "OTHER").with("reached", false));

        refused(written.act("letters/" + sequence + "/service", SERVICE), 404);
        refused(written.act("letters/" + sequence + "/return", RETURN), 404);

        assertThat(written.events().size()).isEqualTo(3);
    }

    @Test
    void theReplyCanComeBackButItsServiceHasACallOfItsOwn() {
        OneCase answered = new OneCase(office, office.registered(RECEIVED));
        int reply = answered.done("reply", Json.of("madeOn", TODAY.minusDays(4)).with("outcome", "3.1"));

        refused(answered.act("letters/" + reply + "/service", SERVICE), 404);
        answered.done("letters/" + reply + "/return", RETURN);

        assertThat(answered.lastPayload().path("about").asInt()).isEqualTo(reply);
    }

    @Test
    void aLetterToAThirdPartyIsServedLikeAnyOther() {
        Json consultation =
                Json.of("consultee", "THIRD_PARTY").with("name", "某某建设有限公司").with("sentOn", RECEIVED.plusDays(2));
        int sent = written.done("consultations", consultation);

        written.done("letters/" + sent + "/service", SERVICE);

        assertThat(written.lastPayload().path("about").asInt()).isEqualTo(sent);
    }
}
