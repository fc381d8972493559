package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a CSV file, one after the other, without those that are blank. */
public final class CsvLines implements Closeable {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    /** Blank lines are left to us: the parser would skip them without saying on which line the next record begins. */
    public CsvLines(InputStream in, CsvForm form) throws IOException {
        parser = CSVParser.builder()
                .setReader(CsvForm.reader(in, form.charset()))
                .setFormat(CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(form.separator())
                        .setIgnoreEmptyLines(false)
                        .get())
                .get();
        records = parser.iterator();
    }

    /** The next record; empty at the end of the file. */
    public Optional<SheetRow> next() throws IOException {
        while (true) {
            long number = parser.getCurrentLineNumber() + 1;
            Optional<CSVRecord> read = read(number);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            if (read.get().stream().anyMatch(cell -> !cell.isBlank())) {
                return Optional.of(new SheetRow(number, read.get().toList()));
            }
        }
    }

    private Optional<CSVRecord> read(long number) throws IOException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof CSVException) {
                // Its own message may quote the cell.
                throw Refusal.malformed("file", "从第 %d 行起引号不成对，文件无法读取，请检查后另存为 CSV 再上传".formatted(number));
            }
            throw failed.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
