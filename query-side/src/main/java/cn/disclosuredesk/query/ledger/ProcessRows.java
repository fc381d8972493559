package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one case on the sheet 过程 as they are written, numbered in the order in which things happened. */
final class ProcessRows {

    private final List<LedgerRow<ProcessColumn>> rows = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final ProcessColumn numbered;
    private final String number;

    private ProcessRows(ProcessColumn numbered, String number) {
        this.numbered = numbered;
        this.number = number;
    }

    static ProcessRows ofApplication(String receiptNo) {
        return new ProcessRows(ProcessColumn.RECEIPT_NO, receiptNo);
    }

    static ProcessRows ofReview(String caseNo) {
        return new ProcessRows(ProcessColumn.CASE_NO, caseNo);
    }

    /** One more row, of the fact recorded under {@code sequence}. */
    LedgerRow<ProcessColumn> row(ProcessAct act, long sequence, LocalDate happenedOn) {
        LedgerRow<ProcessColumn> row = new LedgerRow<ProcessColumn>()
                .with(numbered, number)
                .with(ProcessColumn.ACT, act.label())
                .with(ProcessColumn.HAPPENED_ON, happenedOn)
                .with(ProcessColumn.PLACE, rows.size() + 1);
        rows.add(row);
        places.put(sequence, rows.size());
        return row;
    }

    /** The number of the row that tells a fact; empty where only the case's own line does. */
    Optional<Integer> place(long sequence) {
        return Optional.ofNullable(places.get(sequence));
    }

    List<LedgerRow<ProcessColumn>> all() {
        return List.copyOf(rows);
    }
}
