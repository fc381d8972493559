package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty ledger: its sheets with the desk's own headers, those of needed columns in bold. */
public final class LedgerTemplate {

    private static final int WIDTH = 16;

    private LedgerTemplate() {}

    /** The workbook as a file. */
    public static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "DisclosureDesk", "1.0")) {
            for (LedgerSheet sheet : LedgerSheet.values()) {
                write(sheet, workbook.newWorksheet(sheet.label()));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(LedgerSheet sheet, Worksheet written) {
        int place = 0;
        for (LedgerColumn column : sheet.columns()) {
            written.value(0, place, column.header());
            written.width(place, WIDTH);
            if (column.role() == LedgerColumn.Role.NEEDED) {
                written.style(0, place).bold().set();
            }
            place++;
        }
        written.freezePane(0, 1);
    }
}
