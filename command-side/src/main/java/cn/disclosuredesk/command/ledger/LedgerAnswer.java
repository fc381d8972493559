package cn.disclosuredesk.command.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An upload and what has become of it so far, as its call and its page show it. */
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
        List<String> notRead,
        List<String> unknownColumns,
        List<String> ignoredSheets,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail) {

    /** Whether it is still being read, or waits for its turn. */
    public boolean stillRuns() {
        return state == LedgerJob.State.RUNNING;
    }
}
