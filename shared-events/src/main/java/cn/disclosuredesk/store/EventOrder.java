package cn.disclosuredesk.store;

import java.time.Instant;

/** The one order of all events, for readers of projections. */
public interface EventOrder {

    /** Gives every event committed so far its place and returns the last place, 0 for an empty store. */
    long head();

    /**
     * As {@link #head()}, and from now on no event will ever be booked at or before {@code instant}: what was booked up to it is
     * final. Returns the last place booked at or before {@code instant}.
     */
    long headAsOf(Instant instant);
}
