package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The acts on a review, and what its applications show of them. */
@ExtendWith(OneDesk.class)
class ReviewActsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final String WHY = "登记有误";

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    private Answer act(String review, String act, Json body) {
        return office.as("head").post("/api/reviews/" + review + "/" + act, body);
    }

    private Answer correct(String review, Json body) {
        return act(review, "correction", body.with("reason", WHY));
    }

    private Answer retract(String review, int sequence) {
        return act(review, "events/" + sequence + "/retraction", Json.of("reason", WHY));
    }

    private String replied() {
        String id = office.registered(LocalDate.of(2026, 2, 2));
        office.reply(id, LocalDate.of(2026, 2, 20), "3.4.1").expect(200);
        return id;
    }

    private static Json decided(String on, String ending) {
        return Json.of("decidedOn", on).with("ending", ending);
    }

    private String status(String application) {
        return office.application(application).expect(200).text("status");
    }

    private String block(String result) {
        return office.sectionFour(TODAY.getYear()).text("litigationDirect." + result);
    }

    /** Types of the case's events, without those of its own acts. */
    private List<String> toldBy(String application) {
        List<String> types = new ArrayList<>();
        office.as("auditor")
                .get("/api/applications/" + application + "/events")
                .expect(200)
                .json()
                .forEach(event -> types.add(event.path("type").asString()));
        return types.subList(2, types.size());
    }

    @Test
    void everyApplicationFollowsWhateverHappensToTheReview() {
        String one = replied();
        String other = replied();
        String review = office.notified("LITIGATION_DIRECT", LocalDate.of(2026, 3, 2), one, other);

        act(review, "acceptance", Json.of("acceptedOn", "2026-02-27").with("caseNo", "初7号"))
                .expect(200);
        act(review, "answer", Json.of("answeredOn", "2026-03-10")).expect(200);
        act(review, "hearing", Json.of("hearingOn", TODAY.plusDays(9))).expect(200);
        assertThat(toldBy(one)).containsExactly("application-taken-to-review");

        act(review, "decision", decided("2026-04-01", "撤销")).expect(200);
        assertThat(List.of(status(one), status(other))).containsOnly("REPLY_DUE_AGAIN");

        act(review, "appeal", Json.of("on", "2026-04-08").with("byUs", true).with("caseNo", "终9号"))
                .expect(200);
        assertThat(List.of(status(one), status(other))).containsOnly("ENDED");
        assertThat(block("pending")).isEqualTo("1");

        act(review, "decision", decided("2026-05-06", "撤销")).expect(200);
        assertThat(List.of(status(one), status(other))).containsOnly("REPLY_DUE_AGAIN");
        assertThat(block("corrected")).isEqualTo("1");

        correct(review, Json.of("ending", "驳回诉讼请求").with("corrects", 6)).expect(200);
        assertThat(List.of(status(one), status(other))).containsOnly("ENDED");
        assertThat(block("upheld")).isEqualTo("1");

        retract(review, 6).expect(200);
        assertThat(block("pending")).isEqualTo("1");

        act(review, "annulment", Json.of("reason", WHY)).expect(200);
        assertThat(toldBy(other))
                .containsExactly(
                        "application-taken-to-review",
                        "review-of-application-decided",
                        "fact-retracted",
                        "review-of-application-decided",
                        "fact-corrected",
                        "fact-retracted",
                        "fact-retracted");
        assertThat(block("total")).isEqualTo("0");
        assertThat(office.application(one).json().path("reviews")).isEmpty();
    }

    @Test
    void aReviewFollowsTheApplicationsThatItIsAbout() {
        String one = replied();
        String other = replied();
        String review = office.notified("RECONSIDERATION", LocalDate.of(2026, 3, 2), one);
        act(review, "decision", decided("2026-04-01", "责令履行")).expect(200);

        correct(review, Json.of("applicationIds", List.of(other))).expect(200);

        assertThat(status(one)).isEqualTo("ENDED");
        assertThat(status(other)).isEqualTo("REPLY_DUE_AGAIN");
        assertThat(toldBy(one))
                .containsExactly(
                        "application-taken-to-review",
                        "review-of-application-decided",
                        "fact-retracted",
                        "fact-retracted");
    }

    @Test
    void aDecisionThatWasFollowedByANewReplyIsNotTakenBack() {
        String id = replied();
        String review = office.notified("RECONSIDERATION", LocalDate.of(2026, 3, 2), id);
        act(review, "decision", decided("2026-04-01", "撤销")).expect(200);
        office.reply(id, LocalDate.of(2026, 4, 20), "3.1").expect(200);

        refused(retract(review, 1), 422);
        refused(correct(review, Json.of("ending", "维持")), 422);
        refused(act(review, "annulment", Json.of("reason", WHY)), 422);

        assertThat(office.application(id).text("reply.outcome")).isEqualTo("3.1");
        assertThat(toldBy(id)).doesNotContain("fact-retracted", "fact-corrected");
    }

    @Test
    void aKindThatWasWrongMovesItsEndToAnotherDay() {
        String review = office.notified("RECONSIDERATION", LocalDate.of(2025, 11, 3));
        act(review, "decision", decided("2025-12-25", "撤销")).expect(200);
        assertThat(office.sectionFour(2025).text("reconsideration.corrected")).isEqualTo("1");

        correct(review, Json.of("kind", "LITIGATION_DIRECT")).expect(200);

        assertThat(office.sectionFour(2025).text("reconsideration.total")).isEqualTo("0");
        assertThat(office.sectionFour(2025).text("litigationDirect.pending")).isEqualTo("1");
        assertThat(office.sectionFour(2026).text("litigationDirect.corrected")).isEqualTo("1");
    }

    @Test
    void aNumberIsTakenByOneReviewUntilItIsFreeAgain() {
        String first = office.notified("LITIGATION_DIRECT", LocalDate.of(2026, 3, 2));
        String second = office.notified("LITIGATION_DIRECT", LocalDate.of(2026, 3, 2));
        Json accepted = Json.of("acceptedOn", "2026-03-01").with("caseNo", "初1号");
        act(first, "acceptance", accepted).expect(200);

        refused(act(second, "acceptance", accepted), 409, "caseNo");
        refused(correct(second, Json.of("caseNo", "初1号")), 409, "caseNo");
        correct(first, Json.of("caseNo", "初2号").with("corrects", 1)).expect(200);
        act(second, "acceptance", accepted).expect(200);
        act(second, "annulment", Json.of("reason", WHY)).expect(200);
        correct(first, Json.of("caseNo", "初1号")).expect(200);
        refused(retract(second, 2), 409, "caseNo");
    }

    static Stream<Arguments> wrongByThemselves() {
        return Stream.of(
                argumentSet("no day", "acceptance", Json.empty(), "acceptedOn"),
                argumentSet("a day to come", "answer", Json.of("answeredOn", TODAY.plusDays(1)), "answeredOn"),
                argumentSet("no procedure", "procedure", Json.of("on", TODAY), "procedure"),
                argumentSet("a word", "procedure", Json.of("on", TODAY).with("procedure", "QUICK"), "procedure"),
                argumentSet("no hearing", "hearing", Json.empty(), "hearingOn"),
                argumentSet(
                        "a hearing in three years", "hearing", Json.of("hearingOn", TODAY.plusYears(3)), "hearingOn"),
                argumentSet(
                        "a hearing before we knew",
                        "hearing",
                        Json.of("hearingOn", TODAY.minusDays(2)).with("on", TODAY),
                        "hearingOn"),
                argumentSet("no day of suspension", "suspension", Json.empty(), "on"),
                argumentSet("no day of resumption", "resumption", Json.empty(), "on"),
                argumentSet("no withdrawal", "withdrawal", Json.empty(), "withdrawnOn"),
                argumentSet(
                        "a decision as withdrawal",
                        "withdrawal",
                        Json.of("withdrawnOn", TODAY).with("ending", "撤销"),
                        "ending"),
                argumentSet("no day of appeal", "appeal", Json.of("byUs", true), "on"),
                argumentSet("no effect", "effect", Json.empty(), "effectiveOn"),
                argumentSet("no reason", "annulment", Json.empty(), "reason"),
                argumentSet("nothing to correct", "correction", Json.of("reason", WHY), null),
                argumentSet(
                        "an unknown field",
                        "correction",
                        Json.of("colour", "red").with("reason", WHY),
                        "colour"),
                argumentSet("no reason to correct", "correction", Json.of("body", "市政府"), "reason"));
    }

    @ParameterizedTest
    @MethodSource("wrongByThemselves")
    void anActThatIsWrongByItselfIsRefused(String act, Json body, String field) {
        Answer answer = act(office.notified("LITIGATION_DIRECT", TODAY.minusDays(30)), act, body);

        if (field == null) {
            refused(answer, 400);
        } else {
            refused(answer, 400, field);
        }
    }

    @Test
    void whatTheLawExcludesIsRefusedWithTheReason() {
        String review = office.notified("RECONSIDERATION", LocalDate.of(2026, 3, 2));

        refused(act(review, "answer", Json.of("answeredOn", "2026-03-01")), 422, "answeredOn");
        refused(act(review, "decision", decided("2026-04-01", "驳回诉讼请求")), 422, "ending");
        refused(act(review, "resumption", Json.of("on", "2026-03-09")), 422, "on");
        act(review, "answer", Json.of("answeredOn", "2026-03-09")).expect(200);
        refused(act(review, "answer", Json.of("answeredOn", "2026-03-10")), 409);
        act(review, "withdrawal", Json.of("withdrawnOn", "2026-03-20")).expect(200);
        refused(act(review, "decision", decided("2026-04-01", "撤销")), 409);
        refused(act(review, "appeal", Json.of("on", "2026-04-01")), 422, "on");
        refused(act(review, "effect", Json.of("effectiveOn", "2026-04-01")), 422, "effectiveOn");
        refused(act("no-id", "answer", Json.of("answeredOn", "2026-03-01")), 404);
        refused(retract(review, 77), 404);
        refused(correct(review, Json.of("agency", "other")), 422, "agency");
        refused(
                office.as("head").seen(0).post("/api/reviews/" + review + "/suspension", Json.of("on", "2026-03-12")),
                409);
    }

    /** Two reviews of the same applications, and acts on these, at once: all are recorded, none is lost. */
    @Test
    void reviewsOfTheSameApplicationsDoNotWaitForEachOtherForEver() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = replied();
            String other = replied();
            String first = office.notified("RECONSIDERATION", LocalDate.of(2026, 3, 2), one, other);
            String second = office.notified("LITIGATION_DIRECT", LocalDate.of(2026, 3, 3), other, one);
            Json note = Json.of("on", "2026-03-20").with("kind", "ADVICE").with("text", "意见");

            List<Callable<Answer>> acts = List.of(
                    () -> act(first, "decision", decided("2026-04-01", "确认违法")),
                    () -> act(second, "decision", decided("2026-04-02", "撤销")),
                    () -> office.as("handler").post("/api/applications/" + one + "/notes", note),
                    () -> office.as("handler").post("/api/applications/" + other + "/notes", note));
            List<Answer> answers = AtOnce.run(acts);

            assertThat(answers.subList(0, 2)).extracting(Answer::status).containsOnly(200);
            assertThat(List.of(status(one), status(other))).containsOnly("REPLY_DUE_AGAIN");
            assertThat(toldBy(one).stream().filter(type -> type.equals("review-of-application-decided")))
                    .hasSize(2);
        }
    }
}
