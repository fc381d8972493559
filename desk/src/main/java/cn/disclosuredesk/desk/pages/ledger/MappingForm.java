package cn.disclosuredesk.desk.pages.ledger;

import java.util.List;

/** How an office writes its ledgers, as a form. {@code fromFile} where the headers of a file are offered for choice. */
record MappingForm(String agencyCode, List<Sheet> sheets, List<Words> words, boolean fromFile) {

    record Sheet(String label, List<Line> lines) {}

    /** {@code value} is what the office calls the column; blank = as the desk does. */
    record Line(String field, String header, boolean needed, String value, List<String> choices) {}

    /** One word of the office and of the desk a line. */
    record Words(String field, String header, String lines) {}
}
