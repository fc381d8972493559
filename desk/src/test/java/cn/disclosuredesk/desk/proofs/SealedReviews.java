package cn.disclosuredesk.desk.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reviews of an office, with which anything is done that moves them in a table. */
final class SealedReviews {

    private static final List<String> KINDS =
            List.of("RECONSIDERATION", "LITIGATION_DIRECT", "LITIGATION_AFTER_RECONSIDERATION");
    private static final List<String> CAPACITIES = List.of("ORIGINAL_AGENCY", "THIRD_PERSON");
    private static final List<String> RESULTS = List.of("UPHELD", "CORRECTED", "OTHER");
    private static final String REVIEWS = "/api/reviews/";

    private final RandomCalls calls;
    private final SealedCases cases;
    private final List<String> reviews = new ArrayList<>();

    SealedReviews(RandomCalls calls, SealedCases cases) {
        this.calls = calls;
        this.cases = cases;
    }

    boolean areThere() {
        return !reviews.isEmpty();
    }

    Answer notifyReview() {
        Json notice = calls.random().nextInt(3) == 0 || !cases.areThere()
                ? calls.office().notice(calls.any(KINDS), calls.late())
                : calls.office().notice(calls.any(KINDS), calls.late(), cases.any());
        String capacity = calls.random().nextInt(5) > 0 ? "ORIGINAL_AGENCY" : "THIRD_PERSON";
        return calls.remembered(calls.post("/api/reviews", notice.with("capacity", capacity)), reviews);
    }

    /** With all that a notice may say. */
    Answer notifyInFull() {
        LocalDate on = calls.late();
        Json notice = calls.office()
                .notice(calls.any(KINDS), on)
                .with("filedOn", on.minusDays(calls.random().nextInt(20)))
                .with("caseNo", "(2026)第" + calls.random().nextInt(1_000_000) + "号")
                .with("body", "审理机关");
        return calls.remembered(calls.post("/api/reviews", notice), reviews);
    }

    Answer accept() {
        Json acceptance = Json.of("acceptedOn", calls.late());
        return aReview(
                "acceptance",
                calls.random().nextBoolean()
                        ? acceptance
                        : acceptance.with("caseNo", "受理" + calls.random().nextInt(1_000_000)));
    }

    Answer changeTheProcedure() {
        return aReview(
                "procedure", Json.of("on", calls.late()).with("procedure", calls.any(List.of("ORDINARY", "SUMMARY"))));
    }

    Answer answer() {
        return aReview("answer", Json.of("answeredOn", calls.late()).with("documentNo", "〔2026〕8号"));
    }

    Answer setAHearing() {
        return aReview("hearing", Json.of("on", calls.late()).with("hearingOn", calls.today()));
    }

    Answer suspend() {
        return aReview("suspension", Json.of("on", calls.late()).with("reason", "等待另案"));
    }

    Answer resume() {
        return aReview("resumption", Json.of("on", calls.late()));
    }

    Answer decide() {
        LocalDate on = calls.late();
        Json decision = Json.of("decidedOn", on).with("result", calls.any(RESULTS));
        boolean known = calls.random().nextInt(3) == 0;
        return aReview("decision", known ? decision.with("effectiveOn", on.plusDays(9)) : decision);
    }

    Answer withdrawAReview() {
        return aReview("withdrawal", Json.of("withdrawnOn", calls.late()));
    }

    Answer appeal() {
        return aReview(
                "appeal",
                Json.of("on", calls.late()).with("byUs", calls.random().nextBoolean()));
    }

    Answer takeEffect() {
        return aReview("effect", Json.of("effectiveOn", calls.late()));
    }

    Answer correctTheNotice() {
        Json what = switch (calls.random().nextInt(3)) {
            case 0 -> Json.of("notifiedOn", calls.late());
            case 1 -> Json.of("kind", calls.any(KINDS));
            default -> Json.of("capacity", calls.any(CAPACITIES));
        };
        return aReview("correction", calls.wrong(what));
    }

    Answer correctTheDecision() {
        Json what = calls.random().nextBoolean()
                ? Json.of("result", calls.any(RESULTS))
                : Json.of("decidedOn", calls.late());
        return calls.correct(REVIEWS + calls.any(reviews), "review-decided", what);
    }

    Answer retractOfAReview() {
        return calls.retract(REVIEWS + calls.any(reviews));
    }

    Answer annulAReview() {
        return aReview("annulment", Json.of("reason", "误登"));
    }

    private Answer aReview(String act, Json body) {
        return calls.post(REVIEWS + calls.any(reviews) + "/" + act, body);
    }
}
