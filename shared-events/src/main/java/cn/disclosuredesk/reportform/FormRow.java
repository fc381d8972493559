package cn.disclosuredesk.reportform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of section three. {@code postedRows} are those whose postings it adds up: itself, or every outcome for 3.7, or the
 * three parts of （六）其他处理 where the form has one row for them.
 */
public record FormRow(String code, String label, @Nullable String group, List<String> postedRows) {

    static FormRow posted(String code, String label, @Nullable String group) {
        return new FormRow(code, label, group, List.of(code));
    }

    /** What it is called where it stands alone: with its group. */
    public String words() {
        return group == null ? label : group + " " + label;
    }
}
