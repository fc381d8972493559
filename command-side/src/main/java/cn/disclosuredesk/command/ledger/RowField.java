package cn.disclosuredesk.command.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of a fact that a row of 过程 tells, as a refusal names it. {@code row} counts the rows of its line from 0;
 * {@code field} null = the whole row.
 */
public record RowField(int row, @Nullable String field) {

    private static final Pattern FORM = Pattern.compile("process:(\\d+)(?:\\.(.+))?");

    /** Empty where the field is none of a row. */
    static Optional<RowField> of(@Nullable String name) {
        Matcher parts = FORM.matcher(name == null ? "" : name);
        return parts.matches()
                ? Optional.of(new RowField(Integer.parseInt(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** The name by which {@link #of} knows it again. */
    public String name() {
        return "process:" + row + (field == null ? "" : "." + field);
    }
}
