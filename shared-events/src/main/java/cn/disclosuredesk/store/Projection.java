package cn.disclosuredesk.store;

import java.util.List;

/**
 * A read model that follows the events: a batch of events in, rows out, nothing else. It is called inside the
 * transaction that also stores how far it has come, so each event is applied exactly once. A failure stops it; nothing
 * is ever skipped.
 */
public interface Projection {

    /** Name of the group, the same for ever: the place it has reached is kept under this name. */
    String group();

    /** Applies events in the order of their positions. */
    void apply(List<StoredEvent> batch);
}
