package cn.disclosuredesk.books;

import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.reviewCarriedOver;
import static cn.disclosuredesk.casefile.Happened.reviewCountedAfterSeal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FootprintOfAReviewTest {

    private static final String CASE = "one";

    @Test
    void isPendingInEveryYearWhoseEndItCrossedAndEndsInItsOwn() {
        assertThat(ofReview(
                        notified(CASE, "A01", ReviewKind.RECONSIDERATION, LocalDate.of(2023, 5, 1), true, List.of()),
                        reviewCarriedOver(CASE, 2023, 2025),
                        decided(CASE, LocalDate.of(2025, 2, 1), ReviewResult.CORRECTED)))
                .isEqualTo(Map.of(
                        "2023 4/reconsideration/pending", 1,
                        "2024 4/reconsideration/pending", 1,
                        "2025 4/reconsideration/corrected", 1));
    }

    @Test
    void isPendingInTheRunningYear() {
        assertThat(ofReview(
                        notified(CASE, "A01", ReviewKind.LITIGATION_DIRECT, LocalDate.of(2025, 5, 1), true, List.of())))
                .isEqualTo(Map.of("2025 4/litigationDirect/pending", 1));
    }

    @Test
    void standsNowhereInAnotherCapacity() {
        assertThat(ofReview(notified(
                        CASE, "A01", ReviewKind.LITIGATION_DIRECT, LocalDate.of(2025, 5, 1), false, List.of())))
                .isEmpty();
    }

    @Test
    void showsItsResultInTheFirstUnsealedYearWhenItWasSealedAsPending() {
        ReviewInTables pending = foldReview(
                notified(CASE, "A01", ReviewKind.RECONSIDERATION, LocalDate.of(2024, 11, 1), true, List.of()));
        ReviewInTables decided = pending.with(reviewCountedAfterSeal(CASE, Footprint.of(pending), 2025))
                .with(decided(CASE, LocalDate.of(2024, 12, 20), ReviewResult.UPHELD));
        assertThat(FootprintTest.readable(Footprint.of(decided)))
                .isEqualTo(Map.of("2024 4/reconsideration/pending", 1, "2025 4/reconsideration/upheld", 1));
    }

    private static Map<String, Integer> ofReview(ReviewEvent... events) {
        return FootprintTest.readable(Footprint.of(foldReview(events)));
    }

    private static ReviewInTables foldReview(ReviewEvent... events) {
        ReviewInTables facts = ReviewInTables.NONE;
        for (ReviewEvent event : events) {
            facts = facts.with(event);
        }
        return facts;
    }
}
