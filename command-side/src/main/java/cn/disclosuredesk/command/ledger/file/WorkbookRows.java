package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one sheet of a workbook. */
final class WorkbookRows implements SheetRows {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})\\d{1,7}");
    private static final long LAST_ROW = 1_048_576;
    private static final int DAY = 10;

    private final XmlPart part;
    private final Workbook workbook;
    private final List<MergedRange> merged = new ArrayList<>();
    private long row;

    WorkbookRows(XmlPart part, Workbook workbook) {
        this.part = part;
        this.workbook = workbook;
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        try {
            while (part.next()) {
                if (part.starts("row")) {
                    SheetRow read = read();
                    if (!read.blank()) {
                        workbook.count();
                        return Optional.of(read);
                    }
                } else if (part.starts("mergeCell")) {
                    merge(part.attribute("ref").orElse(""));
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw Refusal.malformed("file", "工作表在第 %d 行之后已损坏，无法读取，请在 Excel 或 WPS 中打开后另存再上传".formatted(row));
        }
    }

    @Override
    public List<MergedRange> merged() {
        return List.copyOf(merged);
    }

    private void merge(String reference) throws IOException {
        MergedRange.of(reference).ifPresent(merged::add);
        if (merged.size() > Bounds.MERGED) {
            throw new IOException("more merged cells than a ledger has");
        }
    }

    private SheetRow read() throws IOException {
        row = rowNumber();
        List<String> cells = new ArrayList<>();
        Map<Integer, String> faults = new HashMap<>();
        int place = -1;
        int characters = 0;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                place = place(place);
                Cell cell = cell();
                characters += cell.text().length();
                if (!cell.text().isBlank() || cell.fault() != null) {
                    put(cells, place, cell.text());
                }
                if (cell.fault() != null) {
                    faults.put(place, cell.fault());
                }
                refuseWhatIsTooLong(cell, characters);
            }
        }
        return new SheetRow(row, cells, faults);
    }

    private void refuseWhatIsTooLong(Cell cell, int characters) {
        if (cell.text().length() > Bounds.CELL || characters > Bounds.ROW) {
            throw Refusal.malformed("file", "第 %d 行有超过 %d 个字的单元格，不像是台账".formatted(row, Bounds.CELL));
        }
    }

    private void put(List<String> cells, int place, String text) {
        if (place >= Bounds.COLUMNS) {
            throw Refusal.malformed("file", "第 %d 行有超过 %d 列，不像是台账".formatted(row, Bounds.COLUMNS));
        }
        while (cells.size() < place) {
            cells.add("");
        }
        if (cells.size() == place) {
            cells.add(text);
        } else {
            cells.set(place, text);
        }
    }

    /** A row without its number stands below the one before. */
    private long rowNumber() throws IOException {
        long number = row + 1;
        try {
            number = part.attribute("r").map(Long::valueOf).orElse(number);
        } catch (NumberFormatException noNumber) {
            throw new IOException("a row whose number is none");
        }
        if (number <= row || number > LAST_ROW) {
            throw new IOException("a row out of order");
        }
        return number;
    }

    private int place(int before) throws IOException {
        Optional<String> reference = part.attribute("r");
        if (reference.isEmpty()) {
            return before + 1;
        }
        Matcher place = REFERENCE.matcher(reference.get());
        if (!place.matches()) {
            throw new IOException("a cell whose place is none");
        }
        return MergedRange.column(place.group(1));
    }

    private Cell cell() throws IOException {
        String type = part.attribute("t").orElse("n");
        CellFormat format = workbook.formats().of(part.attribute("s"));
        boolean formula = false;
        String value = "";
        String inline = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                formula = true;
            } else if (part.starts("v")) {
                value = part.text();
            } else if (part.starts("is")) {
                inline = CellValues.plain(part.richText("is"));
            }
        }
        if (value.isEmpty()) {
            return formula && !type.equals("str")
                    ? Cell.faulty("单元格是公式，但文件里没有它的计算结果，请在 Excel 或 WPS 中打开并保存后再上传")
                    : new Cell(inline, null);
        }
        return switch (type) {
            case "s" -> new Cell(workbook.texts().of(value), null);
            case "e" -> Cell.faulty("单元格里是公式的错误值 %s，请改成实际内容".formatted(error(value)));
            case "b" -> new Cell(value.equals("1") ? "是" : "否", null);
            case "d" -> new Cell(value.length() > DAY ? value.substring(0, DAY) : value, null);
            case "n" -> new Cell(CellValues.number(value, format, workbook.from1904()), null);
            default -> new Cell(CellValues.plain(value), null);
        };
    }

    /** As spreadsheets write them; what else stands there is not repeated. */
    private static String error(String value) {
        return value.matches("#[A-Z/0-9_!?]{1,20}") ? value : "";
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    /** {@code fault} says why nothing can be read; null where something was. */
    private record Cell(
            String text, @org.jspecify.annotations.Nullable String fault) {

        static Cell faulty(String why) {
            return new Cell("", why);
        }

        /** Never prints what it holds. */
        @Override
        public String toString() {
            return "Cell";
        }
    }
}
