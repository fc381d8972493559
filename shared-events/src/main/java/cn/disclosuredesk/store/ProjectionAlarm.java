package cn.disclosuredesk.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group that stands or has fallen behind. {@code position} is the place it has reached, {@code waitingSince} when the first event
 * that it lacks was booked; null where it lacks none. {@code stop} is there where an event cannot be applied.
 */
public record ProjectionAlarm(
        String group,
        long position,
        @Nullable Instant waitingSince,
        @Nullable Stop stop) {

    public boolean stands() {
        return stop != null;
    }

    /**
     * Why it stands. {@code position} is the place of the event that cannot be applied, or the first of its batch as long as
     * that is not known, and then id and type are null; {@code error} the class of the failure, whose message may quote rows.
     */
    public record Stop(
            Instant since,
            long position,
            @Nullable String eventId,
            @Nullable String eventType,
            String error,
            String node) {}
}
