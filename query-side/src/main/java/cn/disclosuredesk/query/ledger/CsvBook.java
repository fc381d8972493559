package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.ledgerfile.FormulaText;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** One CSV file a sheet in a zip, UTF-8 with the mark by which spreadsheets know it. */
final class CsvBook implements LedgerBook {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;

    private final ZipOutputStream zip;
    private final Writer writer;
    private List<? extends LedgerColumn> columns = List.of();
    private @Nullable CSVPrinter lines;

    CsvBook(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    @Override
    public void sheet(String name, List<? extends LedgerColumn> columns) throws IOException {
        end();
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        writer.write(BYTE_ORDER_MARK);
        this.columns = columns;
        lines = new CSVPrinter(writer, FORMAT);
        lines.printRecord(columns.stream().map(LedgerColumn::header));
    }

    @Override
    public void row(LedgerRow<?> row) throws IOException {
        if (lines == null) {
            throw new IllegalStateException("a line without a sheet");
        }
        lines.printRecord(columns.stream().map(column -> text(row.cell(column))));
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof String text ? FormulaText.escaped(text) : cell.toString();
    }

    @Override
    public void finish() throws IOException {
        end();
        zip.finish();
    }

    private void end() throws IOException {
        writer.flush();
        if (lines != null) {
            zip.closeEntry();
        }
    }
}
