package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.ActTable.TODAY;
import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What holds for every act on a case; the acts stand in tables. */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractOfActs {

    Office office;
    private String untouched;

    abstract List<ActTable> acts();

    Stream<Arguments> wrong() {
        return acts().stream().flatMap(ActTable::wrong);
    }

    @BeforeAll
    void registerAnApplication(InProcessDesk desk) {
        office = Office.founded(desk.client());
        untouched = registered();
    }

    String registered() {
        return office.registered(TODAY.minusDays(10));
    }

    /** An application to which everything has happened that this act needs. */
    String readyFor(ActTable table) {
        String id = registered();
        table.before.forEach(earlier -> act(id, earlier).expect(200));
        return id;
    }

    Answer act(String id, ActTable table) {
        return act(id, table.act, table.body);
    }

    Answer act(String id, String act, Json body) {
        return office.as("head").post(path(id, act), body);
    }

    static String path(String id, String act) {
        return "/api/applications/" + id + "/" + act;
    }

    /** The last event of a case, as its history shows it. */
    JsonNode lastEvent(String id) {
        JsonNode events = office.as("head")
                .get("/api/applications/" + id + "/events")
                .expect(200)
                .json();
        return events.path(events.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isAnsweredWithTheCaseAndStandsInItsHistory(ActTable table) {
        String id = readyFor(table);

        Answer answer = act(id, table).expect(200);

        assertThat(answer.json()).isEqualTo(office.application(id).json());
        assertThat(lastEvent(id).path("type").asString()).isEqualTo(table.stored);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedNamingTheFieldAndLeavesNothing(String act, String field, Json body) {
        String version = office.application(untouched).text("version");

        refused(act(untouched, act, body), 400, field);

        assertThat(office.application(untouched).text("version")).isEqualTo(version);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isAConflictForWhoHasNotSeenTheLastEvent(ActTable table) {
        String id = readyFor(table);
        int seen = table.before.size();
        act(id, "notes", Json.of("on", TODAY).with("kind", "NOTE").with("text", "先到一步"))
                .expect(200);

        refused(office.as("head").seen(seen).post(path(id, table.act), table.body), 409);
        assertThat(lastEvent(id).path("type").asString()).isEqualTo("note-kept");
        office.as("head").seen(seen + 1).post(path(id, table.act), table.body).expect(200);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isDoneOnceUnderItsKey(ActTable table) {
        String id = readyFor(table);
        DeskClient keyed = office.as("head").once("once-" + id);

        Answer first = keyed.post(path(id, table.act), table.body).expect(200);
        Answer again = keyed.post(path(id, table.act), table.body).expect(200);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(office.application(id).text("version")).isEqualTo(String.valueOf(table.before.size() + 1));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void isNothingForTheAuditorNorForACaseThatIsNotThere(ActTable table) {
        refused(office.as("auditor").post(path(untouched, table.act), table.body), 403);
        refused(act("no-id-at-all", table), 404);
    }
}
