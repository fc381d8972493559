package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.query.rebuild.ComparedRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One rebuild as it stands. {@code position} of {@code target} events are done; {@code detail} says why it failed. */
record RebuildJob(
        UUID id,
        State state,
        long position,
        long target,
        List<ComparedRows> tables,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String detail) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    long differences() {
        return tables.stream().mapToLong(ComparedRows::differences).sum();
    }
}
