package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.ReviewTold.appealed;
import static cn.disclosuredesk.law.ReviewTold.day;
import static cn.disclosuredesk.law.ReviewTold.decided;
import static cn.disclosuredesk.law.ReviewTold.lawsuit;
import static cn.disclosuredesk.law.ReviewTold.reconsideration;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which day the tables count an end (A35). */
class ReviewCountingTest {

    private static final WorkingDays DAYS = Told.RECKONING.calendar();

    private static ReviewDecided decision(
            String on, @Nullable ReviewEnding ending, @Nullable String served, @Nullable String effective) {
        return new ReviewDecided(
                ReviewTold.ID,
                day(on),
                ending,
                ending == null ? ReviewResult.UPHELD : ending.result(),
                effective == null ? null : day(effective),
                day(on),
                null,
                served == null ? null : day(served));
    }

    private static LocalDate counted(ReviewFacts others, ReviewDecided decision) {
        return ReviewCounting.countsOn(others, decision, DAYS);
    }

    @Test
    void aReconsiderationOnTheDayOfItsDecision() {
        assertThat(counted(reconsideration("2025-11-03"), decision("2025-12-28", ReviewEnding.UPHELD, null, null)))
                .isEqualTo("2025-12-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-19, CLAIM_DISMISSED, ,           ,           2026-01-05", // until Sunday 2026-01-04, a make-up day
        "2025-12-10, CLAIM_DISMISSED, 2025-12-19, ,           2026-01-05",
        "2026-03-02, QUASHED,         ,           ,           2026-03-18",
        "2026-03-02, ,                ,           ,           2026-03-18",
        "2026-03-02, SUIT_DISMISSED,  ,           ,           2026-03-13",
        "2026-03-02, CASE_NOT_FILED,  2026-03-05, ,           2026-03-17",
        "2026-03-02, SUIT_WITHDRAWN,  ,           ,           2026-03-02",
        "2025-12-19, CLAIM_DISMISSED, ,           2025-12-31, 2025-12-31"
    })
    void aLawsuitFromTheDayAfterTheAppealPeriod(
            String judged,
            @Nullable ReviewEnding ending,
            @Nullable String served,
            @Nullable String effective,
            LocalDate countsOn) {
        assertThat(counted(lawsuit("2025-11-03"), decision(judged, ending, served, effective)))
                .isEqualTo(countsOn);
    }

    @Test
    void aJudgmentOnAppealAtOnce() {
        ReviewFacts appealed =
                lawsuit("2025-06-03", decided("2025-10-09", ReviewEnding.QUASHED), appealed("2025-10-20", true));

        assertThat(counted(appealed, decision("2025-12-28", ReviewEnding.CLAIM_DISMISSED, "2026-01-08", null)))
                .isEqualTo("2025-12-28");
    }
}
