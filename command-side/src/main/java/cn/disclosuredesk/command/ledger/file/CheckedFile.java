package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of an upload of which at least one sheet can be read. {@code ignored} are the names of its sheets that are none
 * of the ledger, or hidden, and the rows that are no lines.
 */
public record CheckedFile(UploadedFile file, String sha256, List<CheckedSheet> sheets, List<String> ignored) {

    public int lines() {
        return sheets.stream().mapToInt(CheckedSheet::lines).sum();
    }

    /** Headers of columns that are known and not read, as the file writes them. */
    public List<String> notRead() {
        return sheets.stream()
                .flatMap(sheet -> sheet.header().notRead().stream())
                .toList();
    }

    /** Headers that mean nothing to the desk, as the file writes them. */
    public List<String> unknown() {
        return sheets.stream()
                .flatMap(sheet -> sheet.header().unknown().stream())
                .toList();
    }

    /** Reads the lines of each sheet once more, for {@code reader}. */
    public void read(Reader reader) throws IOException {
        try (LedgerFile open = FileKind.open(file)) {
            for (CheckedSheet sheet : sheets) {
                try (SheetRows rows = open.open(sheet.place())) {
                    skipTitles(rows, sheet);
                    reader.read(
                            sheet,
                            new Lines(
                                    rows,
                                    sheet,
                                    new Merged(sheet.merged(), sheet.header().width())));
                }
            }
        }
    }

    private static void skipTitles(SheetRows rows, CheckedSheet sheet) throws IOException {
        Optional<SheetRow> row = rows.next();
        while (row.isPresent() && row.get().number() < sheet.headerRow()) {
            row = rows.next();
        }
        if (row.isEmpty()) {
            throw Refusal.malformed("file", "文件在读取时发生变化，请重新上传");
        }
    }

    /** What is done with the lines of a sheet while they can be read. */
    @FunctionalInterface
    public interface Reader {
        void read(CheckedSheet sheet, SheetRows lines) throws IOException;
    }

    private record Lines(SheetRows rows, CheckedSheet sheet, Merged covered) implements SheetRows {

        @Override
        public Optional<SheetRow> next() throws IOException {
            Optional<SheetRow> row = rows.next();
            while (row.isPresent() && NoLine.is(sheet.header(), row.get())) {
                row = rows.next();
            }
            return row.map(this::withinTheTable).map(covered::marked);
        }

        /** Beside a table people write notes; in CSV a cell too many means that a comma was not quoted. */
        private SheetRow withinTheTable(SheetRow row) {
            int width = sheet.header().width();
            if (sheet.name() == null || row.cells().size() <= width) {
                return row;
            }
            Map<Integer, String> faults = new HashMap<>(row.faults());
            faults.put(width, "表头右边没有列名的单元格未导入");
            return new SheetRow(row.number(), row.cells().subList(0, width), faults);
        }

        @Override
        public void close() {
            // The sheet is closed by who opened it.
        }
    }
}
