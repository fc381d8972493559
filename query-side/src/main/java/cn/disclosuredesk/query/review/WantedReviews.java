package cn.disclosuredesk.query.review;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Parameters;
import cn.disclosuredesk.vocabulary.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews are wanted; null = whichever.
 *
 * @param year of the notice
 * @param words to be found in a case number or the name of a body or court
 */
record WantedReviews(
        AgencyCode agency,
        @Nullable ReviewKind kind,
        @Nullable ReviewStatus status,
        @Nullable Integer year,
        @Nullable String words) {

    static WantedReviews of(AgencyCode agency, ReviewFilter filter) {
        return new WantedReviews(
                agency,
                Parameters.code("kind", filter.kind(), ReviewKind.class),
                Parameters.code("status", filter.status(), ReviewStatus.class),
                Parameters.year(filter.year()),
                Parameters.words(filter.q()));
    }
}
