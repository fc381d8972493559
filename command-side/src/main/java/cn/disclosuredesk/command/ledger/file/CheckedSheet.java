package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.ledgerfile.HeaderRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an upload that is a sheet of the ledger. {@code lines} are those below the header, which stands in row
 * {@code headerRow}; {@code name} is null in CSV.
 */
public record CheckedSheet(
        int place, @Nullable String name, HeaderRow header, long headerRow, int lines, List<MergedRange> merged) {

    /** Never prints its name, which may be somebody's. */
    @Override
    public String toString() {
        return "CheckedSheet[" + place + "]";
    }
}
