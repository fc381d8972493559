package cn.disclosuredesk.desk.proofs;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * An office in which everything that moves a table happens at random, over HTTP: cases and reviews, recorded late,
 * corrected, retracted, annulled; years closed, published and published anew; the office taken over by another. Nothing is
 * known of it here but what there is: the tables are counted from the events.
 */
final class SealedOffice {

    private final RandomCalls calls;
    private final int founded;
    private final SealedCases cases;
    private final SealedReviews reviews;
    private boolean takenOver;

    SealedOffice(Office office, MovableClock clock, Random random) {
        this.calls = new RandomCalls(office, clock, random);
        this.founded = clock.today().getYear();
        this.cases = new SealedCases(calls);
        this.reviews = new SealedReviews(calls, cases);
    }

    Office office() {
        return calls.office();
    }

    SealedCases cases() {
        return cases;
    }

    SealedReviews reviews() {
        return reviews;
    }

    Answer close() {
        return aYear("close", Json.empty());
    }

    Answer seal() {
        return aYear("seal", Json.empty());
    }

    Answer restate() {
        return aYear("restatement", Json.of("reason", "数据有误"));
    }

    /** What was carried into the first year, as the desk counts it so far, or one more. */
    Answer stateTheOpening() {
        JsonNode cells = calls.desk()
                .get("/api/annual-reports/" + founded + "/section-three?agency="
                        + calls.office().agency())
                .expect(200)
                .at("rows.1.cells");
        int more = calls.random().nextInt(4) == 0 ? 1 : 0;
        List<Integer> carriedIn = IntStream.range(0, 6)
                .mapToObj(column -> cells.path(column).asInt() + more)
                .toList();
        return calls.post(
                "/api/years/" + founded + "/opening",
                Json.of("agency", calls.office().agency()).with("carriedIn", carriedIn));
    }

    private Answer aYear(String act, Json body) {
        int year = calls.today().getYear() - 1 - (calls.random().nextInt(3) == 0 ? 1 : 0);
        return calls.post(
                "/api/years/" + year + "/" + act,
                body.with("agency", calls.office().agency()));
    }

    boolean isTakenOver() {
        return takenOver;
    }

    Answer handOverTo(SealedOffice successor) {
        Json body = Json.of("successor", successor.office().agency()).with("on", thisYear());
        Answer answer = calls.post("/api/agencies/" + calls.office().agency() + "/succession", body);
        takenOver = answer.status() == 200;
        return answer;
    }

    Answer takeBackTheHandOver() {
        Answer answer = calls.post(
                "/api/agencies/" + calls.office().agency() + "/succession/retraction", Json.of("reason", "登记有误"));
        takenOver = answer.status() != 200;
        return answer;
    }

    private LocalDate thisYear() {
        return calls.today().minusDays(calls.random().nextInt(calls.today().getDayOfYear()));
    }
}
