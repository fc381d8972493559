package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.query.annualreport.SectionThree;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.util.Locale;
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

    String row(SectionThree.Row row) {
        return row.group() == null ? row.label() : row.group() + " " + row.label();
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
