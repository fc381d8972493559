package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, so that it can hold what no spreadsheet would write. */
final class Xlsx {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "<workbookPr/>";
    private int count;

    Xlsx() {
        part(
                "_rels/.rels",
                HEAD + "<Relationships><Relationship Id=\"a\" Type=\"" + TYPES
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        relations
                .append(relation("strings", "sharedStrings", "sharedStrings.xml"))
                .append(relation("styles", "styles", "styles.xml"));
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, TYPES, type, target);
    }

    Xlsx part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Xlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Xlsx sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    /** {@code below} is what stands behind the rows, such as merged cells. */
    Xlsx sheet(String name, String state, String rows, String below) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        relations.append(relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                HEAD + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData>" + below + "</worksheet>");
    }

    Xlsx strings(String... items) {
        return part("xl/sharedStrings.xml", HEAD + "<sst" + MAIN + ">" + String.join("", items) + "</sst>");
    }

    /** Cells refer to the formats by their place, from 1; 0 is plain. */
    Xlsx formats(String... codes) {
        StringBuilder written = new StringBuilder();
        StringBuilder used = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].matches("\\d+");
            String id = builtIn && !codes[i].startsWith("0") ? codes[i] : String.valueOf(200 + i);
            if (!id.equals(codes[i])) {
                written.append(
                        "<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(id, codes[i].replace("\"", "&quot;")));
            }
            used.append("<xf numFmtId=\"%s\"/>".formatted(id));
        }
        return part(
                "xl/styles.xml",
                HEAD + "<styleSheet" + MAIN + "><numFmts>" + written + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                        + "</cellStyleXfs><cellXfs>" + used + "</cellXfs></styleSheet>");
    }

    byte[] bytes() {
        parts.putIfAbsent(
                "xl/workbook.xml",
                (HEAD + "<workbook" + MAIN + ">" + properties + "<sheets>" + sheets + "</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                (HEAD + "<Relationships>" + relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    UploadedFile file() {
        return Csv.file("台账.xlsx", bytes());
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of inline texts; a cell that begins with {@code <} is written as it is, a blank one not at all. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = place(i) + number;
            if (cells[i].startsWith("<")) {
                row.append(cells[i].replace("<c", "<c r=\"" + place + "\""));
            } else if (!cells[i].isEmpty()) {
                row.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, cells[i]));
            }
        }
        return row.append("</row>").toString();
    }

    /** The sheet of a ledger that stands in a CSV text without quotes. */
    static String rows(String csv) {
        StringBuilder rows = new StringBuilder();
        String[] lines = csv.split("\n");
        for (int i = 0; i < lines.length; i++) {
            rows.append(row(i + 1, lines[i].split(",", -1)));
        }
        return rows.toString();
    }

    static String place(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : place(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
