package cn.disclosuredesk.query.review;

import org.jspecify.annotations.Nullable;

/** The filter of the list of reviews as a call or a page gives it; null or blank = whichever. */
public record ReviewFilter(
        @Nullable String kind,
        @Nullable String status,
        @Nullable String year,
        @Nullable String q) {

    /** No filter at all. */
    public static final ReviewFilter NONE = new ReviewFilter(null, null, null, null);
}
