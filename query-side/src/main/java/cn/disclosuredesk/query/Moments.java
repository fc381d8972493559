package cn.disclosuredesk.query;

import cn.disclosuredesk.store.EventOrder;
import cn.disclosuredesk.store.ProjectionProgress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads of projections: each first makes sure that the projection contains everything that was acknowledged before the question came.
 */
public final class Moments {

    private final EventOrder order;
    private final ProjectionProgress progress;
    private final ChinaTime time;

    public Moments(EventOrder order, ProjectionProgress progress, ChinaTime time) {
        this.order = order;
        this.progress = progress;
        this.time = time;
    }

    /** Waits until the projection contains everything recorded so far. */
    public void awaitPresent(String group) {
        progress.await(group, order.head());
    }

    /** The moment that {@code asOf} names, now if it is left out, once the projection has reached it. */
    public Moment await(String group, @Nullable String asOf) {
        Moment moment = asOf == null || asOf.isBlank() ? present() : past(asOf);
        progress.await(group, moment.position());
        return moment;
    }

    /**
     * The order says when now is: another node's clock may be ahead of ours, and hide from a reader what she has just
     * done.
     */
    private Moment present() {
        Instant now = order.asOfNow();
        return new Moment(now, order.headAsOf(now));
    }

    private Moment past(String asOf) {
        Instant instant = read(asOf);
        // Another node's clock may be ahead of ours, and what it has answered must be answered again.
        if (instant.isAfter(time.now()) && instant.isAfter(order.asOfNow())) {
            throw Unanswerable.malformed("asOf", "asOf 不能晚于现在。");
        }
        // Nothing was recorded before 1970, and PostgreSQL does not know the first years that Java knows.
        return new Moment(instant, instant.isBefore(Instant.EPOCH) ? 0 : order.headAsOf(instant));
    }

    /** A + arrives as a blank from every client that does not escape it. */
    private static Instant read(String asOf) {
        try {
            return OffsetDateTime.parse(asOf.trim().replace(' ', '+'))
                    .toInstant()
                    .truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException unreadable) {
            throw Unanswerable.malformed("asOf", "asOf 须为带时区偏移的时刻，例如 2026-01-31T09:00:00+08:00。");
        }
    }
}
