package cn.disclosuredesk.command.ledger;

import java.time.OffsetDateTime;
import java.util.UUID;

/** An upload in the list of the latest ones. */
public record RecentLedger(
        UUID id,
        LedgerJob.State state,
        boolean dryRun,
        int total,
        int accepted,
        int rejected,
        int unchanged,
        boolean mayRunAgain,
        OffsetDateTime startedAt) {}
