package cn.disclosuredesk.command.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as its call shows it. */
record LedgerAnswer(
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail) {}
