package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import cn.disclosuredesk.casefile.FactParts;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** The contract of splitting a case, of moving it to another agency, and of recognising an applicant. */
@ExtendWith(OneDesk.class)
class DivisionContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private Office office;
    private String id;

    @BeforeEach
    void registerAnApplication(InProcessDesk desk) {
        office = Office.founded(desk.client());
        id = office.registered(RECEIVED);
    }

    private Answer act(String act, Json body) {
        return office.as("registrar").post("/api/applications/" + id + "/" + act, body);
    }

    private Answer handle(String act, Json body) {
        return office.as("handler").post("/api/applications/" + id + "/" + act, body);
    }

    private static Json inParts(String... contents) {
        return Json.of(
                "parts",
                List.of(contents).stream()
                        .map(content -> Json.of("content", content))
                        .toList());
    }

    private static int count(Office office, int year, String row) {
        return office.cell(year, row, 0).expect(200).at("count").asInt();
    }

    private JsonNode lastEvent(String type) {
        Answer events =
                office.as("head").get("/api/applications/" + id + "/events").expect(200);
        return StreamSupport.stream(events.json().spliterator(), false)
                .filter(event -> event.path("type").asString("").equals(type))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private List<String> into() {
        return StreamSupport.stream(
                        lastEvent("application-split")
                                .path("payload")
                                .path("into")
                                .spliterator(),
                        false)
                .map(each -> each.asString(""))
                .toList();
    }

    @Nested
    class ASplit {

        @Test
        void takesTheOldCaseOutOfTheTablesAndPutsItsPartsIn() {
            Answer parent =
                    act("split", inParts("甲项目立项批复", "乙项目立项批复", "丙项目立项批复")).expect(200);

            assertThat(parent.text("id")).isEqualTo(id);
            assertThat(count(office, 2026, "1")).isEqualTo(3);
            assertThat(count(office, 2026, "4")).isEqualTo(3);
            List<String> parts = into();
            assertThat(office.cell(2026, "1", 0).texts("items", "applicationId"))
                    .containsExactlyInAnyOrderElementsOf(parts);
            assertThat(parts)
                    .extracting(part -> office.application(part).text("content"))
                    .containsExactly("甲项目立项批复", "乙项目立项批复", "丙项目立项批复");
        }

        @Test
        void givesEachPartTheDayAndTheApplicantAndANumberOfItsOwn() {
            act("split", inParts("甲", "乙")).expect(200);

            Answer old = office.application(id);
            for (String part : into()) {
                Answer file = office.application(part).expect(200);
                assertThat(file.text("receivedOn")).isEqualTo("2026-03-02");
                assertThat(file.text("firstDueOn")).isEqualTo(old.text("firstDueOn"));
                assertThat(file.text("channel")).isEqualTo(old.text("channel"));
                assertThat(file.text("applicants.0.name")).isEqualTo("申请人甲");
                assertThat(file.text("receiptNo")).startsWith("2026-").isNotEqualTo(old.text("receiptNo"));
            }
            assertThat(into()).doesNotHaveDuplicates();
        }

        @Test
        void takesTheConfirmationAlong() {
            Json mail = office.form(RECEIVED)
                    .without("receivedOn")
                    .with("channel", "EMAIL")
                    .with("arrivedOn", "2026-03-03");
            id = office.register(mail).expect(201).text("id");
            act("confirmation", Json.of("confirmedOn", "2026-03-05")).expect(200);

            act("split", inParts("甲", "乙")).expect(200);

            assertThat(into())
                    .extracting(part -> office.application(part).text("receivedOn"))
                    .containsOnly("2026-03-05");
        }

        @Test
        void takesQuestionsAndAnswersAlong() {
            Json asked =
                    Json.of("sentOn", "2026-03-10").with("issues", "请写明项目名称").with("answerBy", "2026-04-03");
            Json letter =
                    Json.of("consultee", "THIRD_PARTY").with("name", "第三方甲").with("sentOn", "2026-03-24");
            act("assignment", Json.of("unit", "法规科").with("on", "2026-03-03")).expect(200);
            handle("clarification-request", asked).expect(200);
            handle("consultations", letter).expect(201);
            handle("clarification", Json.of("receivedOn", "2026-03-20")).expect(200);
            handle("consultations/3/answer", Json.of("receivedOn", "2026-04-01").with("agrees", true))
                    .expect(200);
            String due = office.application(id).text("dueOn");

            act("split", inParts("甲", "乙")).expect(200);

            assertThat(into())
                    .extracting(part -> office.application(part).text("dueOn"))
                    .containsOnly(due);
            String parent = id;
            id = into().get(0);
            assertThat(lastEvent("application-clarified")
                            .path("payload")
                            .path("about")
                            .asInt())
                    .isEqualTo(lastEvent("clarification-requested")
                            .path("sequence")
                            .asInt());
            assertThat(lastEvent("consultation-answered")
                            .path("payload")
                            .path("about")
                            .asInt())
                    .isEqualTo(lastEvent("consultation-sent").path("sequence").asInt());
            assertThat(lastEvent("application-continued")
                            .path("payload")
                            .path("from")
                            .asString(""))
                    .isEqualTo(parent);
        }

        @Test
        void comesBeforeTheReply() {
            office.reply(id, LocalDate.of(2026, 3, 20), "3.1").expect(200);

            refused(act("split", inParts("甲", "乙")), 422);
            assertThat(count(office, 2026, "1")).isEqualTo(1);
        }

        @Test
        void happensOnce() {
            act("split", inParts("甲", "乙")).expect(200);

            refused(act("split", inParts("甲", "乙")), 409);
            refused(
                    act(
                            "agency-change",
                            Json.of("to", Office.founded(office.as("head")).agency())),
                    422);
            assertThat(count(office, 2026, "1")).isEqualTo(2);
        }

        @Test
        void ofAnEarlierYearLeavesTheYearsBalanced() {
            id = office.registered(LocalDate.of(2025, 12, 1));

            act("split", inParts("甲", "乙")).expect(200);

            assertThat(count(office, 2025, "1")).isEqualTo(2);
            assertThat(count(office, 2025, "4")).isEqualTo(2);
            assertThat(count(office, 2026, "2")).isEqualTo(2);
            assertThat(office.sectionThree(2025).at("balanced").asBoolean()).isTrue();
            assertThat(office.sectionThree(2026).at("balanced").asBoolean()).isTrue();
            assertThat(office.application(into().get(0)).text("receiptNo")).startsWith("2025-");
        }

        @Test
        void sentTwiceHappensOnce() {
            DeskClient registrar = office.as("registrar").once("split-" + id);
            String path = "/api/applications/" + id + "/split";

            Answer first = registrar.post(path, inParts("甲", "乙")).expect(200);
            assertThat(registrar.post(path, inParts("甲", "乙")).expect(200).json())
                    .isEqualTo(first.json());
            assertThat(count(office, 2026, "1")).isEqualTo(2);
        }

        @Test
        void ofAnOutdatedViewIsRefusedAndLeavesNothing() {
            act("assignment", Json.of("unit", "法规科")).expect(200);

            refused(
                    office.as("registrar")
                            .with("If-Match", "W/\"0\"")
                            .post("/api/applications/" + id + "/split", inParts("甲", "乙")),
                    409);
            assertThat(count(office, 2026, "1")).isEqualTo(1);
        }
    }

    @Nested
    class AnAgencyChange {

        private Office right;

        @BeforeEach
        void foundTheRightAgency(InProcessDesk desk) {
            right = Office.founded(desk.client());
        }

        private String there() {
            return lastEvent("application-moved").path("payload").path("into").asString("");
        }

        @Test
        void movesTheCaseFromOneTableToTheOther() {
            act("agency-change", Json.of("to", right.agency()).with("reason", "应由其办理"))
                    .expect(200);

            assertThat(count(office, 2026, "1")).isZero();
            assertThat(count(right, 2026, "1")).isEqualTo(1);
            Answer file = right.application(there()).expect(200);
            assertThat(file.text("agencyCode")).isEqualTo(right.agency());
            assertThat(file.text("receivedOn")).isEqualTo("2026-03-02");
            assertThat(file.text("receiptNo")).isEqualTo("2026-00001");
            assertThat(file.text("applicants.0.name")).isEqualTo("申请人甲");
            assertThat(file.text("content")).isEqualTo("道路建设项目立项批复");
        }

        @Test
        void takesTheTextsOfItsActsAlong() {
            handle(
                            "consultations",
                            Json.of("consultee", "THIRD_PARTY")
                                    .with("name", "第三方甲")
                                    .with("sentOn", "2026-03-10"))
                    .expect(201);
            act("agency-change", Json.of("to", right.agency())).expect(200);

            JsonNode here = lastEvent("consultation-sent").path("payload").path("party");
            id = there();
            assertThat(lastEvent("consultation-sent").path("payload").path("party"))
                    .isEqualTo(here);
        }

        @Test
        void leavesTheWordsOfAThirdPartyWithHerName(InProcessDesk desk) {
            handle(
                            "consultations",
                            Json.of("consultee", "THIRD_PARTY")
                                    .with("name", "第三方甲")
                                    .with("sentOn", "2026-03-10"))
                    .expect(201);
            Json refusal = Json.of("receivedOn", "2026-03-20").with("agrees", false);
            handle("consultations/1/answer", refusal.with("reasons", "涉及商业秘密")).expect(200);

            act("agency-change", Json.of("to", right.agency())).expect(200);

            List<DisclosureEvent> told =
                    desk.beans().getBean(EventStreams.class).of(new ApplicationId(there())).stream()
                            .map(StoredEvent::event)
                            .toList();
            assertThat(told)
                    .filteredOn(fact -> fact instanceof ConsultationSent || fact instanceof ConsultationAnswered)
                    .flatExtracting(fact -> FactParts.of((Record) fact, SealedText.class))
                    .extracting(SealedText::subject)
                    .hasSize(2)
                    .containsOnly(FactParts.of((Record) told.get(2), SealedText.class)
                            .get(0)
                            .subject());
            id = there();
            assertThat(lastEvent("consultation-answered").path("payload").path("reasons"))
                    .asString()
                    .contains("涉及商业秘密");
        }

        @Test
        void isFoundThereByItsWords() {
            act("agency-change", Json.of("to", right.agency())).expect(200);

            assertThat(right.as("head")
                            .get("/api/applications?agency=" + right.agency()
                                    + "&q=%E7%94%B3%E8%AF%B7%E4%BA%BA%E7%94%B2")
                            .expect(200)
                            .texts("items", "id"))
                    .containsExactly(there());
        }

        @Test
        void goesOnlyToAnotherAgencyThatIsThere() {
            refused(act("agency-change", Json.empty()), 400, "to");
            refused(act("agency-change", Json.of("to", "nowhere-at-all")), 400, "to");
            refused(act("agency-change", Json.of("to", "不是代码")), 400, "to");
            refused(act("agency-change", Json.of("to", office.agency())), 422, "to");
            assertThat(office.application(id).text("version")).isEqualTo("0");
        }

        @Test
        void inBothDirectionsAtTheSameTimeEndsWell() throws InterruptedException {
            String other = right.registered(RECEIVED);
            String one = id;
            List<Thread> threads = List.of(
                    new Thread(() -> office.as("registrar")
                            .post("/api/applications/" + one + "/agency-change", Json.of("to", right.agency()))
                            .expect(200)),
                    new Thread(() -> right.as("registrar")
                            .post("/api/applications/" + other + "/agency-change", Json.of("to", office.agency()))
                            .expect(200)));
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(count(office, 2026, "1")).isEqualTo(1);
            assertThat(count(right, 2026, "1")).isEqualTo(1);
        }
    }

    @Nested
    class AnApplicant {

        @Test
        void isRecognisedOnce() {
            String other = office.registered(RECEIVED);

            assertThat(act("identity", Json.of("sameAs", other).with("reason", "电话与地址相同"))
                            .expect(200)
                            .json())
                    .isEqualTo(office.application(id).json());
            JsonNode events = office.as("head")
                    .get("/api/applications/" + id + "/events")
                    .expect(200)
                    .json();
            assertThat(events.path(events.size() - 1)
                            .path("payload")
                            .path("reason")
                            .asString())
                    .isEqualTo("电话与地址相同");
            refused(act("identity", Json.of("sameAs", other)), 409, "sameAs");
            String here = id;
            id = other;
            refused(act("identity", Json.of("sameAs", here)), 409, "sameAs");
        }

        @Test
        void isRecognisedWithinAnAgencyAndInAnotherCase() {
            refused(act("identity", Json.empty()), 400, "sameAs");
            refused(act("identity", Json.of("sameAs", id)), 400, "sameAs");
            refused(act("identity", Json.of("sameAs", "no-id")), 404);
            String elsewhere = Office.founded(office.as("head")).registered(RECEIVED);
            refused(act("identity", Json.of("sameAs", elsewhere)), 422, "sameAs");
            String other = office.registered(RECEIVED);
            refused(act("identity", Json.of("sameAs", other).with("on", TODAY.plusDays(1))), 400, "on");
        }

        @Test
        void whoseNumberSaysItIsNotRecognisedAgain() {
            Json form = office.form(RECEIVED).with("applicant.idNumber", "110101199001011234");
            id = office.register(form).expect(201).text("id");
            String other = office.register(form).expect(201).text("id");

            refused(act("identity", Json.of("sameAs", other)), 409, "sameAs");
        }
    }

    static final List<Arguments> WRONG = List.of(
            wrong("split", "parts", Json.empty()),
            wrong("split", "parts", inParts("甲")),
            wrong("split", "parts", inParts(Collections.nCopies(51, "甲").toArray(String[]::new))),
            wrong("split", "parts", Json.of("parts", "甲")),
            wrong("split", "parts[1].content", inParts("甲", " ")),
            wrong("split", "parts[0]", Json.of("parts", Json.read("[null, null]"))),
            wrong("split", "on", inParts("甲", "乙").with("on", TODAY.plusDays(1))),
            wrong("split", "reason", inParts("甲", "乙").with("reason", 5)),
            wrong("agency-change", "on", Json.of("to", "x").with("on", TODAY.plusDays(1))),
            wrong("agency-change", "to", Json.of("to", 5)),
            wrong("identity", "reason", Json.of("sameAs", "x").with("reason", 5)),
            wrong("identity", "on", Json.of("sameAs", "x").with("on", "gestern")));

    private static Arguments wrong(String act, String field, Json body) {
        return argumentSet(act + " " + field, act, field, body);
    }

    @ParameterizedTest
    @FieldSource("WRONG")
    void whatIsWrongByItselfIsRefusedNamingTheField(String act, String field, Json body) {
        refused(act(act, body), 400, field);

        assertThat(office.application(id).text("version")).isEqualTo("0");
        assertThat(count(office, 2026, "1")).isEqualTo(1);
    }
}
