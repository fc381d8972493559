package cn.disclosuredesk.ledgerfile;

import java.util.List;

/** A column of a sheet of the ledger file. */
public sealed interface LedgerColumn permits ApplicationColumn, ReviewColumn {

    /** The header that the desk itself writes. */
    String header();

    /** What offices usually write instead, the likeliest first. */
    List<String> aliases();

    /** What the desk does with it. */
    Role role();

    /** Whether the cells are days. */
    default boolean day() {
        return header().endsWith("日期");
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
}
