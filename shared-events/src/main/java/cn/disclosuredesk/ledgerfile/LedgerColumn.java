package cn.disclosuredesk.ledgerfile;

import java.time.LocalDate;
import java.util.List;

/** A column of a sheet of the ledger file. */
public sealed interface LedgerColumn permits ApplicationColumn, ReviewColumn, ProcessColumn {

    /** What stands above the column, and what is done with it. */
    Heading heading();

    /** The header that the desk itself writes. */
    default String header() {
        return heading().header();
    }

    /** What offices usually write instead, the likeliest first. */
    default List<String> aliases() {
        return heading().aliases();
    }

    /** What the desk does with it. */
    default Role role() {
        return heading().role();
    }

    /** What a cell says, apart from how it was typed: two cells that mean the same are then equal. */
    default String normalised(String cell) {
        String text = CellText.normalised(cell);
        return header().endsWith("日期")
                ? LedgerDates.read(text).map(LocalDate::toString).orElse(text)
                : text;
    }

    /** Whether a cell may name a person: it is never shown or kept in clear. */
    boolean personal();

    /** How much of a column is read. */
    enum Role {
        /** A sheet without it is not a ledger. */
        NEEDED,
        READ,
        /** Known, but the act that it stands for is not recorded from a ledger: reported, never dropped in silence. */
        NOT_READ
    }

    /** A header, what is done with its column, and what offices usually write instead. */
    record Heading(String header, Role role, List<String> aliases) {}
}
