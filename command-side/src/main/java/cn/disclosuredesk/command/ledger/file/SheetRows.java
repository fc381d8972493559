package cn.disclosuredesk.command.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet, one after the other, without those that are blank. */
public interface SheetRows extends Closeable {

    /** The next row; empty at the end of the sheet. */
    Optional<SheetRow> next() throws IOException;

    /** What was merged on the sheet; known only at its end. */
    default List<MergedRange> merged() {
        return List.of();
    }
}
