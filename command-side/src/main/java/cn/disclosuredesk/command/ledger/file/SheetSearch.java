package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the sheets of the ledger among the sheets of a file, and remembers why the others are none. */
final class SheetSearch {

    private final OfficeWords office;
    private @Nullable HeaderRow likeliest;
    private @Nullable HeaderRow nearly;
    private List<String> widest = List.of();
    private boolean headerInTwoRows;
    private boolean blank = true;

    SheetSearch(OfficeWords office) {
        this.office = office;
    }

    /**
     * Empty where the first rows hold no header of a ledger. Titles may stand above it.
     *
     * @throws Refusal where it is a sheet of the ledger and cannot be read as it is
     */
    Optional<CheckedSheet> find(LedgerFile.Sheet sheet, SheetRows rows) throws IOException {
        nearly = null;
        List<SheetRow> first = new ArrayList<>();
        while (first.size() < Bounds.TITLE_ROWS) {
            Optional<SheetRow> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            blank = false;
            Optional<HeaderRow> header = HeaderRow.recognise(row.get().cells(), office);
            if (header.filter(found -> found.missing().isEmpty()).isPresent()) {
                return Optional.of(below(header.get(), row.get(), sheet, rows));
            }
            header.ifPresent(this::remember);
            first.add(row.get());
        }
        if (first.stream().mapToLong(row -> filled(row.cells())).max().orElse(0) > filled(widest)) {
            widest = first.stream()
                    .map(SheetRow::cells)
                    .max((one, other) -> Long.compare(filled(one), filled(other)))
                    .orElse(List.of());
        }
        while (rows.next().isPresent() && likeliest != null) {
            // What is merged is known only at the end.
        }
        headerInTwoRows |= Merged.within(rows.merged(), Bounds.TITLE_ROWS).isPresent();
        return Optional.empty();
    }

    boolean findsAny(LedgerFile file) throws IOException {
        for (LedgerFile.Sheet sheet : file.sheets()) {
            try (SheetRows rows = file.open(sheet.place())) {
                if (find(sheet, rows).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why no sheet of the file is one of the ledger. */
    Refusal refusal() {
        if (blank) {
            return Refusal.malformed("file", "文件里没有内容");
        }
        String merged = headerInTwoRows ? "；表头占了两行并有合并单元格，请改成一行" : "";
        if (likeliest != null) {
            return Refusal.malformed(
                    "file",
                    "“%s”表缺少必需的列：%s%s"
                            .formatted(likeliest.sheet().label(), String.join("、", likeliest.missing()), merged));
        }
        return Refusal.malformed(
                "file",
                "没有找到台账的表头：前 %d 行中应有一行为“登记号、收到日期、申请方式……”或“案号、类型、收到日期……”%s".formatted(Bounds.TITLE_ROWS, merged));
    }

    /** The cells that look most like a header, for somebody to say which of them is which. */
    List<String> headers() {
        return likeliest == null ? widest : likeliest.texts();
    }

    private CheckedSheet below(HeaderRow header, SheetRow row, LedgerFile.Sheet sheet, SheetRows rows)
            throws IOException {
        if (!header.doubled().isEmpty()) {
            throw Refusal.malformed("file", "表头重复：" + String.join("、", header.doubled()));
        }
        int lines = 0;
        List<Long> leftOut = new ArrayList<>();
        Optional<SheetRow> first = rows.next();
        for (Optional<SheetRow> next = first; next.isPresent(); next = rows.next()) {
            if (NoLine.is(header, next.get())) {
                leftOut.add(next.get().number());
            } else {
                lines++;
            }
        }
        if (first.isPresent() && Merged.splitHeader(rows.merged(), row, first.get())) {
            throw Refusal.malformed(
                    "file",
                    "“%s”表的表头占了两行并有合并单元格，请改成一行后再导入".formatted(header.sheet().label()));
        }
        return new CheckedSheet(sheet.place(), sheet.name(), header, row.number(), lines, leftOut, rows.merged());
    }

    /** What a sheet lacks that was found to be none but looks like one; blank where it does not. */
    String lacking() {
        return nearly == null ? "" : "（缺少必需的列：%s）".formatted(String.join("、", nearly.missing()));
    }

    private void remember(HeaderRow header) {
        if (nearly == null || header.missing().size() < nearly.missing().size()) {
            nearly = header;
        }
        if (likeliest == null || header.missing().size() < likeliest.missing().size()) {
            likeliest = header;
        }
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
