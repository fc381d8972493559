package cn.disclosuredesk.command.ledger.file;

import java.util.List;
import java.util.Map;

/**
 * One row of a sheet. {@code number} counts as the spreadsheet does, from 1; in CSV it is the physical line on which the
 * record begins. {@code faults} says of cells, by their place from 0, why they hold nothing that can be read.
 */
public record SheetRow(long number, List<String> cells, Map<Integer, String> faults) {

    public SheetRow(long number, List<String> cells) {
        this(number, cells, Map.of());
    }

    /** The cell at {@code place}; blank where the row ends before it. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean blank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
