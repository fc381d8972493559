package cn.disclosuredesk.query.register;

import org.jspecify.annotations.Nullable;

/** The filter of the register as a call or a page gives it; null or blank = whichever. */
public record Filter(
        @Nullable String status,
        @Nullable String light,
        @Nullable String year,
        @Nullable String kind,
        @Nullable String outcome,
        @Nullable String q) {

    /** No filter at all. */
    public static final Filter NONE = new Filter(null, null, null, null, null, null);

    /** Somebody's name may be searched for: a record's own form would carry it into logs. */
    @Override
    public String toString() {
        return "Filter[" + (q == null ? "without" : "with") + " words]";
    }
}
