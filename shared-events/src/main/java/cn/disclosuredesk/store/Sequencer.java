package cn.disclosuredesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Whoever reads the stream numbers what is committed. A number needs only that the event is visible, so a slow writer
 * stalls nobody and nothing is ever late; and whoever wrote after reading another event is visible only where that one
 * is too, so streams keep their order. The work itself is one call of a function in {@code db/store}.
 */
final class Sequencer implements EventOrder {

    /** Clocks of two nodes differ by less; an instant further ahead would carry the order's time into the future. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final Clock clock;

    Sequencer(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public long head() {
        return call("select store.head()", Long.class);
    }

    @Override
    public long headAsOf(Instant instant) {
        // Rounding up, as the driver would, could take in what was booked after the instant.
        Instant closed = instant.truncatedTo(ChronoUnit.MICROS);
        if (closed.isAfter(now().plus(CLOCKS_DIFFER)) && closed.isAfter(asOfNow())) {
            throw new IllegalArgumentException("as of an instant that has not come");
        }
        return call("select store.head_as_of(?)", Long.class, closed);
    }

    @Override
    public Instant asOfNow() {
        return call("select store.as_of_now(?)", OffsetDateTime.class, now()).toInstant();
    }

    /** To be called once at the start: after a restore elsewhere the transaction numbers of old rows mean nothing. */
    void recogniseCluster() {
        call("select store.recognise_cluster()::text", String.class);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * On a connection of its own, committed at once: inside the caller's transaction the lock would outlive the work.
     */
    private <T> T call(String sql, Class<T> type, Instant... instants) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < instants.length; i++) {
                statement.setObject(i + 1, instants[i].atOffset(ZoneOffset.UTC));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, type);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the order of events cannot be read", e);
        }
    }
}
