package cn.disclosuredesk.desk.proofs;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One agency at a desk, and what its people do there. */
final class Office {

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    private final DeskClient desk;
    private final String agency;

    private Office(DeskClient desk, String agency) {
        this.desk = desk;
        this.agency = agency;
    }

    /** A new agency, which nobody has worked for. */
    static Office founded(DeskClient desk) {
        String code = "proof-" + FOUNDED.incrementAndGet();
        desk.as("head")
                .post("/api/agencies", Json.of("code", code).with("name", "证明用机关" + code))
                .expect(201);
        return new Office(desk, code);
    }

    /** One that is there already. */
    static Office named(DeskClient desk, String agency) {
        return new Office(desk, agency);
    }

    /** The same agency, served by another node or after a restart. */
    Office at(DeskClient other) {
        return new Office(other, agency);
    }

    String agency() {
        return agency;
    }

    DeskClient as(String username) {
        return desk.as(username);
    }

    /** A complete form of somebody who asked on that day. */
    Json form(LocalDate receivedOn) {
        return Json.of("agency", agency)
                .with("channel", "IN_PERSON")
                .with("receivedOn", receivedOn)
                .with("applicant.kind", "NATURAL_PERSON")
                .with("applicant.name", "申请人甲")
                .with("content", "道路建设项目立项批复");
    }

    Answer register(Json form) {
        return as("registrar").post("/api/applications", form);
    }

    /** The id of a new application of that day. */
    String registered(LocalDate receivedOn) {
        return register(form(receivedOn)).expect(201).text("id");
    }

    Answer reply(String application, LocalDate madeOn, String outcome) {
        return as("handler")
                .post(
                        "/api/applications/" + application + "/reply",
                        Json.of("madeOn", madeOn).with("outcome", outcome).with("subReason", "见卷"));
    }

    Answer withdraw(String application, LocalDate on) {
        return as("handler").post("/api/applications/" + application + "/withdrawal", Json.of("withdrawnOn", on));
    }

    Json notice(String kind, LocalDate notifiedOn, String... applications) {
        return Json.of("agency", agency)
                .with("kind", kind)
                .with("notifiedOn", notifiedOn)
                .with("applicationIds", List.of(applications));
    }

    /** The id of a review of which the agency was notified on that day. */
    String notified(String kind, LocalDate notifiedOn, String... applications) {
        return as("handler")
                .post("/api/reviews", notice(kind, notifiedOn, applications))
                .expect(201)
                .text("id");
    }

    Answer application(String id) {
        return as("head").get("/api/applications/" + id);
    }

    Answer close(int year) {
        return as("head").post("/api/years/" + year + "/close", Json.of("agency", agency));
    }

    Answer sectionThree(int year) {
        return as("head").get("/api/annual-reports/" + year + "/section-three?agency=" + agency);
    }

    Answer sectionFour(int year) {
        return as("head").get("/api/annual-reports/" + year + "/section-four?agency=" + agency);
    }

    Answer cell(int year, String row, int column) {
        return as("head")
                .get("/api/annual-reports/%d/section-three/cells/%s/%d?agency=%s".formatted(year, row, column, agency));
    }

    Answer cell(int year, String block, String result) {
        return as("head")
                .get("/api/annual-reports/%d/section-four/cells/%s/%s?agency=%s"
                        .formatted(year, block, result, agency));
    }

    Answer importLedger(Parts parts) {
        return as("registrar").ledger(parts);
    }
}
