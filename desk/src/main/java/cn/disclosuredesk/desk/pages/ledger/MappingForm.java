package cn.disclosuredesk.desk.pages.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an office writes its ledgers, as a form. {@code fromFile} where the headers of a file are offered for choice. */
record MappingForm(String agencyCode, List<Sheet> sheets, List<Words> words, boolean fromFile) {

    /** {@code seldom} are the columns that few offices keep; {@code open} where this is likely the sheet of the file. */
    record Sheet(String label, boolean open, List<Line> usual, List<Line> seldom) {}

    /**
     * {@code value} is what the office calls the column; blank = as the desk does.
     *
     * @param recognised the header that is taken where the office says nothing; null where there is none
     */
    record Line(
            String field,
            String header,
            boolean needed,
            String value,
            @Nullable String recognised,
            List<String> choices) {}

    /** One word of the office and of the desk a line. */
    record Words(String field, String header, String lines) {}
}
