package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An office in which everything that moves a table happens at random, over HTTP: cases and reviews, recorded late,
 * corrected, retracted, annulled; years closed, published and published anew. What is impossible is refused, and that is
 * all that is known of it here: the tables are counted from the events.
 */
final class SealedOffice {

    private static final List<String> OUTCOMES = List.of("3.1", "3.2", "3.3.1", "3.4.1", "3.5.1", "3.6.3");
    private static final List<String> REVIEWS =
            List.of("RECONSIDERATION", "LITIGATION_DIRECT", "LITIGATION_AFTER_RECONSIDERATION");

    private final Office office;
    private final MovableClock clock;
    private final Random random;
    private final List<String> cases = new ArrayList<>();
    private final List<String> reviews = new ArrayList<>();

    SealedOffice(Office office, MovableClock clock, Random random) {
        this.office = office;
        this.clock = clock;
        this.random = random;
    }

    Office office() {
        return office;
    }

    /** One act; says which, and how it was answered. */
    String act() {
        Answer answer = tried();
        assertThat(answer.status()).as(answer.request() + answer.text()).isIn(200, 201, 202, 400, 404, 409, 422);
        return answer.status() + " " + answer.request();
    }

    private Answer tried() {
        int dice = random.nextInt(100);
        if (dice < 26 || cases.isEmpty()) {
            return register();
        }
        if (dice < 58) {
            return onACase(any(cases));
        }
        if (dice < 66 || reviews.isEmpty()) {
            return notifyReview();
        }
        return dice < 88 ? onAReview(any(reviews)) : aYear();
    }

    private Answer register() {
        Json form = office.form(late()).with("applicant.kind", any(GoldenTable.KINDS));
        return remembered(office.register(form), cases);
    }

    private Answer onACase(String id) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> office.reply(id, late(), any(OUTCOMES));
            case 3 -> office.withdraw(id, late());
            case 4 -> correct("applications", id, Json.of("receivedOn", late()));
            case 5 -> correct("applications", id, Json.of("applicant.kind", any(GoldenTable.KINDS)));
            case 6 -> retract("applications", id);
            default -> as("head", "/api/applications/" + id + "/annulment", Json.of("reason", "重复登记"));
        };
    }

    private Answer notifyReview() {
        Json notice = random.nextBoolean()
                ? office.notice(any(REVIEWS), late())
                : office.notice(any(REVIEWS), late(), any(cases));
        return remembered(
                as(
                        "handler",
                        "/api/reviews",
                        notice.with("capacity", random.nextInt(5) > 0 ? "ORIGINAL_AGENCY" : "THIRD_PERSON")),
                reviews);
    }

    private Answer onAReview(String id) {
        String path = "/api/reviews/" + id + "/";
        return switch (random.nextInt(8)) {
            case 0, 1, 2 ->
                as(
                        "handler",
                        path + "decision",
                        Json.of("decidedOn", late()).with("result", any(List.of("UPHELD", "CORRECTED", "OTHER"))));
            case 3 -> as("handler", path + "withdrawal", Json.of("withdrawnOn", late()));
            case 4 -> as("handler", path + "appeal", Json.of("on", late()));
            case 5 -> correct("reviews", id, Json.of("notifiedOn", late()));
            case 6 -> retract("reviews", id);
            default -> as("head", path + "annulment", Json.of("reason", "误登"));
        };
    }

    private Answer aYear() {
        int last = clock.today().getYear() - 1;
        String path = "/api/years/" + (last - random.nextInt(2)) + "/";
        Json agency = Json.of("agency", office.agency());
        return switch (random.nextInt(4)) {
            case 0 -> as("head", path + "close", agency);
            case 1, 2 -> as("head", path + "seal", agency);
            default -> as("head", path + "restatement", agency.with("reason", "数据有误"));
        };
    }

    private Answer correct(String what, String id, Json fields) {
        return as("head", "/api/" + what + "/" + id + "/correction", fields.with("reason", "登记有误"));
    }

    private Answer retract(String what, String id) {
        String path = "/api/" + what + "/" + id + "/events/" + (1 + random.nextInt(4)) + "/retraction";
        return as("head", path, Json.of("reason", "误录"));
    }

    private Answer as(String role, String path, Json body) {
        return office.as(role).post(path, body);
    }

    private static Answer remembered(Answer answer, List<String> ids) {
        if (answer.status() == 201) {
            ids.add(answer.text("id"));
        }
        return answer;
    }

    private LocalDate late() {
        int span = random.nextInt(4) == 0 ? 500 : 60;
        return clock.today().minusDays(random.nextInt(span));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
