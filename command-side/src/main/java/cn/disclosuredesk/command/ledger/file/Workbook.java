package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (.xlsx). Its sheets are read as streams out of the upload in memory; nothing of it is inflated as a whole
 * but the texts that cells share.
 */
final class Workbook implements LedgerFile {

    private static final String MAIN = "xl/workbook.xml";

    private final WorkbookParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final SharedTexts texts;
    private final CellFormats formats;
    private boolean from1904;
    private int rows;

    Workbook(UploadedFile file) throws IOException {
        parts = new WorkbookParts(file);
        try {
            String main = related("", "officeDocument").orElse(MAIN);
            Map<String, String> sheetAddresses = relations(main, "worksheet");
            readSheets(main, sheetAddresses);
            Optional<String> shared = related(main, "sharedStrings").filter(parts::has);
            texts = shared.isPresent() ? sharedTexts(shared.get()) : new SharedTexts();
            Optional<String> styles = related(main, "styles").filter(parts::has);
            formats = styles.isPresent() ? formats(styles.get()) : new CellFormats();
        } catch (IOException | RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> hidden() {
        return List.copyOf(hidden);
    }

    @Override
    public SheetRows open(int place) {
        try {
            return new WorkbookRows(parts.open(addresses.get(place)), this);
        } catch (IOException broken) {
            throw Refusal.malformed("file", "有一张工作表已损坏，无法读取，请在 Excel 或 WPS 中打开后另存再上传");
        }
    }

    SharedTexts texts() {
        return texts;
    }

    CellFormats formats() {
        return formats;
    }

    /** Whether days are counted from 1904, as old spreadsheets of another system do. */
    boolean from1904() {
        return from1904;
    }

    /** Another row that is not blank. */
    void count() {
        if (++rows > Bounds.ROWS) {
            throw Refusal.tooLarge("file", "工作簿超过 %d 行，请按年份分成几个文件分次导入".formatted(Bounds.ROWS));
        }
    }

    private void readSheets(String main, Map<String, String> sheetAddresses) throws IOException {
        try (XmlPart part = parts.open(main)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    from1904 = part.attribute("date1904")
                            .filter(value -> value.equals("1") || value.equals("true"))
                            .isPresent();
                } else if (part.starts("sheet")) {
                    add(
                            CellValues.plain(part.attribute("name").orElse("")),
                            part.attribute("state").orElse("visible"),
                            sheetAddresses.get(part.attribute("id").orElse("")));
                }
            }
        }
    }

    private void add(String name, String state, @Nullable String address) throws IOException {
        if (sheets.size() + hidden.size() >= Bounds.SHEETS) {
            throw new IOException("more sheets than a ledger has");
        }
        if (!state.equals("visible")) {
            hidden.add(name);
        } else if (address != null && parts.has(address)) {
            sheets.add(new Sheet(addresses.size(), name));
            addresses.add(address);
        }
    }

    private SharedTexts sharedTexts(String address) throws IOException {
        try (XmlPart part = parts.open(address)) {
            return new SharedTexts(part);
        }
    }

    private CellFormats formats(String address) throws IOException {
        try (XmlPart part = parts.open(address)) {
            return new CellFormats(part);
        }
    }

    private Optional<String> related(String of, String type) throws IOException {
        return relations(of, type).values().stream().findFirst();
    }

    /** Addresses of the parts of one type that {@code of} refers to, by the ids with which it does. */
    private Map<String, String> relations(String of, String type) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        String list = folder + "_rels/" + of.substring(slash) + ".rels";
        Map<String, String> found = new HashMap<>();
        if (parts.has(list)) {
            try (XmlPart part = parts.open(list)) {
                while (part.next()) {
                    if (part.starts("Relationship")
                            && part.attribute("Type").orElse("").endsWith("/" + type)
                            && found.size() < Bounds.SHEETS) {
                        String target = part.attribute("Target").orElse("");
                        found.put(
                                part.attribute("Id").orElse(""),
                                target.startsWith("/") ? target.substring(1) : folder + target);
                    }
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
