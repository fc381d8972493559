package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.io.IOException;
import java.util.List;

/**
 * A ledger file that is being written, sheet by sheet and line by line, to whoever asked for it. Only {@link #finish}
 * makes it a file that can be opened: one that was left before cannot be taken for a whole one.
 */
interface LedgerBook {

    /** Begins a sheet; the one before is ended. */
    void sheet(String name, List<? extends LedgerColumn> columns) throws IOException;

    /** The next line of the sheet. */
    void row(LedgerRow<?> row) throws IOException;

    void finish() throws IOException;
}
