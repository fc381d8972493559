package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static cn.disclosuredesk.desk.proofs.Problems.refusedByArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The contract of corrections and retractions: what was recorded wrongly stands as it should have been recorded. */
@ExtendWith(OneDesk.class)
class CorrectionsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate REPLIED = LocalDate.of(2026, 3, 20);
    private static final Json CLARIFY =
            Json.of("sentOn", "2026-03-10").with("issues", "请写明项目名称").with("answerBy", "2026-04-03");

    private Office office;
    private String id;

    @BeforeEach
    void registerAnApplication(InProcessDesk desk) {
        office = Office.founded(desk.client());
        id = office.registered(RECEIVED);
    }

    private Answer correct(Json wrong) {
        return office.as("registrar").post("/api/applications/" + id + "/correction", wrong.with("reason", "登记有误"));
    }

    private Answer retract(Object sequence) {
        return office.as("registrar")
                .post("/api/applications/" + id + "/events/" + sequence + "/retraction", Json.of("reason", "登记到别件"));
    }

    private Answer act(String act, Json body) {
        return office.as("head").post("/api/applications/" + id + "/" + act, body);
    }

    private int count(int year, String row, int column) {
        return office.cell(year, row, column).expect(200).at("count").asInt();
    }

    private Answer events() {
        return office.as("head").get("/api/applications/" + id + "/events").expect(200);
    }

    @Nested
    class OfTheRegistration {

        @Test
        void movesTheDueDateWithTheReceipt() {
            Answer corrected = correct(Json.of("receivedOn", "2026-03-03")).expect(200);

            assertThat(corrected.json()).isEqualTo(office.application(id).json());
            assertThat(corrected.text("receivedOn")).isEqualTo("2026-03-03");
            assertThat(corrected.text("firstDueOn")).isEqualTo("2026-03-31");
            assertThat(corrected.text("version")).isEqualTo("1");
            assertThat(events().json().path(1).path("type").asString("")).isEqualTo("fact-corrected");
        }

        @Test
        void movesTheCaseIntoAnotherColumn() {
            correct(Json.of("applicant.kind", "LEGAL_SERVICE_INSTITUTION")).expect(200);

            assertThat(count(2026, "1", 0)).isZero();
            assertThat(count(2026, "1", 4)).isEqualTo(1);
            assertThat(office.application(id).text("applicants.0.name")).isEqualTo("申请人甲");
            assertThat(office.application(id).text("kind")).isEqualTo("LEGAL_SERVICE_INSTITUTION");
        }

        @Test
        void ofTheReceiptMovesTheCaseIntoAnotherYear() {
            correct(Json.of("receivedOn", "2025-12-30")).expect(200);

            assertThat(count(2025, "1", 0)).isEqualTo(1);
            assertThat(count(2025, "4", 0)).isEqualTo(1);
            assertThat(count(2026, "1", 0)).isZero();
            assertThat(count(2026, "2", 0)).isEqualTo(1);
            assertThat(count(2026, "4", 0)).isEqualTo(1);

            correct(Json.of("receivedOn", "2026-01-04")).expect(200);

            assertThat(count(2025, "1", 0)).isZero();
            assertThat(count(2025, "4", 0)).isZero();
            assertThat(count(2026, "1", 0)).isEqualTo(1);
            assertThat(count(2026, "2", 0)).isZero();
        }

        @Test
        void changesOnlyWhatItNames() {
            Json form = office.form(RECEIVED)
                    .with("applicant.idNumber", "110101199001011234")
                    .with("applicant.phone", "13800000000")
                    .with("form", "纸质邮寄");
            id = office.register(form).expect(201).text("id");

            Answer corrected = correct(Json.of("applicant.name", "申请人乙").with("applicant.phone", Json.read("null")))
                    .expect(200);

            assertThat(corrected.text("applicants.0.name")).isEqualTo("申请人乙");
            assertThat(corrected.at("applicants.0.phone").isNull()).isTrue();
            assertThat(corrected.text("applicants.0.idNumber")).isEqualTo("110101199001011234");
            assertThat(corrected.text("content")).isEqualTo("道路建设项目立项批复");
            assertThat(corrected.text("form")).isEqualTo("纸质邮寄");
        }

        @Test
        void ofSeveralApplicantsMayNameTheFirstOnly() {
            Json two = Json.of("kind", "OTHER").with("name", "申请人丙");
            Json form = office.form(RECEIVED)
                    .without("applicant")
                    .with("applicants", List.of(two, two.with("name", "申请人丁")));
            id = office.register(form).expect(201).text("id");

            Answer corrected =
                    correct(Json.of("applicant.kind", "NATURAL_PERSON")).expect(200);

            assertThat(corrected.texts("applicants", "name")).containsExactly("申请人丙", "申请人丁");
            assertThat(corrected.texts("applicants", "kind")).containsExactly("NATURAL_PERSON", "OTHER");
        }

        @Test
        void derivesTheLegalDayAnewFromTheDayThatDecides() {
            Json form = office.form(RECEIVED)
                    .without("receivedOn")
                    .with("channel", "REGISTERED_MAIL")
                    .with("arrivedOn", "2026-03-05");
            id = office.register(form).expect(201).text("id");

            assertThat(correct(Json.of("submittedOn", "2026-03-01")).expect(200).text("receivedOn"))
                    .isEqualTo("2026-03-05");
            assertThat(correct(Json.of("arrivedOn", "2026-03-06")).expect(200).text("receivedOn"))
                    .isEqualTo("2026-03-06");
        }

        @Test
        void keepsALegalDayThatWasStated() {
            assertThat(correct(Json.of("channel", "ONLINE")).expect(200).text("receivedOn"))
                    .isEqualTo("2026-03-02");
        }

        @Test
        void ofADayThatWasConfirmedCorrectsTheConfirmation() {
            Json form = office.form(RECEIVED)
                    .without("receivedOn")
                    .with("channel", "EMAIL")
                    .with("arrivedOn", "2026-03-03");
            id = office.register(form).expect(201).text("id");
            act("confirmation", Json.of("confirmedOn", "2026-03-05")).expect(200);

            Answer confirmed = correct(Json.of("confirmedOn", "2026-03-06")).expect(200);
            assertThat(confirmed.text("confirmedOn")).isEqualTo("2026-03-06");
            assertThat(confirmed.text("receivedOn")).isEqualTo("2026-03-06");
            assertThat(correct(Json.of("receivedOn", "2026-03-04")).expect(200).text("receivedOn"))
                    .isEqualTo("2026-03-04");
        }

        @Test
        void doesNotLetAReplyComeBeforeTheReceipt() {
            office.reply(id, REPLIED, "3.1").expect(200);

            refused(correct(Json.of("receivedOn", REPLIED.plusDays(1))), 422);
            assertThat(correct(Json.of("receivedOn", REPLIED.plusDays(1)).with("madeOn", REPLIED.plusDays(2)))
                            .expect(200)
                            .text("reply.madeOn"))
                    .isEqualTo("2026-03-22");
        }

        @Test
        void isOfNoOtherAgency() {
            refused(correct(Json.of("agency", "elsewhere")), 400, "agency");
        }
    }

    @Nested
    class OfTheReply {

        @BeforeEach
        void replyNotFound() {
            office.reply(id, REPLIED, "3.4.1").expect(200);
        }

        @Test
        void movesTheCaseIntoAnotherRow() {
            Answer corrected = correct(Json.of("outcome", "3.2")).expect(200);

            assertThat(corrected.text("reply.outcome")).isEqualTo("3.2");
            assertThat(count(2026, "3.4.1", 0)).isZero();
            assertThat(count(2026, "3.2", 0)).isEqualTo(1);
        }

        @Test
        void byItsLegalKindMovesTheRowToo() {
            Answer corrected = correct(Json.of("disposition", "PETITION")).expect(200);

            assertThat(corrected.text("reply.outcome")).isEqualTo("3.5.1");
            assertThat(count(2026, "3.5.1", 0)).isEqualTo(1);
        }

        @Test
        void movesTheEndIntoAnotherYear() {
            correct(Json.of("receivedOn", "2025-11-03").with("madeOn", "2025-11-20"))
                    .expect(200);

            assertThat(count(2025, "3.4.1", 0)).isEqualTo(1);
            assertThat(count(2026, "3.4.1", 0)).isZero();
            assertThat(count(2026, "2", 0)).isZero();
        }

        @Test
        void movesTheDayThatFollowsFromItsDispatch() {
            String other = office.registered(RECEIVED);
            Json mail =
                    Json.of("method", "MAIL").with("dispatchedOn", "2026-03-20").with("trackingNo", "EMS1");
            id = other;
            act("reply", Json.of("outcome", "3.1").with("dispatch", mail)).expect(200);

            Answer corrected =
                    correct(Json.of("dispatch.dispatchedOn", "2026-03-21")).expect(200);

            assertThat(corrected.text("reply.madeOn")).isEqualTo("2026-03-21");
            assertThat(corrected.text("reply.dispatch.trackingNo")).isEqualTo("EMS1");
        }

        @Test
        void keepsWhatItDoesNotName() {
            correct(Json.of("documentNo", "〔2026〕9号")).expect(200);

            assertThat(office.application(id).text("reply.subReason")).isEqualTo("见卷");
            assertThat(office.application(id).text("reply.documentNo")).isEqualTo("〔2026〕9号");
        }

        @Test
        void namedByItsSequenceTakesOnlyItsOwnFields() {
            correct(Json.of("corrects", 1).with("documentNo", "〔2026〕8号")).expect(200);
            refused(correct(Json.of("corrects", 1).with("withdrawnOn", TODAY)), 400, "withdrawnOn");
            refused(correct(Json.of("corrects", 7).with("documentNo", "〔2026〕7号")), 422, "corrects");
        }

        @Test
        void canBeCorrectedAgain() {
            correct(Json.of("outcome", "3.1")).expect(200);
            correct(Json.of("outcome", "3.4.1")).expect(200);

            assertThat(count(2026, "3.1", 0)).isZero();
            assertThat(count(2026, "3.4.1", 0)).isEqualTo(1);
        }
    }

    @Nested
    class OfAnotherAct {

        @Test
        void isFoundByItsFieldWhereOnlyOneHasIt() {
            act("assignment", Json.of("unit", "法规科").with("on", "2026-03-03")).expect(200);

            assertThat(correct(Json.of("unit", "督查科")).expect(200).text("unit")).isEqualTo("督查科");
        }

        @Test
        void asksWhichOfSeveralIsMeant() {
            act("assignment", Json.of("unit", "法规科").with("on", "2026-03-03")).expect(200);
            act("assignment", Json.of("unit", "督查科").with("on", "2026-03-04")).expect(200);

            refused(correct(Json.of("unit", "秘书科")), 400, "corrects");
            assertThat(correct(Json.of("unit", "秘书科").with("corrects", 2))
                            .expect(200)
                            .text("unit"))
                    .isEqualTo("秘书科");
        }

        @Test
        void isNamedAmongSeveralConsultations() {
            Json letter =
                    Json.of("consultee", "THIRD_PARTY").with("name", "第三方甲").with("sentOn", "2026-03-10");
            act("consultations", letter).expect(201);
            act("consultations", letter.with("name", "第三方乙").with("sentOn", "2026-03-11"))
                    .expect(201);

            refused(correct(Json.of("sentOn", "2026-03-12")), 400, "corrects");
            correct(Json.of("sentOn", "2026-03-12").with("corrects", 2)).expect(200);

            JsonNode told = events().json().path(3).path("payload").path("to");
            assertThat(told.path("sentOn").asString("")).isEqualTo("2026-03-12");
            assertThat(told.path("party"))
                    .isEqualTo(events().json().path(2).path("payload").path("party"));
        }

        @Test
        void saysALimitInAnotherWay() {
            act("clarification-request", CLARIFY).expect(200);

            correct(Json.of("answerWithin.workingDays", 10)).expect(200);
            correct(Json.of("answerBy", "2026-04-10")).expect(200);

            JsonNode limit = events().json().path(3).path("payload").path("to").path("limit");
            assertThat(limit.path("by").asString("")).isEqualTo("2026-04-10");
            assertThat(limit.path("workingDays").isNumber()).isFalse();
            refused(correct(Json.of("answerWithin.workingDays", 0)), 400, "answerWithin.workingDays");
        }

        @Test
        void saysThatNothingOfTheKindIsRecorded() {
            refused(correct(Json.of("withdrawnOn", TODAY)), 422, "withdrawnOn");
        }

        @Test
        void reachesAFieldThatIsCalledReason() {
            office.withdraw(id, TODAY).expect(200);

            correct(Json.of("fields.reason", "已自行取得")).expect(200);

            assertThat(office.application(id).text("withdrawal.reason")).isEqualTo("已自行取得");
        }
    }

    static final List<Arguments> WRONG = List.of(
            wrong("reason", "{'receivedOn': '2026-03-03', 'reason': null}"),
            wrong("reason", "{'receivedOn': '2026-03-03', 'reason': '  '}"),
            wrong("reason", "{'receivedOn': '2026-03-03', 'reason': 5}"),
            wrong("receivedOn", "{'receivedOn': '2026-13-03'}"),
            wrong("receivedOn", "{'receivedOn': '2099-01-03'}"),
            wrong("receivedOn", "{'receivedOn': 20260303}"),
            wrong("submittedOn", "{'submittedOn': '2099-01-03'}"),
            wrong("arrivedOn", "{'arrivedOn': 'gestern'}"),
            wrong("confirmedOn", "{'confirmedOn': '2099-01-03'}"),
            wrong("channel", "{'channel': 'PIGEON'}"),
            wrong("channel", "{'channel': null}"),
            wrong("applicant.kind", "{'applicant': {'kind': 'ALIEN'}}"),
            wrong("applicant.kind", "{'applicant': {'kind': null}}"),
            wrong("applicant.name", "{'applicant': {'name': ' '}}"),
            wrong("applicant.nickname", "{'applicant': {'nickname': '小甲'}}"),
            wrong("applicant", "{'applicant': 'A'}"),
            wrong("applicants[0]", "{'applicants': [null]}"),
            wrong("agent.name", "{'agent': {'phone': '1'}}"),
            wrong("content", "{'content': null}"),
            wrong("mailNo", "{'mailNo': '张三'}"),
            wrong("corrects", "{'corrects': '0', 'content': '新'}"),
            wrong("corrects", "{'corrects': -1, 'content': '新'}"),
            wrong("corrects", "{'corrects': 1.5, 'content': '新'}"),
            wrong("fields", "{'fields': 5}"),
            wrong("agnecy", "{'agnecy': 'x'}"),
            wrong("colour", "{'colour': 'red'}"));

    private static Arguments wrong(String field, String body) {
        return argumentSet(body, field, body.replace('\'', '"'));
    }

    @ParameterizedTest
    @FieldSource("WRONG")
    void whatIsWrongByItselfIsRefusedNamingTheField(String field, String body) {
        String whole = body.contains("\"reason\"") ? body : body.replaceFirst("\\{", "{\"reason\": \"登记有误\", ");
        refused(office.as("registrar").post("/api/applications/" + id + "/correction", whole), 400, field);

        assertThat(office.application(id).text("version")).isEqualTo("0");
    }

    @Test
    void aCorrectionNamesSomethingAndChangesSomething() {
        refused(correct(Json.empty()), 400);
        refused(correct(Json.of("receivedOn", RECEIVED).with("content", "道路建设项目立项批复")), 422);
        refused(office.as("registrar").post("/api/applications/" + id + "/correction", "[]"), 400);
        assertThat(office.application(id).text("version")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "018f0000-0000-7000-8000-000000000000"})
    void whatIsNotThereIsNotCorrected(String unknown) {
        id = unknown;
        refused(correct(Json.of("content", "新")), 404);
        refused(retract(0), 404);
    }

    @Test
    void aCorrectionOfAnOutdatedViewIsRefused() {
        office.reply(id, REPLIED, "3.1").expect(200);
        DeskClient registrar = office.as("registrar");
        Json wrong = Json.of("content", "新的内容").with("reason", "登记有误");
        String path = "/api/applications/" + id + "/correction";

        refused(registrar.with("If-Match", "W/\"0\"").post(path, wrong), 409);
        registrar.with("If-Match", "W/\"1\"").post(path, wrong).expect(200);
    }

    @Test
    void aCorrectionSentTwiceHappensOnce() {
        DeskClient registrar = office.as("registrar").once("correction-" + id);
        Json wrong = Json.of("content", "新的内容").with("reason", "登记有误");

        Answer first =
                registrar.post("/api/applications/" + id + "/correction", wrong).expect(200);
        Answer again =
                registrar.post("/api/applications/" + id + "/correction", wrong).expect(200);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(office.application(id).text("version")).isEqualTo("1");
    }

    @Test
    void correctionsAtTheSameTimeLoseNothingOfEachOther() throws InterruptedException {
        List<Json> wrongs =
                List.of(Json.of("content", "并发更正的内容"), Json.of("mailNo", "EMS77"), Json.of("replyInNameOf", "市人民政府"));
        List<Thread> threads = wrongs.stream()
                .map(wrong -> new Thread(() -> correct(wrong).expect(200)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        Answer file = office.application(id);
        assertThat(file.text("content")).isEqualTo("并发更正的内容");
        assertThat(file.text("mailNo")).isEqualTo("EMS77");
        assertThat(file.text("replyInNameOf")).isEqualTo("市人民政府");
    }

    @Nested
    class ARetraction {

        @Test
        void ofAReplyOpensTheCaseAndCarriesItIntoTheRunningYear() {
            id = office.registered(LocalDate.of(2025, 12, 1));
            office.reply(id, LocalDate.of(2025, 12, 20), "3.1").expect(200);
            office.close(2025).expect(200);
            assertThat(count(2025, "3.1", 0)).isEqualTo(1);

            Answer open = retract(2).expect(200);

            assertThat(open.at("reply").isNull()).isTrue();
            assertThat(count(2025, "3.1", 0)).isZero();
            assertThat(count(2025, "4", 0)).isEqualTo(1);
            assertThat(count(2026, "2", 0)).isEqualTo(1);
            office.reply(id, LocalDate.of(2026, 1, 8), "3.2").expect(200);
            assertThat(count(2026, "3.2", 0)).isEqualTo(1);
        }

        @Test
        void happensOnce() {
            office.reply(id, REPLIED, "3.1").expect(200);
            retract(1).expect(200);

            refused(retract(1), 409);
            refused(retract(2), 409);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "77", "-1", "x", "01", "99999999999999999999"})
        void ofWhatIsNotRecordedIsNotFound(String sequence) {
            refused(retract(sequence), 404);
        }

        @Test
        void isNotOfTheRegistrationNorOfAReviewNorOfWhatTheDeskAdds() {
            refused(retract(0), 422);
            office.notified("RECONSIDERATION", TODAY, id);
            refused(retract(1), 422);
            id = office.registered(LocalDate.of(2025, 12, 1));
            refused(retract(1), 422);
        }

        @Test
        void leavesNothingServedThatWasNeverReplied() {
            office.reply(id, REPLIED, "3.1").expect(200);
            act("service", Json.of("method", "MAIL").with("dispatchedOn", REPLIED))
                    .expect(200);

            refused(retract(1), 422);
            retract(2).expect(200);
            retract(1).expect(200);
        }

        @Test
        void leavesNoAnswerWithoutItsQuestion() {
            act("clarification-request", CLARIFY).expect(200);
            act("clarification", Json.of("receivedOn", "2026-03-20").with("content", "补正后的内容"))
                    .expect(200);

            refused(retract(1), 422);
            retract(2).expect(200);
            retract(1).expect(200);
            assertThat(office.application(id).text("receivedOn")).isEqualTo("2026-03-02");
        }

        @Test
        void needsAReason() {
            office.reply(id, REPLIED, "3.1").expect(200);
            String path = "/api/applications/" + id + "/events/1/retraction";

            refused(office.as("registrar").post(path, Json.empty()), 400, "reason");
            refused(office.as("registrar").post(path, Json.of("reason", 5)), 400, "reason");
            refused(office.as("handler").post(path, Json.of("reason", "错")), 403);
        }
    }

    @Test
    void theLawSpeaksOnCorrectionsToo() {
        office.reply(id, REPLIED, "3.1").expect(200);

        refusedByArticle(correct(Json.of("madeOn", RECEIVED.minusDays(1))), "madeOn");
    }
}
