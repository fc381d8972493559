package cn.disclosuredesk.store;

import java.time.Instant;

/**
 * The one order of all events, for readers of projections. Each call works in a short transaction of its own: made
 * inside a transaction it takes a second connection, so ask before opening one.
 */
public interface EventOrder {

    /** Gives every event committed so far its place and returns the last place, 0 for an empty store. */
    long head();

    /**
     * As {@link #head()}, and from now on no event will ever be booked at or before {@code instant}: what was booked up
     * to it is final. Returns the last place booked at or before {@code instant}.
     *
     * @throws IllegalArgumentException for an instant that has not come: what will happen cannot be final
     */
    long headAsOf(Instant instant);

    /**
     * An instant as of which everything committed so far is booked, and nothing else ever will be: {@code
     * headAsOf(asOfNow())} shows a reader her own act. The clock alone would not do, for another node's may be ahead.
     */
    Instant asOfNow();
}
