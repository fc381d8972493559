package cn.disclosuredesk.command.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong or odd about a line. {@code column} is the header as the file writes it, null where no single cell is
 * to blame; {@code value} is that cell, {@code before} what a proposed correction would replace. Of what may name a
 * person an error and a warning show the first character only.
 */
record Remark(
        Kind kind,
        @Nullable String column,
        @Nullable String before,
        @Nullable String value,
        String message) {

    Remark(Kind kind, @Nullable String column, @Nullable String value, String message) {
        this(kind, column, null, value, message);
    }

    static Remark error(@Nullable String column, @Nullable String value, String message) {
        return new Remark(Kind.ERROR, column, value, message);
    }

    static Remark correction(String column, String before, String now, String message) {
        return new Remark(Kind.CORRECTION, column, before, now, message);
    }

    /** An error rejects its line; a warning only says what somebody should look at; a correction waits for a reason. */
    enum Kind {
        ERROR,
        WARNING,
        CORRECTION
    }

    /** Never prints the cell. */
    @Override
    public String toString() {
        return "Remark[" + kind + ", " + column + "]";
    }
}
