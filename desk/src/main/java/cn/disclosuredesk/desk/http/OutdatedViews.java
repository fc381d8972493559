package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** An act on a view that others have outdated: the version that stands, and what they did since, by whom and when. */
@Component
final class OutdatedViews implements Explains {

    private final Words words;
    private final EventStreams streams;
    private final Clerks clerks;

    OutdatedViews(Words words, EventStreams streams, Clerks clerks) {
        this.words = words;
        this.streams = streams;
        this.clerks = clerks;
    }

    @Override
    public Optional<Problem> explain(Throwable failure) {
        if (!(failure instanceof Stale stale)) {
            return Optional.empty();
        }
        List<Change> changes = streams.of(stale.thing()).stream()
                .filter(event -> event.sequence() > stale.seen())
                .filter(event -> !Envelope.DESK.equals(actor(event)))
                .map(this::change)
                .toList();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("version", stale.version());
        more.put("changes", changes);
        return Optional.of(
                Problem.of(HttpStatus.CONFLICT, words.say("problem.stale")).with(more));
    }

    private Change change(StoredEvent event) {
        String actor = actor(event);
        String name = clerks.nameOf(new PersonId(actor)).orElse(actor);
        return new Change(event.sequence(), event.type(), actor, name, event.bookedAt());
    }

    private static String actor(StoredEvent event) {
        return event.envelope().getOrDefault(Envelope.ACTOR, Envelope.DESK);
    }

    private record Change(long sequence, String type, String recordedBy, String recordedByName, Instant recordedAt) {}
}
