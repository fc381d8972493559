package cn.disclosuredesk.casefile;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;

/**
 * What a caller is told about a case: the answer of its GET, folded from its own events, so that it never waits. Every
 * act answers with it, an act that is repeated under its key with the same version again, though only the query side
 * knows its shape.
 */
public interface CaseAnswers {

    /** The application as {@code GET /api/applications/{id}} gave it at that version; to be written as JSON. */
    Object application(ApplicationId id, long version);

    /** The application as its GET would give it if these were its facts; nothing of it is stored. */
    Object application(CaseFacts supposed, LocalDate today);

    /** The review as {@code GET /api/reviews/{id}} gave it at that version; to be written as JSON. */
    Object review(ReviewId id, long version);
}
