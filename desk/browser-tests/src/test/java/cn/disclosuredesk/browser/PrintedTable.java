package cn.disclosuredesk.browser;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table as the eye reads it: merged cells fill every place that they cover. */
record PrintedTable(List<List<String>> places) {

    private static final String CELLS = "table => [...table.rows].map(row => [...row.cells].map(cell => "
            + "({text: cell.innerText.trim(), rows: cell.rowSpan, columns: cell.colSpan})))";

    @SuppressWarnings("unchecked")
    static PrintedTable of(Locator table) {
        List<List<Map<String, Object>>> rows = (List<List<Map<String, Object>>>) table.evaluate(CELLS);
        List<List<String>> places = new ArrayList<>();
        rows.forEach(row -> places.add(new ArrayList<>()));
        for (int line = 0; line < rows.size(); line++) {
            for (Map<String, Object> cell : rows.get(line)) {
                int column = firstFree(places.get(line));
                for (int down = 0; down < number(cell, "rows"); down++) {
                    for (int across = 0; across < number(cell, "columns"); across++) {
                        put(places.get(line + down), column + across, String.valueOf(cell.get("text")));
                    }
                }
            }
        }
        return new PrintedTable(places);
    }

    String at(int row, int column) {
        return places.get(row).get(column);
    }

    private static int firstFree(List<String> row) {
        int free = row.indexOf("");
        return free < 0 ? row.size() : free;
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        if (!row.get(column).isEmpty()) {
            throw new AssertionError("two cells in one place: " + row.get(column) + " and " + text);
        }
        row.set(column, text);
    }

    private static int number(Map<String, Object> cell, String name) {
        return ((Number) cell.get(name)).intValue();
    }
}
