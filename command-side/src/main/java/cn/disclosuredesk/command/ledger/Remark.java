package cn.disclosuredesk.command.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong or odd about a line. {@code column} is the header as the file writes it, null where no single cell is
 * to blame; {@code value} is that cell, masked where it may name a person.
 */
record Remark(Kind kind, @Nullable String column, @Nullable String value, String message) {

    static Remark error(@Nullable String column, @Nullable String value, String message) {
        return new Remark(Kind.ERROR, column, value, message);
    }

    /** An error rejects its line; a warning only says what somebody should look at. */
    enum Kind {
        ERROR,
        WARNING
    }

    /** Never prints the cell. */
    @Override
    public String toString() {
        return "Remark[" + kind + ", " + column + "]";
    }
}
