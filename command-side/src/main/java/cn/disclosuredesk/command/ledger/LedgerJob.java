package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An upload and what has become of it so far. {@code total} is known from the start; the other counts grow to it. */
public record LedgerJob(
        UUID id,
        AgencyCode agency,
        String uploader,
        boolean dryRun,
        State state,
        int total,
        int accepted,
        int rejected,
        int unchanged,
        List<String> notRead,
        List<String> unknownColumns,
        List<String> ignoredSheets,
        @Nullable String detail) {

    /** RUNNING from the upload on, also while it waits for its turn. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
