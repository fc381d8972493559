package cn.disclosuredesk.command.ledger;

import java.util.List;

/** One record of a CSV file. {@code number} is the physical line on which it begins, from 1. */
record CsvLine(long number, List<String> cells) {

    /** The cell at {@code place}; blank where the line ends before it. */
    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "CsvLine[" + number + "]";
    }
}
