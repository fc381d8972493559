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

/** The contract of what is recorded about a receipt: contacts, vain attempts, copies, acceptance. */
@ExtendWith(OneDesk.class)
class ReceiptActsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate ARRIVED = TODAY.minusDays(10);

    private static final Json CONTACT = Json.of("on", ARRIVED.plusDays(1))
            .with("purpose", "RECEIPT")
            .with("reached", true)
            .with("said", "申请人确认\n已寄出，电话 13900000000");
    private static final Json UNREACHABLE = Json.of("on", TODAY).with("because", "两次拨打无人接听");
    private static final Json COPY = Json.of("channel", "REGISTERED_MAIL")
            .with("receivedOn", TODAY)
            .with("mailNo", "1234567890123")
            .with("note", "内容相同");
    private static final Json ACCEPTANCE = Json.of("acceptedOn", TODAY);
    private static final Json CONFIRMATION = Json.of("confirmedOn", TODAY);

    private Office office;
    private OneCase letter;

    @BeforeEach
    void receiveAFax(InProcessDesk desk) {
        office = Office.founded(desk.client());
        Json fax = office.form(TODAY).without("receivedOn").with("channel", "FAX");
        letter = new OneCase(
                office,
                office.register(fax.with("arrivedOn", ARRIVED)).expect(201).text("id"));
    }

    static final List<Arguments> ACTS = List.of(
            argumentSet("contacts", "contacts", CONTACT, "applicant-contacted"),
            argumentSet("unreachable", "unreachable", UNREACHABLE, "applicant-unreachable"),
            argumentSet("copies", "copies", COPY, "copy-attached"),
            argumentSet("acceptance", "acceptance", ACCEPTANCE, "application-accepted"),
            argumentSet("confirmation", "confirmation", CONFIRMATION, "receipt-confirmed"));

    @ParameterizedTest
    @FieldSource("ACTS")
    void whatIsToldCanBeReadAgain(String act, Json body, String type) {
        letter.records(act, body, type, body);
    }

    static Stream<Arguments> wrongByThemselves() {
        return Stream.of(
                        WrongForms.of("contacts", CONTACT)
                                .needed("on", "purpose", "reached")
                                .days("on")
                                .codes("purpose")
                                .flags("reached")
                                .texts("said"),
                        WrongForms.of("unreachable", UNREACHABLE)
                                .needed("on")
                                .days("on")
                                .texts("because"),
                        WrongForms.of("copies", COPY)
                                .needed("channel", "receivedOn")
                                .codes("channel")
                                .days("receivedOn")
                                .postNumbers("mailNo")
                                .texts("note"),
                        WrongForms.of("acceptance", ACCEPTANCE)
                                .needed("acceptedOn")
                                .days("acceptedOn"),
                        WrongForms.of("confirmation", CONFIRMATION)
                                .needed("confirmedOn")
                                .days("confirmedOn"))
                .flatMap(WrongForms::stream);
    }

    @ParameterizedTest
    @MethodSource("wrongByThemselves")
    void aFormThatIsWrongByItselfIsRefusedNamingTheField(String act, String field, Json body) {
        letter.refuses(act, field, body);
    }

    @Test
    void whatNeedNotBeSaidCanBeLeftOut() {
        Json inVain = CONTACT.without("said").with("reached", false);
        letter.act("contacts", inVain).expect(200);
        letter.act("contacts", inVain.with("on", TODAY)).expect(200);
        letter.act("unreachable", UNREACHABLE.without("because")).expect(200);
        letter.act("copies", COPY.without("mailNo").without("note")).expect(200);
    }

    @Test
    void acceptanceMovesNoDate() {
        String due = letter.now().text("dueOn");

        assertThat(letter.act("acceptance", ACCEPTANCE).expect(200).text("dueOn"))
                .isEqualTo(due);
    }

    @Test
    void ofTwoCopiesTheEarlierDecidesTheDayOfReceipt() {
        OneCase later = new OneCase(office, office.registered(TODAY.minusDays(2)));

        Answer answer = later.act("copies", COPY.with("receivedOn", TODAY.minusDays(5)));

        assertThat(answer.expect(200).text("receivedOn"))
                .isEqualTo(TODAY.minusDays(5).toString());
    }
}
