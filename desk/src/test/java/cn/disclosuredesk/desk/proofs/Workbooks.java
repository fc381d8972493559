package cn.disclosuredesk.desk.proofs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Ledgers as a spreadsheet would write them. */
final class Workbooks {

    private Workbooks() {}

    /** A sheet for each CSV text; days are days, shown as Chinese spreadsheets show them. */
    static byte[] of(byte[]... sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Proofs", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                write(workbook.newWorksheet("表" + (i + 1)), new String(sheets[i], StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, String text) throws IOException {
        List<CSVRecord> records = CSVFormat.DEFAULT
                .parse(new StringReader(text.replace("\ufeff", "")))
                .getRecords();
        for (int row = 0; row < records.size(); row++) {
            for (int column = 0; column < records.get(row).size(); column++) {
                write(sheet, row, column, records.get(row).get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format("yyyy\"年\"m\"月\"d\"日\"").set();
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
