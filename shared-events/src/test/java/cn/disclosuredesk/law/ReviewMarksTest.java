package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.ReviewTold.answered;
import static cn.disclosuredesk.law.ReviewTold.appealed;
import static cn.disclosuredesk.law.ReviewTold.changed;
import static cn.disclosuredesk.law.ReviewTold.decided;
import static cn.disclosuredesk.law.ReviewTold.lawsuit;
import static cn.disclosuredesk.law.ReviewTold.reconsideration;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is recorded although it happened late or irregularly. */
class ReviewMarksTest {

    private static List<String> marks(ReviewFacts facts) {
        return ReviewMarks.of(facts, Told.RECKONING.calendar()).stream()
                .map(Mark::code)
                .toList();
    }

    @Test
    void anAnswerInTimeHasNone() {
        assertThat(marks(reconsideration("2026-03-02", answered("2026-03-09")))).isEmpty();
        assertThat(marks(lawsuit("2026-04-20", answered("2026-05-06")))).isEmpty();
    }

    @Test
    void anAnswerAfterItsPeriod() {
        assertThat(marks(reconsideration("2026-03-02", answered("2026-03-10")))).containsExactly("REVIEW_ANSWER_LATE");
        assertThat(marks(lawsuit("2026-04-20", answered("2026-05-07")))).containsExactly("REVIEW_ANSWER_LATE");
    }

    @Test
    void aLongerPeriodOnceTheProcedureIsOrdinary() {
        var ordinary = changed("2026-03-05", ReviewProcedure.ORDINARY);

        assertThat(marks(reconsideration("2026-03-02", ordinary, answered("2026-03-16"))))
                .isEmpty();
        assertThat(marks(reconsideration("2026-03-02", answered("2026-03-04"), ordinary)))
                .containsExactly("PROCEDURE_CHANGED_AFTER_ANSWER");
    }

    @Test
    void aDecisionWithoutAnAnswerOrADayOfService() {
        assertThat(marks(reconsideration("2026-03-02", decided("2026-05-06", ReviewEnding.QUASHED))))
                .containsExactly("REVIEW_NOT_ANSWERED");
        assertThat(marks(lawsuit("2026-03-02", answered("2026-03-05"), decided("2026-05-06", ReviewEnding.QUASHED))))
                .containsExactly("DECISION_SERVICE_UNKNOWN");
    }

    @Test
    void anAppealAfterItsPeriodAndOneOfAFinalJudgment() {
        ReviewFacts late = lawsuit(
                "2026-03-02",
                answered("2026-03-05"),
                decided("2026-05-06", ReviewEnding.QUASHED),
                appealed("2026-06-09", true));
        assertThat(marks(late)).containsExactly("DECISION_SERVICE_UNKNOWN", "APPEAL_LATE");

        ReviewFacts twice =
                late.with(decided("2026-08-03", ReviewEnding.QUASHED)).with(appealed("2026-08-05", true));
        assertThat(marks(twice)).containsExactly("DECISION_SERVICE_UNKNOWN", "APPEAL_LATE", "APPEAL_OF_FINAL_DECISION");
    }
}
