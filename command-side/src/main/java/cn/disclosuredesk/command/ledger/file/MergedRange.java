package cn.disclosuredesk.command.ledger.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Cells that were merged into one; only the first of them holds anything. Rows count from 1, columns from 0. */
public record MergedRange(String reference, long firstRow, long lastRow, int firstColumn, int lastColumn) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** Empty where {@code reference} is no range. */
    static Optional<MergedRange> of(String reference) {
        Matcher range = REFERENCE.matcher(reference);
        return range.matches()
                ? Optional.of(new MergedRange(
                        reference.replace("$", ""),
                        Long.parseLong(range.group(2)),
                        Long.parseLong(range.group(4)),
                        column(range.group(1)),
                        column(range.group(3))))
                : Optional.empty();
    }

    /** Place of a column, from 0. */
    static int column(String letters) {
        int place = 0;
        for (int i = 0; i < letters.length(); i++) {
            place = place * 26 + letters.charAt(i) - 'A' + 1;
        }
        return place - 1;
    }

    boolean reaches(long row) {
        return firstRow <= row && row <= lastRow;
    }

    boolean holds(long row, int column) {
        return firstRow == row && firstColumn == column;
    }

    /** Whether it makes one header of two rows: of {@code header} and one above, or the row {@code next} below. */
    boolean splits(SheetRow header, SheetRow next) {
        if (!reaches(header.number()) || firstColumn >= header.cells().size()) {
            return false;
        }
        return firstRow < header.number()
                || reaches(next.number())
                || (firstColumn < lastColumn && next.cell(0).isBlank() && fills(next));
    }

    private boolean fills(SheetRow row) {
        return IntStream.rangeClosed(firstColumn, lastColumn)
                .noneMatch(column -> row.cell(column).isBlank());
    }

    String sentence() {
        return "与 %s 的其他单元格合并，内容只在第一个单元格里，请取消合并并在每一行填写".formatted(reference);
    }
}
