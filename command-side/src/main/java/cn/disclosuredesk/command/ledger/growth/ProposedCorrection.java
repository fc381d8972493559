package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.ledgerfile.LedgerColumn;

/**
 * A cell that says something else than when the line was taken last, which is not corrected without a reason.
 *
 * @param before the cell as it stood, {@code now} as it stands; blank = empty
 */
public record ProposedCorrection(LedgerColumn column, String before, String now, String message) {

    /** Never prints the cells. */
    @Override
    public String toString() {
        return "ProposedCorrection[" + column + "]";
    }
}
