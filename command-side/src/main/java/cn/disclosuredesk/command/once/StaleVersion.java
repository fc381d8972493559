package cn.disclosuredesk.command.once;

import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.store.StoredEvent;
import java.time.Instant;
import java.util.List;

/** The case went on since the caller looked at it (409): its version now, and what was added. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long version;
    private final transient List<Change> changes;

    public StaleVersion(long version, List<Change> changes) {
        super("stale version");
        this.version = version;
        this.changes = List.copyOf(changes);
    }

    public long version() {
        return version;
    }

    public List<Change> changes() {
        return changes;
    }

    /** One event that the caller had not seen. */
    public record Change(long sequence, String type, String recordedBy, Instant recordedAt) {

        static Change of(StoredEvent event) {
            return new Change(
                    event.sequence(),
                    event.type(),
                    event.envelope().getOrDefault(Envelope.ACTOR, Envelope.DESK),
                    event.bookedAt());
        }
    }
}
