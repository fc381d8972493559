package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.rebuild.ComparedRows;
import cn.disclosuredesk.query.rebuild.Difference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is answered about a rebuild: how far it is, what was compared, and the first thousand rows that differ for who may read them. */
record RebuildAnswer(
        UUID id,
        RebuildJob.State state,
        long position,
        long target,
        List<ComparedRows> tables,
        List<DifferentRow> differences,
        String startedAt,
        @Nullable String endedAt,
        @Nullable String detail) {

    static RebuildAnswer of(RebuildJob job, List<Difference> differences) {
        return new RebuildAnswer(
                job.id(),
                job.state(),
                job.position(),
                job.target(),
                job.tables(),
                differences.stream().map(DifferentRow::of).toList(),
                ChinaTime.text(job.startedAt()),
                text(job.endedAt()),
                job.detail());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : ChinaTime.text(instant);
    }

    /** A row by its key, as the board in use had it and as the events have it. */
    record DifferentRow(
            String table,
            JsonNode key,
            @Nullable JsonNode kept,
            @Nullable JsonNode rebuilt) {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        static DifferentRow of(Difference difference) {
            return new DifferentRow(
                    difference.table(),
                    JSON.readTree(difference.key()),
                    node(difference.kept()),
                    node(difference.rebuilt()));
        }

        private static @Nullable JsonNode node(@Nullable String row) {
            return row == null ? null : JSON.readTree(row);
        }
    }

    /** A rebuild in the list: how many rows differed, not which. */
    record Listed(
            UUID id,
            RebuildJob.State state,
            long position,
            long target,
            long differences,
            String startedAt,
            @Nullable String endedAt,
            @Nullable String detail) {

        static Listed of(RebuildJob job) {
            return new Listed(
                    job.id(),
                    job.state(),
                    job.position(),
                    job.target(),
                    job.differences(),
                    ChinaTime.text(job.startedAt()),
                    text(job.endedAt()),
                    job.detail());
        }
    }
}
