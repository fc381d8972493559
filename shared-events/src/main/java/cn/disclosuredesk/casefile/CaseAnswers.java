package cn.disclosuredesk.casefile;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;

/**
 * What a caller is told about a case: the answer of its GET, folded from its own events, so that it never waits. Every
 * act answers with it, an act that is repeated under its key with the same version again, though only the query side
 * knows its shape.
 */
public interface CaseAnswers {

    /** The application as {@code GET /api/applications/{id}} gave it at that version; to be written as JSON. */
    Object application(ApplicationId id, long version);

    /** The review as {@code GET /api/reviews/{id}} gave it at that version; to be written as JSON. */
    Object review(ReviewId id, long version);
}
