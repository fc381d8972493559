package cn.disclosuredesk.command.ledger.growth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line as it stood: what it is compared with when it comes again. It lies sealed in the vault under the key of whoever
 * applied, so that it goes when she is erased.
 *
 * @param cells from the desk's own header to the normalised text, blank cells left out, in the order of the columns
 * @param rows the line's rows of the sheet 过程, each in the same form, in their order
 */
public record RememberedLine(Map<String, String> cells, List<Map<String, String>> rows) {

    /** Of the keyed hash by which two lines are known to be the same. */
    public static final String PURPOSE = "ledger-line";

    /** Its own, not the web's: how the desk answers a browser must not decide how old lines are read. */
    private static final JsonMapper JSON = JsonMapper.shared();

    public RememberedLine {
        cells = new LinkedHashMap<>(cells);
        rows = rows.stream().<Map<String, String>>map(LinkedHashMap::new).toList();
    }

    /** A line without rows of its own on the sheet 过程. */
    public static RememberedLine of(Map<String, String> cells) {
        return new RememberedLine(cells, List.of());
    }

    /** The cell below a header; blank where there is none. */
    public String cell(String header) {
        return cells.getOrDefault(header, "");
    }

    /** The same with another cell; blank = none. */
    public RememberedLine with(String header, String cell) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        if (cell.isBlank()) {
            changed.remove(header);
        } else {
            changed.put(header, cell);
        }
        return new RememberedLine(changed, rows);
    }

    /** What makes this the same line as another, whatever came to it in which order. */
    public String normalised() {
        return Stream.concat(Stream.of(text(cells)), rows.stream().map(row -> text(new TreeMap<>(row))))
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(Map<String, String> cells) {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("\n"));
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    public static RememberedLine ofJson(String json) {
        return JSON.readValue(json, RememberedLine.class);
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "RememberedLine[" + cells.size() + ", " + rows.size() + "]";
    }
}
