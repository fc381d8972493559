package cn.disclosuredesk.command.review;

import static cn.disclosuredesk.vocabulary.ReviewKind.LITIGATION_DIRECT;
import static cn.disclosuredesk.vocabulary.ReviewKind.RECONSIDERATION;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final ReviewId ID = new ReviewId("0190-review");
    private static final AgencyCode AGENCY = new AgencyCode("xy");

    private AggregateTestFixture<Review> review;

    @BeforeEach
    void inTheYear2026() {
        review = new AggregateTestFixture<>(Review.class);
        review.registerInjectableResource((RunningYears) agency -> 2026);
        review.registerInjectableResource((CaseNumbers) (agency, caseNo, id) -> {});
        var calendar = NationalCalendar.of(BundledCalendar.notices());
        review.registerInjectableResource((Calendars) () -> calendar);
    }

    @Test
    void thatIsPendingStandsInTheRunningYear() {
        review.givenNoPriorActivity()
                .when(notify(RECONSIDERATION, ReviewCapacity.ORIGINAL_AGENCY, "2025-11-03"))
                .expectEvents(
                        notified(RECONSIDERATION, ReviewCapacity.ORIGINAL_AGENCY, "2025-11-03"),
                        new ReviewCarriedOver(ID, 2025, 2026));
    }

    @Test
    void asCoDefendantIsRecordedAndNotCounted() {
        review.givenNoPriorActivity()
                .when(notify(LITIGATION_DIRECT, ReviewCapacity.REVIEW_BODY_CO_DEFENDANT, "2026-02-03"))
                .expectEvents(notified(LITIGATION_DIRECT, ReviewCapacity.REVIEW_BODY_CO_DEFENDANT, "2026-02-03"));
    }

    @Nested
    class WhenDecided {

        @Test
        void countsAReconsiderationOnTheDayOfTheDecision() {
            review.given(notified(RECONSIDERATION, ReviewCapacity.ORIGINAL_AGENCY, "2025-11-03"))
                    .when(decide("2025-12-28", ReviewEnding.UPHELD, null))
                    .expectEvents(decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28"));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-12-19, CLAIM_DISMISSED, 2026-01-05", // appeal until Sunday 2026-01-04, a make-up working day
            "2026-03-02, QUASHED,         2026-03-18",
            "2026-03-02, SUIT_DISMISSED,  2026-03-13",
            "2026-03-02, SUIT_WITHDRAWN,  2026-03-02"
        })
        void countsALawsuitFromTheDayAfterTheAppealPeriod(String judged, ReviewEnding ending, String countsOn) {
            review.given(notified(LITIGATION_DIRECT, ReviewCapacity.ORIGINAL_AGENCY, "2025-11-03"))
                    .when(decide(judged, ending, null))
                    .expectEvents(decided(judged, ending, null, countsOn));
        }

        @Test
        void countsALawsuitOnTheDayItIsKnownToHaveTakenEffect() {
            review.given(notified(LITIGATION_DIRECT, ReviewCapacity.ORIGINAL_AGENCY, "2025-11-03"))
                    .when(decide("2025-12-19", ReviewEnding.CLAIM_DISMISSED, "2025-12-31"))
                    .expectEvents(decided("2025-12-19", ReviewEnding.CLAIM_DISMISSED, "2025-12-31", "2025-12-31"));
        }

        @Test
        void isNotDecidedAgain() {
            review.given(
                            notified(RECONSIDERATION, ReviewCapacity.ORIGINAL_AGENCY, "2025-11-03"),
                            decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28"))
                    .when(decide("2025-12-29", ReviewEnding.QUASHED, null))
                    .expectException(Refusal.class);
        }

        @Test
        void isNotCarriedOver() {
            review.given(
                            notified(RECONSIDERATION, ReviewCapacity.ORIGINAL_AGENCY, "2025-11-03"),
                            decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28"))
                    .when(new CarryOverReview(ID))
                    .expectNoEvents();
        }
    }

    private static NotifyReview notify(ReviewKind kind, ReviewCapacity capacity, String on) {
        return new NotifyReview(
                ID, AGENCY, kind, List.of(), LocalDate.parse(on), null, capacity, null, "〔2025〕复1号", "市人民政府", null);
    }

    private static ReviewNotified notified(ReviewKind kind, ReviewCapacity capacity, String on) {
        return new ReviewNotified(
                ID,
                AGENCY,
                kind,
                List.of(),
                LocalDate.parse(on),
                null,
                capacity,
                capacity == ReviewCapacity.ORIGINAL_AGENCY,
                null,
                "〔2025〕复1号",
                "市人民政府");
    }

    private static DecideReview decide(String on, ReviewEnding ending, @Nullable String effective) {
        LocalDate effectiveOn = effective == null ? null : LocalDate.parse(effective);
        return new DecideReview(ID, LocalDate.parse(on), ending, ending.result(), effectiveOn, null, null, null);
    }

    private static ReviewDecided decided(String on, ReviewEnding ending, @Nullable String effective, String countsOn) {
        LocalDate effectiveOn = effective == null ? null : LocalDate.parse(effective);
        ReviewResult result = ending.result();
        return new ReviewDecided(
                ID, LocalDate.parse(on), ending, result, effectiveOn, LocalDate.parse(countsOn), null, null);
    }
}
