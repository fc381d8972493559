package cn.disclosuredesk.desk.proofs;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** How somebody who does anything at any time calls the desk, for one office. */
final class RandomCalls {

    private final Office office;
    private final MovableClock clock;
    private final Random random;

    RandomCalls(Office office, MovableClock clock, Random random) {
        this.office = office;
        this.clock = clock;
        this.random = random;
    }

    Office office() {
        return office;
    }

    LocalDate today() {
        return clock.today();
    }

    MovableClock clock() {
        return clock;
    }

    Random random() {
        return random;
    }

    /** One caller for all: on each new day a password is looked at anew, which takes its time. */
    DeskClient desk() {
        return office.as("head");
    }

    Answer post(String path, Json body) {
        return desk().post(path, body);
    }

    /** Corrects the last fact of this type; where there is none, the desk says so. */
    Answer correct(String path, String type, Json what) {
        JsonNode fact = last(path, type);
        Json named = fact.isMissingNode() ? what : what.with("corrects", fact.path("sequence"));
        return post(path + "/correction", wrong(named));
    }

    /** Of any of the records. */
    Answer retract(String path) {
        JsonNode events = desk().get(path + "/events").expect(200).json();
        int sequence = random.nextInt(events.size());
        return post(path + "/events/" + sequence + "/retraction", Json.of("reason", "误录"));
    }

    JsonNode last(String path, String type) {
        return StreamSupport.stream(
                        desk().get(path + "/events").expect(200).json().spliterator(), false)
                .filter(event -> event.path("type").asString().equals(type))
                .reduce((one, other) -> other)
                .orElse(MissingNode.getInstance());
    }

    Json wrong(Json fields) {
        return fields.with("reason", "登记有误");
    }

    Answer remembered(Answer answer, List<String> ids) {
        if (answer.status() == 201) {
            ids.add(answer.text("id"));
        }
        return answer;
    }

    /** Recently, or long ago. */
    LocalDate late() {
        int span = random.nextInt(4) == 0 ? 600 : 60;
        return clock.today().minusDays(random.nextInt(span));
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
