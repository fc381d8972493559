package cn.disclosuredesk.store;

import cn.disclosuredesk.events.DisclosureEvent;
import java.time.Instant;
import java.util.Map;

/**
 * An event as the store gives it back. {@code position} is its place in the one order of all events, from 1, dense;
 * {@code bookedAt} the instant at which it got that place, never falling from one position to the next;
 * {@code sequence} its place in its own stream, from 0; {@code type} its stored name; {@code envelope} the metadata
 * ({@link cn.disclosuredesk.events.Envelope}).
 */
public record StoredEvent(
        long position,
        Instant bookedAt,
        String eventId,
        String stream,
        long sequence,
        String type,
        DisclosureEvent event,
        Map<String, String> envelope) {}
