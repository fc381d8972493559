package cn.disclosuredesk.command.ledger;

import org.jspecify.annotations.Nullable;

/** A remark with its place, as the answer shows it. {@code sheet} is null in CSV, where the file is the sheet. */
public record PlacedRemark(
        String file,
        @Nullable String sheet,
        long line,
        @Nullable String column,
        @Nullable String value,
        String message) {

    private static final String MASK = "＊＊＊";

    static PlacedRemark of(String file, @Nullable String sheet, long line, Remark remark) {
        return new PlacedRemark(file, sheet, line, remark.column(), remark.value(), remark.message());
    }

    /** The same for somebody who may not read names: that something stands in the cell, not what. */
    PlacedRemark masked() {
        return new PlacedRemark(file, sheet, line, column, value == null ? null : MASK, message);
    }

    /** Never prints the cell. */
    @Override
    public String toString() {
        return "PlacedRemark[" + line + ", " + column + "]";
    }
}
