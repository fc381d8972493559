package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The contract of {@code POST /api/applications} and of the confirmation. */
@ExtendWith(OneDesk.class)
class RegistrationContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    @Test
    void aRegistrationIsAnsweredWithNumberDaysAndId() {
        Answer answer = office.register(office.form(TODAY)).expect(201);

        assertThat(answer.text("receiptNo")).isEqualTo(TODAY.getYear() + "-00001");
        assertThat(answer.text("receivedOn")).isEqualTo(TODAY.toString());
        assertThat(LocalDate.parse(answer.text("dueOn"))).isAfter(TODAY.plusDays(27));
        assertThat(answer.at("provisional").isBoolean()).isTrue();
        assertThat(answer.header("Location")).endsWith("/api/applications/" + answer.text("id"));
    }

    @Test
    void fieldsThatNobodyKnowsAreIgnored() {
        office.register(office.form(TODAY).with("colour", "red").with("applicant.hair", "grey"))
                .expect(201);
    }

    @Test
    void theFirstOfSeveralApplicantsDecidesTheColumn() {
        Json company = Json.of("kind", "COMMERCIAL_ENTERPRISE").with("name", "某某公司");
        Json person = Json.of("kind", "NATURAL_PERSON").with("name", "申请人丙");
        Json form = office.form(TODAY).without("applicant").with("applicants", List.of(company, person));

        String id = office.register(form).expect(201).text("id");

        assertThat(office.cell(TODAY.getYear(), "1", 1).texts("items", "applicationId"))
                .containsExactly(id);
    }

    @Test
    void everyoneWhoAsksIsKeptAsTheFormNamesHer() {
        Json company = Json.of("kind", "COMMERCIAL_ENTERPRISE")
                .with("name", "某某公司")
                .with("idType", "营业执照")
                .with("idNumber", "91410100MA00000000")
                .with("phone", "0371-00000000")
                .with("email", "office@example.org")
                .with("address", "测试路一号")
                .with("postcode", "450000")
                .with("contact", "法定代表人己");
        Json person = Json.of("kind", "NATURAL_PERSON").with("name", "申请人丙");
        Json agent = Json.of("name", "代理人庚").with("idType", "律师执业证").with("authority", "代为申请、领取答复");
        Json form = office.form(TODAY)
                .without("applicant")
                .with("applicants", List.of(company, person))
                .with("agent", agent);

        String id = office.register(form).expect(201).text("id");

        Answer file = office.application(id).expect(200);
        assertThat(file.text("kind")).isEqualTo("COMMERCIAL_ENTERPRISE");
        assertThat(file.texts("applicants", "name")).containsExactly("某某公司", "申请人丙");
        Json.read(company.toString())
                .properties()
                .forEach(told -> assertThat(file.at("applicants.0." + told.getKey()))
                        .as(told.getKey())
                        .isEqualTo(told.getValue()));
        assertThat(file.text("agent.idType")).isEqualTo("律师执业证");
        assertThat(file.text("agent.authority")).isEqualTo("代为申请、领取答复");
        assertThat(file.at("applicants.1.contact").isNull()).isTrue();
        office.as("registrar")
                .post(
                        "/api/applications/" + id + "/correction",
                        Json.of("applicant.phone", "0371-11111111").with("reason", "记错"))
                .expect(200);
        Answer corrected = office.application(id).expect(200);
        assertThat(corrected.text("applicants.0.phone")).isEqualTo("0371-11111111");
        assertThat(corrected.text("applicants.0.postcode")).isEqualTo("450000");
        assertThat(corrected.text("agent.authority")).isEqualTo("代为申请、领取答复");
    }

    static Stream<Arguments> wrongPeople() {
        return WrongForms.of("people", Json.empty())
                .needed("name")
                .lines("name", "idType", "idNumber", "phone", "email", "address", "postcode", "contact", "authority")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("wrongPeople")
    void whoeverIsNamedWronglyIsBlamedByHerPlace(String people, String field, Json wrong) {
        Json right = Json.of("kind", "OTHER").with("name", "某某");
        Json her = Json.read(wrong.toString()).has(field)
                ? right.with(field, Json.read(wrong.toString()).path(field))
                : right.without(field);
        Json form = office.form(TODAY);

        refused(office.register(form.with("applicant", her)), 400, "applicant." + field);
        refused(office.register(form.with("agent", her)), 400, "agent." + field);
        refused(
                office.register(form.without("applicant").with("applicants", List.of(right, her))),
                400,
                "applicants[1]." + field);
        assertThat(registered()).isEmpty();
    }

    private JsonNode registered() {
        return office.as("head")
                .get("/api/applications?agency=" + office.agency())
                .expect(200)
                .at("items");
    }

    static Stream<Arguments> wrongFields() {
        Json complete = Json.of("channel", "FAX").with("receivedOn", "2026-03-09");
        return WrongForms.of("form", complete)
                .days("receivedOn", "submittedOn", "arrivedOn", "confirmedOn")
                .codes("channel")
                .texts("content", "form")
                .lines("replyInNameOf")
                .postNumbers("mailNo")
                .but("two kinds", "applicants", form -> form.with("applicants", List.of()))
                .but(
                        "none",
                        "applicant",
                        form -> form.with("applicants", List.of()).withNull("applicant"))
                .but("no list", "applicants", form -> form.with("applicants", "某某"))
                .but("before it was submitted", "receivedOn", form -> form.with("submittedOn", "2026-03-10"))
                .but(
                        "before it arrived",
                        "confirmedOn",
                        form -> form.with("arrivedOn", "2026-03-09").with("confirmedOn", "2026-03-08"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void everyFieldOfTheFormIsCheckedByItself(String what, String field, Json wrong) {
        Json form = office.form(TODAY);
        for (var told : Json.read(wrong.toString()).properties()) {
            form = form.with(told.getKey(), told.getValue());
        }

        refused(office.register(form), 400, field);

        assertThat(registered()).isEmpty();
    }

    static final List<Arguments> DAYS_OF_RECEIPT = List.of(
            byChannel("IN_PERSON", "submittedOn", "2026-03-03", false),
            byChannel("ORAL", "submittedOn", "2026-03-03", false),
            byChannel("REGISTERED_MAIL", "arrivedOn", "2026-03-05", false),
            byChannel("ONLINE", "arrivedOn", "2026-03-05", false),
            byChannel("ONLINE", "submittedOn", "2026-03-03", false),
            byChannel("ORDINARY_MAIL", "confirmedOn", "2026-03-09", false),
            byChannel("EMAIL", "confirmedOn", "2026-03-09", false),
            byChannel("FAX", "confirmedOn", "2026-03-09", false),
            byChannel("TRANSFERRED", "confirmedOn", "2026-03-09", false),
            byChannel("OTHER", "confirmedOn", "2026-03-09", false),
            byChannel("FAX", "arrivedOn", "2026-03-05", true),
            byChannel("ORDINARY_MAIL", "arrivedOn", "2026-03-05", true));

    private static Arguments byChannel(String channel, String decides, String day, boolean provisional) {
        return argumentSet(channel + " by " + decides, channel, decides, day, provisional);
    }

    @ParameterizedTest
    @FieldSource("DAYS_OF_RECEIPT")
    void theDayOfReceiptFollowsFromTheChannel(String channel, String decides, String day, boolean provisional) {
        Json form = office.form(TODAY)
                .without("receivedOn")
                .with("channel", channel)
                .with(decides, day);

        Answer answer = office.register(form).expect(201);

        assertThat(answer.text("receivedOn")).isEqualTo(day);
        Answer file = office.application(answer.text("id")).expect(200);
        assertThat(file.text("receivedOn")).isEqualTo(day);
        assertThat(answer.at("provisional").asBoolean()).isEqualTo(provisional);
    }

    static Stream<Arguments> whatIsWrongByItself() {
        return Stream.of(
                wrong("no channel", "channel", form -> form.without("channel")),
                wrong("a channel that nobody knows", "channel", form -> form.with("channel", "PIGEON")),
                wrong("a day that has not come", "receivedOn", form -> form.with("receivedOn", TODAY.plusDays(1))),
                wrong("a day before the law", "receivedOn", form -> form.with("receivedOn", "2008-04-30")),
                wrong("a day that is none", "receivedOn", form -> form.with("receivedOn", "2026-02-30")),
                wrong("a day in another form", "receivedOn", form -> form.with("receivedOn", "2026/1/5")),
                wrong("no applicant's kind", "applicant.kind", form -> form.without("applicant.kind")),
                wrong("a kind that nobody knows", "applicant.kind", form -> form.with("applicant.kind", "CAT")),
                wrong("no name", "applicant.name", form -> form.without("applicant.name")),
                wrong("a blank name", "applicant.name", form -> form.with("applicant.name", "  ")),
                wrong("no content", "content", form -> form.without("content")),
                wrong("an endless name", "applicant.name", form -> form.with("applicant.name", "名".repeat(300))),
                wrong("an agency that nobody knows", "agency", form -> form.with("agency", "no-such")),
                wrong("a number for a text", "content", form -> form.with("content", 5)),
                wrong("a number for a code", "channel", form -> form.with("channel", 0)),
                wrong("a control character", "content", form -> form.with("content", "a\u0000b")),
                wrong("a line end in a name", "applicant.name", form -> form.with("applicant.name", "a\nb")),
                wrong("no applicant", "applicant", form -> form.without("applicant")),
                wrong(
                        "an empty place among the applicants",
                        "applicants[0]",
                        form -> form.without("applicant").with("applicants", Json.read("[null]"))),
                wrong("no deciding day", "submittedOn", form -> form.without("receivedOn")),
                wrong(
                        "signed mail without the day it was signed for",
                        "arrivedOn",
                        form -> form.without("receivedOn").with("channel", "REGISTERED_MAIL")),
                wrong(
                        "days that contradict each other",
                        "arrivedOn",
                        form -> form.with("submittedOn", "2026-03-03").with("arrivedOn", "2026-03-02")));
    }

    private static Arguments wrong(String what, String field, Function<Json, Json> change) {
        return argumentSet(what, field, change);
    }

    @ParameterizedTest
    @MethodSource("whatIsWrongByItself")
    void aFormThatIsWrongByItselfIsRefusedNamingTheField(String field, Function<Json, Json> change) {
        refused(office.register(change.apply(office.form(TODAY))), 400, field);

        assertThat(registered()).isEmpty();
    }

    /** As JSON can say it, though it is no text. */
    @Test
    void halfALetterIsRefusedForItCouldNotBeKept() {
        String form = office.form(TODAY).with("content", "HALF").toString().replace("HALF", "a\\ud842b");

        refused(office.as("registrar").post("/api/applications", form), 400, "content");
    }

    @Test
    void ofSeveralAgenciesOneMustBeNamed() {
        Office.founded(office.as("head"));

        refused(office.register(office.form(TODAY).without("agency")), 400, "agency");
    }

    @Test
    void aReceiptIsConfirmedOnceAndOnlyWhereThatDecides() {
        Json fax = office.form(TODAY).without("receivedOn").with("channel", "FAX");
        String id = office.register(fax.with("arrivedOn", TODAY.minusDays(3)))
                .expect(201)
                .text("id");
        String path = "/api/applications/" + id + "/confirmation";
        DeskClient registrar = office.as("registrar");

        refused(registrar.post(path, Json.empty()), 400, "confirmedOn");
        refused(registrar.post(path, Json.of("confirmedOn", TODAY.plusDays(1))), 400, "confirmedOn");
        Problems.refusedByArticle(registrar.post(path, Json.of("confirmedOn", TODAY.minusDays(4))), "confirmedOn");
        Answer confirmed = registrar.post(path, Json.of("confirmedOn", TODAY)).expect(200);
        assertThat(confirmed.text("receivedOn")).isEqualTo(TODAY.toString());
        refused(registrar.post(path, Json.of("confirmedOn", TODAY)), 409);

        String inPerson = office.registered(TODAY);
        refused(registrar.post("/api/applications/" + inPerson + "/confirmation", Json.of("confirmedOn", TODAY)), 422);
    }
}
