package cn.disclosuredesk.desk.pages.annualreport;

/** A head of a row: its words, how many columns and rows it spans, and what it is the head of ({@code row} or {@code rowgroup}). */
record HeadCell(String text, int columns, int rows, String scope) {

    static HeadCell ofRow(String text, int columns) {
        return new HeadCell(text, columns, 1, "row");
    }

    static HeadCell ofGroup(String text, int rows) {
        return new HeadCell(text, 1, rows, "rowgroup");
    }
}
