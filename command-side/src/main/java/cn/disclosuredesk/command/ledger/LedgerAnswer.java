package cn.disclosuredesk.command.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload and what has become of it so far, as its call and its page show it.
 *
 * @param corrections cells that say something else than was recorded, and were left out for want of a reason
 * @param mayRunAgain whether its files are still kept, so that they can be taken again without uploading them
 * @param linesPerSecond since it began; null before anything can be said
 * @param secondsLeft at that rate; null unless it runs
 */
public record LedgerAnswer(
        UUID id,
        String agency,
        String agencyCode,
        LedgerJob.State state,
        boolean dryRun,
        int total,
        int accepted,
        int rejected,
        int unchanged,
        List<PlacedRemark> errors,
        List<PlacedRemark> warnings,
        List<PlacedRemark> corrections,
        List<String> notRead,
        List<String> unknownColumns,
        List<String> ignoredSheets,
        boolean mayRunAgain,
        OffsetDateTime startedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime endedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double linesPerSecond,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long secondsLeft,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail) {

    /** Whether it is still being read, or waits for its turn. */
    public boolean stillRuns() {
        return state == LedgerJob.State.RUNNING;
    }
}
