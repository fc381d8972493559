package cn.disclosuredesk.ledgerfile;

import java.util.Arrays;
import java.util.List;

/** The sheets of the ledger file; each is known by its headers, not by its name. */
public enum LedgerSheet {
    APPLICATIONS("申请", List.<LedgerColumn>of(ApplicationColumn.values())),
    REVIEWS("复议诉讼", List.<LedgerColumn>of(ReviewColumn.values()));

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

    /** The columns whose own headers stand on this sheet only: by them a sheet is told from the other. */
    List<LedgerColumn> distinctive() {
        LedgerSheet other = Arrays.stream(values())
                .filter(sheet -> sheet != this)
                .findFirst()
                .orElseThrow();
        List<String> shared = other.columns.stream().map(LedgerColumn::header).toList();
        return columns.stream()
                .filter(column -> !shared.contains(column.header()))
                .toList();
    }
}
