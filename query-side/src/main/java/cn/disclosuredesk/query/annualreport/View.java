package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.Unanswerable;
import org.jspecify.annotations.Nullable;

/** Which of the two tables of a year is meant. */
public enum View {
    /** As published, and as it will be. */
    OFFICIAL,
    /** By facts alone, as if nothing had ever been sealed. */
    BY_FACTS;

    private static final String FACTS = "facts";

    /** The view that a call names. */
    public static View named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return OFFICIAL;
        }
        if (name.equals(FACTS)) {
            return BY_FACTS;
        }
        throw Unanswerable.malformed("view", "view 只能是 facts。");
    }

    Reckoning of(Reckoning official) {
        return this == BY_FACTS ? official.byFacts() : official;
    }
}
