package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The contract of reviews, agencies and the close of a year. */
@ExtendWith(OneDesk.class)
class ReviewsAndYearsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    private Answer send(Json notice) {
        return office.as("handler").post("/api/reviews", notice);
    }

    private Answer decide(String review, Json decision) {
        return office.as("handler").post("/api/reviews/" + review + "/decision", decision);
    }

    @Test
    void aReviewIsSeenFromItsApplications() {
        String id = office.registered(TODAY.minusDays(30));
        office.reply(id, TODAY.minusDays(10), "3.1").expect(200);
        Json notice = office.notice("LITIGATION_DIRECT", TODAY.minusDays(3), id).with("caseNo", "（2026）行初1号");

        String review = send(notice).expect(201).text("id");

        Answer file = office.application(id).expect(200);
        assertThat(file.text("reviews.0.id")).isEqualTo(review);
        assertThat(file.text("reviews.0.kind")).isEqualTo("LITIGATION_DIRECT");
        assertThat(file.text("reviews.0.caseNo")).isEqualTo("（2026）行初1号");
        assertThat(office.cell(TODAY.getYear(), "litigationDirect", "pending").texts("items", "reviewId"))
                .containsExactly(review);
    }

    static Stream<Arguments> noticesThatAreWrongByThemselves() {
        return Stream.of(
                wrong("no kind", "kind", notice -> notice.without("kind")),
                wrong("a kind that nobody knows", "kind", notice -> notice.with("kind", "QUARREL")),
                wrong("no day", "notifiedOn", notice -> notice.without("notifiedOn")),
                wrong("a day to come", "notifiedOn", notice -> notice.with("notifiedOn", TODAY.plusDays(1))),
                wrong("a filing to come", "filedOn", notice -> notice.with("filedOn", TODAY.plusDays(1))),
                wrong(
                        "an empty place",
                        "applicationIds[0]",
                        notice -> notice.with("applicationIds", Json.read("[null]"))),
                wrong("an unknown capacity", "capacity", notice -> notice.with("capacity", "SPECTATOR")),
                wrong("an unknown procedure", "procedure", notice -> notice.with("procedure", "QUICK")));
    }

    private static Arguments wrong(String what, String field, Function<Json, Json> change) {
        return argumentSet(what, field, change);
    }

    @ParameterizedTest
    @MethodSource("noticesThatAreWrongByThemselves")
    void aNoticeThatIsWrongByItselfIsRefused(String field, Function<Json, Json> change) {
        refused(send(change.apply(office.notice("RECONSIDERATION", TODAY))), 400, field);
    }

    @Test
    void aReviewNamesOnlyApplicationsThatAreThereAndWereReceived() {
        refused(send(office.notice("RECONSIDERATION", TODAY, "no-id")), 404);
        String id = office.registered(TODAY);
        refused(send(office.notice("RECONSIDERATION", TODAY.minusDays(1), id)), 422);
        String others = Office.founded(office.as("head")).registered(TODAY);
        refused(send(office.notice("RECONSIDERATION", TODAY, others)), 422);
        assertThat(office.sectionFour(TODAY.getYear())
                        .at("reconsideration.total")
                        .asInt())
                .isZero();
    }

    @Test
    void aCaseNumberStandsOnceInAnAgency() {
        Json notice = office.notice("RECONSIDERATION", TODAY).with("caseNo", "复1号");
        send(notice).expect(201);
        refused(send(notice), 409, "caseNo");
        send(Office.founded(office.as("head")).notice("RECONSIDERATION", TODAY).with("caseNo", "复1号"))
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "维持, upheld",
        "驳回请求, upheld",
        "驳回复议请求, upheld",
        "变更, corrected",
        "撤销, corrected",
        "部分撤销, corrected",
        "确认违法, corrected",
        "确认无效, corrected",
        "责令履行, corrected",
        "不予受理, other",
        "驳回申请, other",
        "撤回终止, other",
        "调解, other",
        "和解, other",
        "移送, other",
        "终结, other"
    })
    void theColumnFollowsFromHowTheReviewEnded(String ending, String column) {
        String review = office.notified("RECONSIDERATION", TODAY.minusDays(9));

        decide(review, Json.of("decidedOn", TODAY).with("ending", ending)).expect(200);

        assertThat(office.sectionFour(TODAY.getYear())
                        .at("reconsideration." + column)
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aJudgmentCountsOnceItCannotBeAppealed() {
        String review = office.notified("LITIGATION_DIRECT", LocalDate.of(2025, 10, 9));

        decide(review, Json.of("decidedOn", "2025-12-25").with("ending", "驳回诉讼请求"))
                .expect(200);

        assertThat(office.sectionFour(2025).at("litigationDirect.pending").asInt())
                .isEqualTo(1);
        assertThat(office.sectionFour(2026).at("litigationDirect.upheld").asInt())
                .isEqualTo(1);
    }

    @Test
    void aDecisionThatIsWrongByItselfIsRefused() {
        String review = office.notified("RECONSIDERATION", TODAY.minusDays(9));
        Json decision = Json.of("decidedOn", TODAY).with("result", "UPHELD");

        refused(decide(review, decision.without("decidedOn")), 400, "decidedOn");
        refused(decide(review, decision.with("decidedOn", TODAY.plusDays(1))), 400, "decidedOn");
        refused(decide(review, decision.without("result")), 400, "result");
        refused(decide(review, decision.with("result", "PENDING")), 400, "result");
        refused(decide(review, decision.with("result", "DRAW")), 400, "result");
        refused(decide(review, decision.with("ending", "撤销")), 400, "result");
        refused(decide(review, decision.without("result").with("ending", "平手")), 400, "ending");
        refused(decide(review, decision.with("effectiveOn", TODAY.minusDays(1))), 400, "effectiveOn");
        refused(decide(review, decision.with("servedOn", TODAY.minusDays(1))), 400, "servedOn");
        refused(decide(review, decision.with("servedOn", TODAY.plusDays(1))), 400, "servedOn");
        refused(decide(review, decision.with("effectiveOn", TODAY.plusYears(3))), 400, "effectiveOn");
        refused(decide(review, decision.with("performBy", "soon")), 400, "performBy");
        refused(decide(review, decision.with("performBy", TODAY.minusDays(1))), 400, "performBy");
        refused(decide(review, decision.with("performBy", TODAY.plusYears(3))), 400, "performBy");
        refused(decide(review, decision.with("replyAgain", "yes")), 400, "replyAgain");
        refused(decide("no-id", decision), 404);
        decide(review, decision).expect(200);
        refused(decide(review, decision), 409);
    }

    @ParameterizedTest
    @CsvSource({
        "撤销, , true",
        "部分撤销, , true",
        "责令履行, , true",
        "变更, , false",
        "确认违法, , false",
        "确认无效, , false",
        "维持, , false",
        "确认违法, true, true",
        "撤销, false, false"
    })
    void anEndingThatAsksForAReplyOwesOne(String ending, @Nullable Boolean said, boolean owed) {
        String id = office.registered(LocalDate.of(2026, 2, 2));
        office.reply(id, LocalDate.of(2026, 2, 20), "3.4.1").expect(200);
        String review = office.notified("RECONSIDERATION", LocalDate.of(2026, 3, 2), id);
        Json decision =
                Json.of("decidedOn", "2026-04-20").with("ending", ending).with("servedOn", "2026-04-22");

        decide(review, said == null ? decision : decision.with("replyAgain", said))
                .expect(200);

        assertThat(told(id).path("replyAgain").asBoolean()).isEqualTo(owed);
        assertThat(told(id).path("servedOn").asString("")).isEqualTo("2026-04-22");
        Answer again = office.reply(id, LocalDate.of(2026, 5, 8), "3.2");
        assertThat(again.status()).isEqualTo(owed ? 200 : 409);
        assertThat(office.cell(2026, "3.2", 0).at("count").asInt()).isEqualTo(owed ? 1 : 0);
        assertThat(office.cell(2026, "3.4.1", 0).at("count").asInt()).isEqualTo(owed ? 0 : 1);
    }

    @Test
    void aResultWithoutAnEndingOwesAReplyWhereItCorrects() {
        String id = office.registered(LocalDate.of(2026, 2, 2));
        office.reply(id, LocalDate.of(2026, 2, 20), "3.4.1").expect(200);
        String review = office.notified("RECONSIDERATION", LocalDate.of(2026, 3, 2), id);
        decide(review, Json.of("decidedOn", "2026-04-20").with("result", "CORRECTED"))
                .expect(200);

        assertThat(told(id).path("replyAgain").asBoolean()).isTrue();
    }

    @Test
    void aNewReplyOfAnotherYearMakesNoEntry() {
        String id = office.registered(LocalDate.of(2025, 10, 9));
        office.reply(id, LocalDate.of(2025, 10, 20), "3.4.1").expect(200);
        String review = office.notified("RECONSIDERATION", LocalDate.of(2025, 11, 3), id);
        decide(review, Json.of("decidedOn", "2026-01-20").with("ending", "撤销")).expect(200);

        office.reply(id, LocalDate.of(2026, 2, 2), "3.1").expect(200);

        assertThat(office.cell(2025, "3.4.1", 0).at("count").asInt()).isEqualTo(1);
        assertThat(office.cell(2025, "4", 0).at("count").asInt()).isZero();
        assertThat(office.sectionThree(2026).text("rows.0.cells.6")).isEqualTo("0");
        assertThat(office.cell(2026, "3.1", 0).at("count").asInt()).isZero();
        assertThat(office.application(id).text("reply.madeOn")).isEqualTo("2026-02-02");
    }

    private JsonNode told(String id) {
        Answer events =
                office.as("auditor").get("/api/applications/" + id + "/events").expect(200);
        return StreamSupport.stream(events.json().spliterator(), false)
                .filter(event -> event.path("type").asString("").equals("review-of-application-decided"))
                .findFirst()
                .orElseThrow()
                .path("payload");
    }

    @Test
    void aReviewIsNotDecidedBeforeItBegan() {
        String review = send(office.notice("RECONSIDERATION", TODAY).with("filedOn", TODAY.minusDays(4)))
                .expect(201)
                .text("id");

        refused(decide(review, Json.of("decidedOn", TODAY.minusDays(5)).with("result", "OTHER")), 422, "decidedOn");
    }

    @Test
    void whoIsNotTheOriginalAgencyIsNotCounted() {
        for (String capacity : List.of("REVIEW_BODY_CO_DEFENDANT", "REVIEW_BODY_ALONE", "THIRD_PERSON")) {
            send(office.notice("RECONSIDERATION", TODAY).with("capacity", capacity))
                    .expect(201);
        }
        assertThat(office.sectionFour(TODAY.getYear())
                        .at("reconsideration.total")
                        .asInt())
                .isZero();
    }

    @Test
    void aYearIsClosedWithTheSameAnswerForEver() {
        int lastYear = TODAY.getYear() - 1;
        office.registered(TODAY.minusYears(1));

        Answer first = office.close(lastYear).expect(200);
        office.registered(TODAY.minusYears(1));

        assertThat(first.at("year").asInt()).isEqualTo(lastYear);
        assertThat(first.at("carriedOver").asInt()).isEqualTo(1);
        assertThat(office.close(lastYear).expect(200).json()).isEqualTo(first.json());
    }

    @Test
    void aYearThatIsNotOverCannotBeClosed() {
        refused(office.close(TODAY.getYear()), 422);
        refused(office.close(2007), 400);
        refused(office.as("head").post("/api/years/soon/close", Json.of("agency", office.agency())), 400);
    }

    @Test
    void carryingOverMakesNoOpenFormStale() {
        String id = office.registered(LocalDate.of(TODAY.getYear() - 2, 12, 1));
        assertThat(office.application(id).at("version").asInt()).isEqualTo(1);

        office.as("handler")
                .seen(0)
                .post("/api/applications/" + id + "/assignment", Json.of("unit", "法规科"))
                .expect(200);
    }

    @Test
    void anAgencyHasACodeOfItsOwn() {
        DeskClient head = office.as("head");
        Json taken = Json.of("code", office.agency()).with("name", "另一机关");
        refused(head.post("/api/agencies", taken), 409, "code");
        refused(head.post("/api/agencies", taken.with("code", "机关")), 400, "code");
        refused(head.post("/api/agencies", taken.without("code")), 400, "code");
        refused(
                head.post(
                        "/api/agencies",
                        taken.with("code", "x-" + office.agency()).without("name")),
                400,
                "name");
        assertThat(head.get("/api/agencies").expect(200).text()).contains("\"" + office.agency() + "\"");
    }
}
