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

    static PlacedRemark of(String file, long line, Remark remark) {
        return new PlacedRemark(file, null, line, remark.column(), remark.value(), remark.message());
    }

    /** Never prints the cell. */
    @Override
    public String toString() {
        return "PlacedRemark[" + line + ", " + column + "]";
    }
}
