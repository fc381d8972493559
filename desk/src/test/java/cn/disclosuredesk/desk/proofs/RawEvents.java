package cn.disclosuredesk.desk.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * One agency's cases and reviews, read from the stored JSON alone and counted by their days. Nothing of the product is used here; of
 * corrections it knows those that say a whole fact anew.
 */
final class RawEvents {

    private final Map<String, List<Stored>> streams = new LinkedHashMap<>();

    /** One event as it lies in the store. */
    record Stored(String stream, long sequence, String type, JsonNode payload) {}

    RawEvents(DataSource database, String agency) {
        JdbcClient.create(database)
                .sql("""
                        select aggregate_identifier as stream, sequence_number, payload_type,
                               convert_from(payload, 'UTF8') as payload
                        from store.domain_event_entry
                        where aggregate_identifier in (
                            select aggregate_identifier from store.domain_event_entry
                            where sequence_number = 0 and payload_type in ('application-received', 'review-notified')
                              and convert_from(payload, 'UTF8')::jsonb ->> 'agency' = :agency)
                        order by aggregate_identifier, sequence_number""")
                .param("agency", agency)
                .query((row, n) -> new Stored(
                        row.getString("stream"),
                        row.getLong("sequence_number"),
                        row.getString("payload_type"),
                        Json.read(row.getString("payload"))))
                .list()
                .forEach(event -> streams.computeIfAbsent(event.stream(), stream -> new ArrayList<>())
                        .add(event));
    }

    /** Applications received in the year. */
    int receivedIn(int year) {
        return count(stream -> received(stream) == year);
    }

    /** Applications that came into the year open: row 2. */
    int openAtBeginOf(int year) {
        return count(stream -> received(stream) < year && ended(stream) >= year);
    }

    /** Applications received by the end of the year and not ended by then: row 4. */
    int openAtEndOf(int year) {
        return count(stream -> received(stream) <= year && ended(stream) > year);
    }

    /** Reviews of which the agency was notified by the end of the year. */
    int reviewsNotifiedBy(int year) {
        return (int) streams.values().stream()
                .filter(stream -> stream.get(0).type().equals("review-notified"))
                .filter(stream -> yearOf(stream.get(0).payload(), "notifiedOn") <= year)
                .count();
    }

    /** The streams that were carried over more than once into one year. */
    List<String> carriedTwice() {
        List<String> twice = new ArrayList<>();
        streams.forEach((stream, events) -> {
            Map<Integer, Integer> into = new HashMap<>();
            events.stream()
                    .filter(event -> event.type().endsWith("-carried-over"))
                    .forEach(event -> into.merge(event.payload().path("into").asInt(), 1, Integer::sum));
            if (into.values().stream().anyMatch(times -> times > 1)) {
                twice.add(stream);
            }
        });
        return twice;
    }

    /** The streams that stand open and were received before the year, but were not carried over into it. */
    List<String> leftOut(int year) {
        return streams.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .filter(entry -> begun(entry.getValue()) < year && ended(entry.getValue()) == Integer.MAX_VALUE)
                .filter(entry -> entry.getValue().stream()
                        .filter(event -> event.type().endsWith("-carried-over"))
                        .noneMatch(event -> event.payload().path("into").asInt() == year))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int count(Predicate<List<Stored>> which) {
        return (int) streams.values().stream()
                .filter(stream -> stream.get(0).type().equals("application-received"))
                .filter(which)
                .count();
    }

    private static int begun(List<Stored> stream) {
        return stream.get(0).type().equals("review-notified")
                ? yearOf(stream.get(0).payload(), "notifiedOn")
                : received(stream);
    }

    private static int received(List<Stored> stream) {
        return yearOf(fact(stream, stream.get(0)), "receivedOn");
    }

    /** The year of the reply; the last of all years where there is none. */
    private static int ended(List<Stored> stream) {
        return stream.stream()
                .filter(event -> event.type().equals("application-replied"))
                .map(reply -> yearOf(fact(stream, reply), "madeOn"))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The fact as it was said last. */
    private static JsonNode fact(List<Stored> stream, Stored recorded) {
        return stream.stream()
                .filter(event -> event.type().equals("fact-corrected"))
                .filter(event -> event.payload().path("about").asLong() == recorded.sequence())
                .reduce((earlier, later) -> later)
                .map(correction -> correction.payload().path("to"))
                .orElse(recorded.payload());
    }

    private static int yearOf(JsonNode fact, String day) {
        return LocalDate.parse(fact.path(day).asString()).getYear();
    }
}
