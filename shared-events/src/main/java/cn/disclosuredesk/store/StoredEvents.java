package cn.disclosuredesk.store;

import java.util.List;

/** The one order of events in pieces, for whoever fills a board anew. */
public interface StoredEvents {

    /**
     * The events above one place and up to another, both of which are known to be given already: nothing gets a place by
     * this call. On the caller's own connection, so that a snapshot of hers holds for the events too.
     */
    List<StoredEvent> between(long after, long through);
}
