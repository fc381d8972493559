package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.List;

/** A part of an upload that can be read as a sheet of the ledger. {@code lines} are those below the header. */
public record CheckedFile(
        UploadedFile file,
        LedgerSheet sheet,
        CsvForm form,
        String sha256,
        int lines,
        List<String> notRead,
        List<String> unknown) {}
