package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.ledgerfile.FormulaText;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook. Texts stand in their own cells instead of one table of all texts, which would have to be kept in memory up
 * to the end.
 */
final class XlsxBook implements LedgerBook {

    private static final String PROGRAM = "Disclosure Desk";

    /** As the format wants it; it names no release, so that the same ledger is the same file after an upgrade. */
    private static final String VERSION = "1.0";

    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";

    private static final double WIDTH = 14;
    private static final double WIDE = 36;

    /** What a cell may hold; only texts that share one could be longer. */
    private static final int LONGEST_CELL = 32_767;

    private static final int ROWS_IN_MEMORY = 200;

    private final Workbook book;
    private List<? extends LedgerColumn> columns = List.of();
    private @Nullable Worksheet sheet;
    private int next;

    XlsxBook(OutputStream out) {
        book = new Workbook(out, PROGRAM, VERSION);
    }

    @Override
    public void sheet(String name, List<? extends LedgerColumn> columns) throws IOException {
        end();
        Worksheet begun = book.newWorksheet(name);
        this.columns = columns;
        sheet = begun;
        next = 1;
        begun.freezePane(0, 1);
        for (int place = 0; place < columns.size(); place++) {
            LedgerColumn column = columns.get(place);
            begun.width(place, column.personal() ? WIDE : WIDTH);
            begun.inlineString(0, place, column.header());
            begun.style(0, place).bold().set();
        }
    }

    @Override
    public void row(LedgerRow<?> row) throws IOException {
        Worksheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("a line without a sheet");
        }
        for (int place = 0; place < columns.size(); place++) {
            write(current, place, row.cell(columns.get(place)));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            current.flush();
        }
    }

    private void write(Worksheet current, int place, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            current.value(next, place, day);
            current.style(next, place).format(DAY).set();
        } else if (cell instanceof Number number) {
            current.value(next, place, number);
        } else if (cell != null) {
            String text = FormulaText.escaped(cell.toString());
            current.inlineString(next, place, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            current.style(next, place).format(TEXT).set();
        }
    }

    @Override
    public void finish() throws IOException {
        end();
        book.finish();
    }

    private void end() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }
}
