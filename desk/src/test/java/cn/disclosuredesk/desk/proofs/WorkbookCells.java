package cn.disclosuredesk.desk.proofs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The cells of a workbook as its parts say them (ECMA-376), by none of the code that the desk reads or writes with. A day
 * is only a day where the cell's style shows it as one.
 */
final class WorkbookCells {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Map<String, Element> parts = new LinkedHashMap<>();
    private final List<String> formats;

    private WorkbookCells(byte[] workbook) {
        try {
            Path file = Files.createTempFile("ledger", ".xlsx");
            Files.write(file, workbook);
            read(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        formats = formats();
    }

    /** By the directory at its end, as spreadsheets do: a part's size is written behind it. */
    private void read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put("/" + entry.getName(), xml(zip.getInputStream(entry).readAllBytes()));
            }
        }
    }

    /** By the name of each sheet its lines, blank cells as empty text. */
    static Map<String, List<List<String>>> of(byte[] workbook) {
        WorkbookCells read = new WorkbookCells(workbook);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        read.all(read.part("/xl/workbook.xml"), "sheet")
                .forEach(sheet -> sheets.put(sheet.getAttribute("name"), read.lines(read.sheet(sheet))));
        return sheets;
    }

    /** Types of the parts, by name: whoever opens a workbook finds its parts by them. */
    private Element part(String name) {
        Element types = parts.get("/[Content_Types].xml");
        boolean typed = all(types, "Override")
                .anyMatch(one -> one.getAttribute("PartName").equals(name));
        if (!typed || !parts.containsKey(name)) {
            throw new AssertionError(name + " is no part of " + parts.keySet());
        }
        return parts.get(name);
    }

    private Element sheet(Element sheet) {
        return all(parts.get("/xl/_rels/workbook.xml.rels"), "Relationship")
                .filter(one -> one.getAttribute("Id").equals(sheet.getAttribute("r:id")))
                .map(one -> one.getAttribute("Target"))
                .map(target -> part(target.startsWith("/") ? target : "/xl/" + target))
                .findFirst()
                .orElseThrow();
    }

    /** The format of each style of a cell. */
    private List<String> formats() {
        Element styles = part("/xl/styles.xml");
        Map<String, String> codes = new LinkedHashMap<>();
        all(styles, "numFmt").forEach(one -> codes.put(one.getAttribute("numFmtId"), one.getAttribute("formatCode")));
        return all(all(styles, "cellXfs").findFirst().orElseThrow(), "xf")
                .map(one -> codes.getOrDefault(one.getAttribute("numFmtId"), ""))
                .toList();
    }

    private List<List<String>> lines(Element sheet) {
        List<List<String>> lines = new ArrayList<>();
        all(sheet, "row").forEach(row -> {
            Map<Integer, String> cells = new LinkedHashMap<>();
            all(row, "c").forEach(cell -> cells.put(column(cell.getAttribute("r")), text(cell)));
            int width = lines.isEmpty() ? cells.size() : lines.get(0).size();
            lines.add(IntStream.range(0, width)
                    .mapToObj(column -> cells.getOrDefault(column, ""))
                    .toList());
        });
        return lines;
    }

    private static int column(String reference) {
        return reference.chars().filter(Character::isLetter).reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1)
                - 1;
    }

    private String text(Element cell) {
        if (cell.getAttribute("t").equals("inlineStr")) {
            return all(cell, "t").map(Node::getTextContent).reduce("", String::concat);
        }
        String value = all(cell, "v").map(Node::getTextContent).findFirst().orElse("");
        String style = cell.getAttribute("s");
        boolean day = !style.isEmpty() && formats.get(Integer.parseInt(style)).equals("yyyy-mm-dd");
        return day ? DAY_ZERO.plusDays((long) Double.parseDouble(value)).toString() : value;
    }

    private Stream<Element> all(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Element xml(byte[] part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
