package cn.disclosuredesk.desk.proofs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The ledger that a desk has handed out as CSV files: three of them, by sheet. */
record ExportedLedger(Map<String, byte[]> files) {

    /** With all names and of all years. */
    static ExportedLedger inFull(Office office) {
        return of(office.as("head").download("/api/ledger.zip?names=full&agency=" + office.agency()));
    }

    static ExportedLedger of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExportedLedger(files);
    }

    /** The same as one workbook. */
    static byte[] workbook(Office office) {
        return office.as("head").download("/api/ledger.xlsx?names=full&agency=" + office.agency());
    }

    /** As it would be handed in at another agency; sheets are known by their headers, so their order says nothing. */
    Parts in(Parts upload) {
        Parts parts = upload;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().equals("申请.csv") || !lines(file.getKey()).isEmpty()) {
                parts = parts.file(file.getKey(), file.getValue());
            }
        }
        return parts;
    }

    /** By the name of each sheet its lines, the headers first, to the letter. */
    Map<String, List<List<String>>> cells() {
        Map<String, List<List<String>>> cells = new LinkedHashMap<>();
        files.keySet().forEach(file -> {
            List<List<String>> lines = new ArrayList<>();
            records(file, CSVFormat.DEFAULT).forEach(line -> lines.add(line.toList()));
            cells.put(file.replace(".csv", ""), lines);
        });
        return cells;
    }

    /** The lines of a sheet by header. */
    List<CSVRecord> lines(String file) {
        return records(
                file,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get());
    }

    private List<CSVRecord> records(String file, CSVFormat format) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        try {
            return format.parse(new StringReader(text.substring(1))).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
