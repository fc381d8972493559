package cn.disclosuredesk.desk.pages.application;

import cn.disclosuredesk.vocabulary.Outcome;
import org.springframework.stereotype.Component;

/** Rows of the form by their code, with their group. Templates know it as {@code @outcomes}. */
@Component("outcomes")
public final class OutcomeWords {

    /** Such as （四）无法提供 1.本机关不掌握相关政府信息; the code where there is no such row. */
    public String label(String code) {
        return Outcome.ofCode(code)
                .map(row -> row.group().map(group -> group.label() + " ").orElse("") + row.label())
                .orElse(code);
    }
}
