package cn.disclosuredesk.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sending commands: on the calling thread, within its transaction where there is one. */
public interface Commands {

    /**
     * Has {@code command} carried out and returns what its handler returned. {@code envelope}, by the keys of {@link
     * cn.disclosuredesk.events.Envelope}, goes on every event that follows from it.
     *
     * <p>Without a transaction it has one of its own. In one it has a savepoint: when it fails, everything else in the
     * transaction is as it was, and the caller may go on. What its handler threw is thrown as it was.
     */
    <R> @Nullable R send(Object command, Map<String, String> envelope);
}
