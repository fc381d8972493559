package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a sheet that is being written: days, numbers and texts by column. A cell that nothing was put into is empty. */
final class LedgerRow<C extends LedgerColumn> {

    private final Map<LedgerColumn, Object> cells = new HashMap<>();

    /** A {@link java.time.LocalDate}, a number or a text; nothing where there is none. */
    LedgerRow<C> with(C column, @Nullable Object cell) {
        if (cell != null && !cell.equals("")) {
            cells.put(column, cell);
        }
        return this;
    }

    @Nullable
    Object cell(LedgerColumn column) {
        return cells.get(column);
    }

    /** Names may be in it. */
    @Override
    public String toString() {
        return "LedgerRow" + cells.keySet();
    }
}
