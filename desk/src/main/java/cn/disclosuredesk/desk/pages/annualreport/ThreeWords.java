package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What rows and columns of section three are called where they stand alone: a row of a group is named with its group. */
@Component
final class ThreeWords {

    static final String KIND_MISSING = "kindMissing";

    private final MessageSource messages;

    ThreeWords(MessageSource messages) {
        this.messages = messages;
    }

    String results() {
        return say("report.three.results");
    }

    String row(@Nullable String group, String label) {
        return group == null ? label : group + " " + label;
    }

    /** A figure of the form by the names of its row and column in addresses. */
    Figure figure(Form form, String row, String column, long count) {
        String name =
                form.row(row).map(found -> row(found.group(), found.label())).orElse(row);
        return new Figure(row, column, name, column(column), count);
    }

    String column(String name) {
        if (name.equals(KIND_MISSING)) {
            return say("report.kind-missing");
        }
        int column = Integer.parseInt(name);
        ApplicantKind[] kinds = ApplicantKind.values();
        return column < kinds.length ? kinds[column].label() : say("report.total");
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
