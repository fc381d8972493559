package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** One case of an office, and what holds for every act on it. */
final class OneCase {

    private final Office office;
    private final String id;

    OneCase(Office office, String id) {
        this.office = office;
        this.id = id;
    }

    String id() {
        return id;
    }

    Answer now() {
        return office.application(id).expect(200);
    }

    Answer act(String act, Object body) {
        return by("handler").post(path(act), body);
    }

    /** Carries out the act, and returns the sequence of its event. */
    int done(String act, Object body) {
        assertThat(act(act, body).status()).as(act).isIn(200, 201);
        return events().size() - 1;
    }

    JsonNode events() {
        return office.as("auditor")
                .get("/api/applications/" + id + "/events")
                .expect(200)
                .json();
    }

    /** What somebody who may read names is shown of the last event. */
    JsonNode lastPayload() {
        JsonNode events = by("head")
                .get("/api/applications/" + id + "/events")
                .expect(200)
                .json();
        return events.path(events.size() - 1).path("payload");
    }

    /**
     * The act is recorded once under its key, answered with the case, and refused to who has not seen the last event;
     * what it told can be read again.
     */
    void records(String act, Json body, String type, Json told) {
        int before = events().size();
        int version = now().at("version").asInt();
        DeskClient keyed = by("handler").once("key-of-" + id + "-" + act + "-" + version);

        Answer first = keyed.seen(version).post(path(act), body);
        assertThat(first.status()).as(first.text()).isIn(200, 201);
        if (first.status() == 200) {
            assertThat(first.json()).isEqualTo(now().json());
        }
        Answer again = keyed.seen(version).post(path(act), body).expect(first.status());
        assertThat(again.json()).isEqualTo(first.json());

        JsonNode events = events();
        assertThat(events.size()).isEqualTo(before + 1);
        assertThat(events.path(before).path("type").asString()).isEqualTo(type);
        JsonNode payload = lastPayload();
        JsonNode expected = Json.read(told.toString());
        expected.propertyNames()
                .forEach(member -> assertThat(payload.path(member)).as(member).isEqualTo(expected.path(member)));

        Answer stale = refused(by("head").seen(version).post(path(act), body), 409);
        assertThat(stale.texts("changes", "type")).containsExactly(type);
        assertThat(events().size()).isEqualTo(before + 1);
    }

    /** Refused because of this field, and nothing is recorded. */
    void refuses(String act, String field, Object body) {
        int before = events().size();

        refused(act(act, body), 400, field);

        assertThat(events().size()).isEqualTo(before);
    }

    private String path(String act) {
        return "/api/applications/" + id + "/" + act;
    }

    private DeskClient by(String username) {
        return office.as(username);
    }
}
