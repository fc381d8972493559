package cn.disclosuredesk.store;

import cn.disclosuredesk.events.DisclosureEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** From rows of the store, through the upcasters, to events in their order. */
final class EventRows {

    /** Only what has its place: an inner join on purpose. */
    static final String SELECT = """
            select o.position, o.booked_at, e.event_identifier, e.aggregate_identifier, e.sequence_number, e.type,
                   e.payload_type, e.payload_revision, e.payload, e.meta_data
              from store.event_order o join store.domain_event_entry e using (global_index)
            """;

    /** What has no place yet too, under place 0. */
    static final String SELECT_UNPLACED = """
            select coalesce(o.position, 0) as position, coalesce(o.booked_at, e.time_stamp::timestamptz) as booked_at,
                   e.event_identifier, e.aggregate_identifier, e.sequence_number, e.type,
                   e.payload_type, e.payload_revision, e.payload, e.meta_data
              from store.domain_event_entry e left join store.event_order o using (global_index)
            """;

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventRows(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The token is the place, and places are dense: there is nothing it would have to remember besides. */
    static TrackedEventData<?> read(ResultSet row) throws SQLException {
        var entry = new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                // As text: given an instant, Axon keeps its milliseconds only.
                row.getObject("booked_at", OffsetDateTime.class).toInstant().toString(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("position")), entry);
    }

    List<StoredEvent> storedEvents(Stream<TrackedEventData<?>> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows, serializer, upcasters)
                .map(EventRows::storedEvent)
                .toList();
    }

    static StoredEvent storedEvent(TrackedEventMessage<?> message) {
        if (!(message.getPayload() instanceof DisclosureEvent event)
                || !(message instanceof DomainEventMessage<?> inStream)) {
            throw new IllegalStateException("no event of this release: " + message.getIdentifier());
        }
        return new StoredEvent(
                message.trackingToken().position().orElseThrow(),
                message.getTimestamp(),
                message.getIdentifier(),
                inStream.getAggregateIdentifier(),
                inStream.getSequenceNumber(),
                StoredNames.nameOf(event.getClass()).orElseThrow(),
                event,
                message.getMetaData().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> String.valueOf(e.getValue()))));
    }
}
