package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an upload that waits, encrypted, to be read. {@code place} counts the sheets of the upload from 1; {@code
 * name} is the file's, {@code sheetName} null where the file is the sheet.
 */
public record StoredFile(
        UUID job,
        int place,
        String sha256,
        int parts,
        String name,
        @Nullable String sheetName,
        HeaderRow header) {

    public LedgerSheet sheet() {
        return header.sheet();
    }

    /** Where a line stands, for the envelope of what it causes: it finds the line again and names nobody. */
    public String source(long line) {
        return "sha256:%s %s %d".formatted(sha256, sheet().label(), line);
    }

    /** Never prints its name, which may be somebody's. */
    @Override
    public String toString() {
        return "StoredFile[" + job + ", " + place + "]";
    }
}
