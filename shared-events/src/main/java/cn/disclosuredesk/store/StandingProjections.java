package cn.disclosuredesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which groups stand, for all nodes to see. Written when a batch was rolled back, so in a transaction of its own; removed by
 * {@link ReachedPositions#advance} in the transaction that goes on.
 */
final class StandingProjections implements ProjectionAlarms {

    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<List<String>> groups;

    StandingProjections(DataSource dataSource, Clock clock, Supplier<List<String>> groups) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
        this.groups = groups;
    }

    /** Notes why a group stands; since when is kept until it has gone on. */
    void record(String group, ProjectionAlarm.Stop stop) {
        jdbc.sql("""
                        insert into store.standing_projection
                               (group_name, since, position, event_id, event_type, error, node)
                        values (?, ?, ?, ?, ?, ?, ?)
                            on conflict (group_name) do update
                           set position = excluded.position, event_id = excluded.event_id,
                               event_type = excluded.event_type, error = excluded.error, node = excluded.node""")
                .params(
                        group,
                        stop.since().atOffset(ZoneOffset.UTC),
                        stop.position(),
                        stop.eventId(),
                        stop.eventType(),
                        stop.error(),
                        stop.node())
                .update();
    }

    /** A group that lacks nothing stands no longer: a node that had lost it may have said so after another one went on. */
    @Override
    public List<ProjectionAlarm> raised() {
        return jdbc.sql("""
                        select * from (
                               select g.name, coalesce(p.position, 0) as reached, o.booked_at as waiting_since, s.*
                                 from unnest(?) as g (name)
                                 left join board.projection_progress p on p.group_name = g.name
                                 left join store.event_order o on o.position = coalesce(p.position, 0) + 1
                                 left join store.standing_projection s on s.group_name = g.name) found
                         where waiting_since < ? or waiting_since is not null and since is not null
                         order by name""")
                .param(groups.get().toArray(String[]::new))
                .param(clock.instant().minus(TOLERATED).atOffset(ZoneOffset.UTC))
                .query(StandingProjections::alarm)
                .list();
    }

    private static ProjectionAlarm alarm(ResultSet row, int number) throws SQLException {
        return new ProjectionAlarm(
                row.getString("name"), row.getLong("reached"), instant(row, "waiting_since"), stop(row));
    }

    private static ProjectionAlarm.@Nullable Stop stop(ResultSet row) throws SQLException {
        Instant since = instant(row, "since");
        return since == null
                ? null
                : new ProjectionAlarm.Stop(
                        since,
                        row.getLong("position"),
                        row.getString("event_id"),
                        row.getString("event_type"),
                        row.getString("error"),
                        row.getString("node"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
