package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.SheetRow;
import cn.disclosuredesk.command.ledger.growth.RememberedLine;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line with what was understood of it; {@code act} is empty where it has an error. */
record ReadLine(long number, Cells cells, Optional<LineAct> act) {

    static ReadLine of(HeaderRow header, SheetRow line, LocalDate today, OfficeWords office) {
        Cells cells = new Cells(header, line, today, office);
        Optional<LineAct> act = switch (header.sheet()) {
            case APPLICATIONS -> new ApplicationReading(cells).line().map(LineAct.OfApplication::new);
            case REVIEWS -> new ReviewReading(cells).line().map(LineAct.OfReview::new);
            case PROCESS -> new ProcessReading(cells).row().map(LineAct.OfRow::new);
        };
        return new ReadLine(line.number(), cells, cells.wrong() ? Optional.empty() : act);
    }

    /** A line that was taken before, as it is read today; empty where it is not understood any more. */
    static Optional<LineAct> remembered(RememberedLine line, LocalDate today) {
        List<String> headers = List.copyOf(line.cells().keySet());
        return HeaderRow.recognise(headers)
                .map(header ->
                        of(header, new SheetRow(0, List.copyOf(line.cells().values())), today, OfficeWords.NONE))
                .flatMap(ReadLine::act);
    }

    /** A row of 过程 that was taken before, as it is read today; empty where it is not understood any more. */
    static Optional<ProcessRow> rememberedRow(Map<String, String> cells, LocalDate today) {
        List<String> headers =
                LedgerSheet.PROCESS.columns().stream().map(LedgerColumn::header).toList();
        List<String> row =
                headers.stream().map(header -> cells.getOrDefault(header, "")).toList();
        return HeaderRow.recognise(headers)
                .flatMap(header -> of(header, new SheetRow(0, row), today, OfficeWords.NONE)
                        .act())
                .map(act -> ((LineAct.OfRow) act).row());
    }

    /** A number by which things are found again: written the same however it was typed. */
    static Optional<String> number(Cells cells, LedgerColumn column, Optional<String> cell) {
        Optional<String> number = cell.map(CellText::normalised);
        if (number.filter(text -> text.length() > Id.LONGEST).isPresent()) {
            cells.error(column, "%s最长 %d 个字符".formatted(column.header(), Id.LONGEST));
        }
        return number;
    }

    /** The same, asking for another act. */
    ReadLine with(LineAct other) {
        return new ReadLine(number, cells, Optional.of(other));
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "ReadLine[" + number + "]";
    }
}
