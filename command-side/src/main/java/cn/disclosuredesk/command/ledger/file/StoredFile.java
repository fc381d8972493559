package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.UUID;

/** A file that waits, encrypted, to be read. {@code place} counts the files of its upload from 1. */
public record StoredFile(UUID job, int place, LedgerSheet sheet, CsvForm form, String sha256, int parts, String name) {

    /** Where a line stands, for the envelope of what it causes: it finds the line again and names nobody. */
    public String source(long line) {
        return "sha256:%s %s %d".formatted(sha256, sheet.label(), line);
    }

    /** Never prints its name, which may be somebody's. */
    @Override
    public String toString() {
        return "StoredFile[" + job + ", " + place + "]";
    }
}
