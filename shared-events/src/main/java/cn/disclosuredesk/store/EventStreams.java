package cn.disclosuredesk.store;

import cn.disclosuredesk.ids.Id;
import java.util.Collection;
import java.util.List;

/** Reading the history of single things straight from the store: always up to the last committed event. */
public interface EventStreams {

    /** The events of one stream, oldest first; empty where there is no such stream. */
    List<StoredEvent> of(Id stream);

    /**
     * The sequence of the stream's last event as the caller's transaction sees it, what it has added itself included;
     * -1 where there is no such stream.
     */
    long version(Id stream);

    /**
     * The events of one stream as the caller's transaction sees them: also those that have no place in the one order yet
     * (position 0). On the caller's own connection, and nothing gets a place: for deciding, not for telling.
     */
    List<StoredEvent> seenBy(Id stream);

    /** The events of several streams in one look-up, stream by stream, oldest first. */
    List<StoredEvent> ofAll(Collection<? extends Id> streams);

    /**
     * As {@link #ofAll}, up to a place in the one order that is known to be given already: nothing gets a place by this
     * call, so a projection may make it inside its transaction.
     */
    List<StoredEvent> ofAllUpTo(Collection<? extends Id> streams, long position);
}
