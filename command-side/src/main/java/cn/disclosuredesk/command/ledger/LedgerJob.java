package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload and what has become of it so far. {@code total} is known from the start; the other counts grow to it.
 *
 * @param files the job with which the files were uploaded: this one, or the one that it does again
 * @param reason why cells differ from what was recorded; null = nothing recorded may be corrected
 * @param keptUntil until when the files are kept; null = they are gone, or none of their jobs has ended
 */
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
        @Nullable String detail,
        UUID files,
        @Nullable String reason,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant keptUntil) {

    /** A job whose files have just been uploaded. */
    static LedgerJob begun(
            UUID id,
            AgencyCode agency,
            String uploader,
            boolean dryRun,
            @Nullable String reason,
            int total,
            List<String> notRead,
            List<String> unknownColumns,
            List<String> ignoredSheets,
            Instant now) {
        return new LedgerJob(
                id,
                agency,
                uploader,
                dryRun,
                State.RUNNING,
                total,
                0,
                0,
                0,
                notRead,
                unknownColumns,
                ignoredSheets,
                null,
                id,
                reason,
                now,
                null,
                null);
    }

    /** The same files once more. */
    LedgerJob again(UUID other, String by, boolean dry, @Nullable String because, Instant now) {
        return new LedgerJob(
                other,
                agency,
                by,
                dry,
                State.RUNNING,
                total,
                0,
                0,
                0,
                notRead,
                unknownColumns,
                ignoredSheets,
                null,
                files,
                because,
                now,
                null,
                null);
    }

    /** Lines that were looked at so far. */
    public int taken() {
        return accepted + rejected + unchanged;
    }

    /** RUNNING from the upload on, also while it waits for its turn. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** Never prints the reason. */
    @Override
    public String toString() {
        return "LedgerJob[" + id + ", " + state + "]";
    }
}
