package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the sheet 过程 that waits for the line of its number: where it stands, what it says, and how its cells may be
 * shown where one of them is to blame.
 *
 * @param file place of its file in the upload
 * @param cells normalised, by the desk's own header; what makes it the same row as another
 * @param shown by the desk's own header: the header as the file writes it, and the cell as it may be shown
 */
record PlacedRow(
        int file,
        long line,
        ProcessRow row,
        Map<String, String> cells,
        Map<String, Shown> shown,
        List<Remark> remarks) {

    /** A cell as it may be shown. */
    record Shown(String header, String cell) {}

    static PlacedRow of(int file, ReadLine read, ProcessRow row) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        for (ProcessColumn column : ProcessColumn.values()) {
            shown.put(
                    column.header(),
                    new Shown(read.cells().header(column), read.cells().shown(column)));
        }
        return new PlacedRow(
                file,
                read.number(),
                row,
                read.cells().remembered().cells(),
                shown,
                read.cells().remarks());
    }

    Verdict with(Verdict.Kind kind, List<Remark> more) {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Verdict(line, kind, row.number(), all);
    }

    Verdict rejected(@Nullable LedgerColumn column, String message) {
        return with(Verdict.Kind.REJECTED, List.of(remark(Remark.Kind.ERROR, column, message)));
    }

    Remark remark(Remark.Kind kind, @Nullable LedgerColumn column, String message) {
        Shown cell = column == null ? null : shown.get(column.header());
        return new Remark(kind, cell == null ? null : cell.header(), cell == null ? null : cell.cell(), message);
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "PlacedRow[" + file + ", " + line + "]";
    }
}
