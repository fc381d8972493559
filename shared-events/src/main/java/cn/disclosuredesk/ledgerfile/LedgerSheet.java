package cn.disclosuredesk.ledgerfile;

import java.util.Arrays;
import java.util.List;

/** The sheets of the ledger file; each is known by its headers, not by its name. */
public enum LedgerSheet {
    APPLICATIONS("申请", List.<LedgerColumn>of(ApplicationColumn.values())),
    REVIEWS("复议诉讼", List.<LedgerColumn>of(ReviewColumn.values())),
    /** What happened to them beyond what their own lines tell. */
    PROCESS("过程", List.<LedgerColumn>of(ProcessColumn.values()));

    private final String label;
    private final List<LedgerColumn> columns;

    LedgerSheet(String label, List<LedgerColumn> columns) {
        this.label = label;
        this.columns = columns;
    }

    /** The name under which the desk writes the sheet. */
    public String label() {
        return label;
    }

    public List<LedgerColumn> columns() {
        return columns;
    }

    /**
     * The columns whose own headers tell this sheet from the others. 过程 borrows the numbers and some words of the other
     * two, which stay theirs.
     */
    List<LedgerColumn> distinctive() {
        List<String> shared = Arrays.stream(values())
                .filter(other -> other != this && (other != PROCESS || this == PROCESS))
                .flatMap(other -> other.columns.stream())
                .map(LedgerColumn::header)
                .toList();
        return columns.stream()
                .filter(column -> !shared.contains(column.header()))
                .toList();
    }
}
