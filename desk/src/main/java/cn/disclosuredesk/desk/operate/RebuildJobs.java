package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.query.rebuild.ComparedRows;
import cn.disclosuredesk.query.rebuild.Comparison;
import cn.disclosuredesk.query.rebuild.Difference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rebuilds of this office, and what they found. */
final class RebuildJobs {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ComparedRows>> TABLES = new TypeReference<>() {};
    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RebuildJobs(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether it could begin; false while another one is going on. */
    boolean begin(UUID id) {
        return jdbc.sql("insert into office.rebuild (id, state, started_at) values (?, 'RUNNING', ?)"
                                + " on conflict do nothing")
                        .params(id, now())
                        .update()
                == 1;
    }

    void reached(UUID id, long position, long target) {
        jdbc.sql("update office.rebuild set position = ?, target = ? where id = ?")
                .params(position, target, id)
                .update();
    }

    /** Keeps what was found, whatever becomes of the rebuild afterwards. */
    void compared(UUID id, Comparison found) {
        List<Difference> told = found.differences();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update office.rebuild set tables = ?::jsonb where id = ?")
                    .params(JSON.writeValueAsString(found.tables()), id)
                    .update();
            jdbc.sql("""
                            insert into office.rebuild_difference (rebuild, number, table_name, key, kept, rebuilt)
                            select ?, number, table_name, key::jsonb, kept::jsonb, rebuilt::jsonb
                              from unnest(?, ?, ?, ?) with ordinality as d (table_name, key, kept, rebuilt, number)""")
                    .params(
                            id,
                            column(told, Difference::table),
                            column(told, Difference::key),
                            column(told, Difference::kept),
                            column(told, Difference::rebuilt))
                    .update();
        });
    }

    void done(UUID id) {
        end(id, RebuildJob.State.DONE, null);
    }

    void failed(UUID id, String why) {
        end(id, RebuildJob.State.FAILED, why);
    }

    private void end(UUID id, RebuildJob.State state, @Nullable String detail) {
        jdbc.sql("update office.rebuild set state = ?, ended_at = ?, detail = ? where id = ? and state = 'RUNNING'")
                .params(state.name(), now(), detail, id)
                .update();
    }

    Optional<RebuildJob> find(UUID id) {
        return jdbc.sql("select * from office.rebuild where id = ?")
                .param(id)
                .query(RebuildJobs::job)
                .optional();
    }

    /** The newest first. */
    List<RebuildJob> all() {
        return jdbc.sql("select * from office.rebuild order by started_at desc, id desc limit " + LISTED)
                .query(RebuildJobs::job)
                .list();
    }

    /** The last one that compared anything. */
    Optional<RebuildJob> lastCompared() {
        return jdbc.sql("select * from office.rebuild where tables <> '[]' order by started_at desc, id desc limit 1")
                .query(RebuildJobs::job)
                .optional();
    }

    List<Difference> differences(UUID id) {
        return jdbc.sql("select * from office.rebuild_difference where rebuild = ? order by number")
                .param(id)
                .query((row, number) -> new Difference(
                        row.getString("table_name"),
                        row.getString("key"),
                        row.getString("kept"),
                        row.getString("rebuilt")))
                .list();
    }

    private static RebuildJob job(ResultSet row, int number) throws SQLException {
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new RebuildJob(
                row.getObject("id", UUID.class),
                RebuildJob.State.valueOf(row.getString("state")),
                row.getLong("position"),
                row.getLong("target"),
                JSON.readValue(row.getString("tables"), TABLES),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getString("detail"));
    }

    private static @Nullable String[] column(List<Difference> told, Function<Difference, @Nullable String> column) {
        return told.stream().map(column).toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
