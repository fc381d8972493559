package cn.disclosuredesk.query;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReportYearId;
import cn.disclosuredesk.store.EventOrder;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.store.ProjectionProgress;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.store.StoredEvents;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A store in memory: it gives events their places and hands them to projections when it is told to. */
public final class StoreForTests implements EventOrder, EventStreams, StoredEvents, ProjectionProgress {

    /** When the first event is booked. */
    public static final Instant BEGINNING = Instant.parse("2026-03-02T01:00:00Z");

    private final List<StoredEvent> events = new ArrayList<>();

    /** Books an event; {@code microsecondsLater} 0 = at the same instant as the one before. */
    public StoredEvent record(DisclosureEvent event, int microsecondsLater, String actor) {
        String stream = stream(event);
        long sequence =
                events.stream().filter(stored -> stored.stream().equals(stream)).count();
        long position = events.size() + 1L;
        Instant last =
                events.isEmpty() ? BEGINNING : events.get(events.size() - 1).bookedAt();
        StoredEvent stored = new StoredEvent(
                position,
                last.plus(microsecondsLater, ChronoUnit.MICROS),
                "event-" + position,
                stream,
                sequence,
                event.getClass().getSimpleName(),
                event,
                Map.of(Envelope.ACTOR, actor));
        events.add(stored);
        return stored;
    }

    public StoredEvent record(DisclosureEvent event) {
        return record(event, 1000, "somebody");
    }

    public List<StoredEvent> all() {
        return List.copyOf(events);
    }

    /** Hands everything to the projection, {@code size} events at a time. */
    public void feed(Projection projection, int size) {
        for (int from = 0; from < events.size(); from += size) {
            projection.apply(events.subList(from, Math.min(events.size(), from + size)));
        }
    }

    /** Now, a second after the last event. */
    public Clock clock() {
        Instant last =
                events.isEmpty() ? BEGINNING : events.get(events.size() - 1).bookedAt();
        return Clock.fixed(last.plusSeconds(1), ZoneOffset.UTC);
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public long headAsOf(Instant instant) {
        return events.stream()
                .filter(stored -> !stored.bookedAt().isAfter(instant))
                .count();
    }

    @Override
    public Instant asOfNow() {
        return clock().instant();
    }

    @Override
    public void await(String group, long position) {
        // the test has fed it
    }

    @Override
    public List<StoredEvent> of(Id stream) {
        return events.stream()
                .filter(stored -> stored.stream().equals(stream.value()))
                .toList();
    }

    @Override
    public long version(Id stream) {
        return of(stream).size() - 1L;
    }

    @Override
    public List<StoredEvent> seenBy(Id stream) {
        return of(stream);
    }

    @Override
    public List<StoredEvent> ofAll(Collection<? extends Id> streams) {
        return streams.stream().flatMap(stream -> of(stream).stream()).toList();
    }

    @Override
    public List<StoredEvent> ofAllUpTo(Collection<? extends Id> streams, long position) {
        return ofAll(streams).stream()
                .filter(stored -> stored.position() <= position)
                .toList();
    }

    @Override
    public List<StoredEvent> between(long after, long through) {
        return events.subList((int) after, (int) Math.min(through, events.size()));
    }

    private static String stream(DisclosureEvent event) {
        if (event instanceof ApplicationEvent fact) {
            return fact.application().value();
        }
        if (event instanceof ReviewEvent fact) {
            return fact.review().value();
        }
        if (event instanceof ReportYearEvent fact) {
            return ReportYearId.of(fact.agency(), fact.year()).value();
        }
        return "another";
    }
}
