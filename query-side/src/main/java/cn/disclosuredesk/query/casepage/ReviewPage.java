package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or lawsuit as its page shows it.
 *
 * @param counted whether section four counts it
 * @param result null while pending
 * @param ending how it ended, in the word of the statute
 * @param version sequence of the last event
 */
public record ReviewPage(
        String id,
        String agency,
        String agencyCode,
        ReviewKind kind,
        List<String> applicationIds,
        LocalDate notifiedOn,
        @Nullable LocalDate filedOn,
        ReviewCapacity capacity,
        boolean counted,
        @Nullable ReviewProcedure procedure,
        @Nullable String caseNo,
        @Nullable String body,
        @Nullable ReviewResult result,
        @Nullable String ending,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate performBy,
        long version) {

    static ReviewPage of(ReviewFacts facts, String agencyName) {
        ReviewNotified notice = facts.notice();
        ReviewDecided decision = facts.decision();
        ReviewEnding ending = decision == null ? null : decision.ending();
        return new ReviewPage(
                notice.review().value(),
                agencyName,
                notice.agency().value(),
                notice.kind(),
                notice.applications().stream().map(ApplicationId::value).toList(),
                notice.notifiedOn(),
                notice.filedOn(),
                notice.capacity(),
                notice.counted(),
                notice.procedure(),
                notice.caseNo(),
                notice.body(),
                decision == null ? null : decision.result(),
                ending == null ? null : ending.word(),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.effectiveOn(),
                decision == null ? null : decision.performBy(),
                facts.version());
    }
}
