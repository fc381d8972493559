package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.command.ledger.growth.RememberedLine;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a line with its rows, once it has grown.
 *
 * @param before the line as it stood; null where nobody remembers it
 * @param rows what it says anew on 过程
 */
record MergedLine(
        LineOrigin told,
        @Nullable RememberedLine before,
        GrownRows rows,
        LedgerSheet sheet,
        String number,
        Vault vault) {

    boolean sameCells() {
        return before != null && before.cells().equals(told.line().cells());
    }

    /** Why rows that are written otherwise now are corrected. */
    String reason() {
        return Objects.requireNonNull(told.reason(), "only what has a reason is corrected");
    }

    /** The line as it comes now, with all rows that were ever taken. */
    LineOrigin origin() {
        RememberedLine line = new RememberedLine(told.line().cells(), rows.rows());
        return new LineOrigin(told.place(), told.hash(), line, told.reason());
    }

    /** Of a row: its line is remembered with it, the cells as they stood, since they are judged apart. */
    String source(SubjectId subject) {
        RememberedLine line = before == null ? origin().line() : new RememberedLine(before.cells(), rows.rows());
        return new LineSource(
                        told.place(),
                        sheet,
                        vault.keyedHash(RememberedLine.PURPOSE, line.normalised()),
                        vault.sealUnindexed(subject, line.json()),
                        number)
                .text();
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "MergedLine[" + told.place() + "]";
    }
}
