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
