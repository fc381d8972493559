package cn.disclosuredesk.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledger files as they are written: what a spreadsheet finds in them, and what is left when the writing stops. */
class LedgerBooksTest {

    @TempDir
    private Path folder;

    private static final List<ApplicationColumn> COLUMNS = List.of(
            ApplicationColumn.RECEIPT_NO,
            ApplicationColumn.RECEIVED_ON,
            ApplicationColumn.CONTENT,
            ApplicationColumn.FEE_AMOUNT);

    @Test
    void aWorkbookHoldsRealDaysAndNumbersAndNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new XlsxBook(out), 2);

        Map<String, String> parts = unzipped(out);

        assertThat(parts.get("xl/workbook.xml")).contains("name=\"&#x7533;&#x8bf7;\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "<v>46083", "<v>100.5")
                .containsPattern("(?:'|&apos;|&#39;|&#x27;)=1\\+1")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd", "<b/>");
    }

    @Test
    void csvFilesHoldTheSameAndTheMarkOfTheirEncoding() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new CsvBook(out), 1);

        assertThat(unzipped(out))
                .containsEntry("申请.csv", "\ufeff登记号,收到日期,申请内容,收费金额\r\n1,2026-03-02,'=1+1,100.50\r\n")
                .containsKey("过程.csv");
    }

    @Test
    void linesLeaveWhileOthersAreWritten() throws IOException {
        for (boolean workbook : List.of(true, false)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LedgerBook book = workbook ? new XlsxBook(out) : new CsvBook(out);
            book.sheet("申请", COLUMNS);
            for (int n = 0; n < 20_000; n++) {
                book.row(line(n));
            }
            int before = out.size();
            book.finish();

            assertThat(before).isGreaterThan(out.size() / 2);
        }
    }

    @Test
    void aFileThatWasNotFinishedCannotBeOpened() throws IOException {
        for (boolean workbook : List.of(true, false)) {
            Path file = folder.resolve("ledger-" + workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                LedgerBook book = workbook ? new XlsxBook(out) : new CsvBook(out);
                book.sheet("申请", COLUMNS);
                for (int n = 0; n < 10_000; n++) {
                    book.row(line(n));
                }
            }

            assertThat(Files.size(file)).isPositive();
            assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(ZipException.class);
        }
    }

    private static void write(LedgerBook book, int lines) throws IOException {
        book.sheet("申请", COLUMNS);
        for (int n = 1; n <= lines; n++) {
            book.row(line(n));
        }
        book.sheet("过程", List.of(ProcessColumn.values()));
        book.finish();
    }

    private static LedgerRow<ApplicationColumn> line(int number) {
        return new LedgerRow<ApplicationColumn>()
                .with(ApplicationColumn.RECEIPT_NO, String.valueOf(number))
                .with(ApplicationColumn.RECEIVED_ON, LocalDate.of(2026, 3, 2))
                .with(ApplicationColumn.CONTENT, "=1+1")
                .with(ApplicationColumn.FEE_AMOUNT, new BigDecimal("100.50"));
    }

    /** By the directory at its end, as spreadsheets read it. */
    private Map<String, String> unzipped(ByteArrayOutputStream out) throws IOException {
        Path file = Files.write(folder.resolve("ledger.zip"), out.toByteArray());
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
