package cn.disclosuredesk.command.ledger.file;

import java.util.List;

/** One row of a sheet. {@code number} counts as the spreadsheet does, from 1; in CSV it is the physical line on which the record begins. */
public record SheetRow(long number, List<String> cells) {

    /** The cell at {@code place}; blank where the line ends before it. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
