package cn.disclosuredesk.command.review;

import static cn.disclosuredesk.vocabulary.ReviewKind.LITIGATION_DIRECT;
import static cn.disclosuredesk.vocabulary.ReviewKind.RECONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final ReviewId ID = new ReviewId("0190-review");
    private static final AgencyCode AGENCY = new AgencyCode("xy");
    private static final SealedText WHY = new SealedText(new SubjectId("s"), new EntryId("e"), "00");

    private final List<String> taken = new ArrayList<>();
    private AggregateTestFixture<Review> review;
    private int sealedThrough = 0;
    private boolean endedBeforeTheBooks;

    @BeforeEach
    void inMarch2026() {
        review = new AggregateTestFixture<>(Review.class);
        review.registerInjectableResource((RunningYears) agency -> 2026);
        review.registerInjectableResource((CaseNumbers) (agency, caseNo, id) -> taken.add(caseNo));
        review.registerInjectableResource(
                Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai")));
        review.registerInjectableResource(new SealedYears() {

            @Override
            public int through(AgencyCode agency) {
                return sealedThrough;
            }

            @Override
            public Optional<Opening> opening(AgencyCode agency, CaseInTables registered) {
                return Optional.empty();
            }

            @Override
            public boolean hadEnded(AgencyCode agency, ReviewInTables registered) {
                return endedBeforeTheBooks;
            }
        });
    }

    @Test
    void thatIsPendingStandsInTheRunningYear() {
        var notice = notified(RECONSIDERATION, "2025-11-03");
        review.givenNoPriorActivity()
                .when(new NotifyReview(notice))
                .expectEvents(notice, new ReviewCarriedOver(ID, 2025, 2026));
        assertThat(taken).containsExactly("〔2025〕复1号");
    }

    @Test
    void ofWhichEverythingIsKnownAlreadyIsNotCarriedOver() {
        var notice = notified(RECONSIDERATION, "2025-11-03");
        var end = decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28");
        review.givenNoPriorActivity()
                .when(new NotifyReview(ID, notice, List.of(end)))
                .expectEvents(notice, end);
    }

    @Test
    void thatHadEndedBeforeTheBooksBeganIsNotCounted() {
        sealedThrough = 2025;
        endedBeforeTheBooks = true;
        var notice = notified(RECONSIDERATION, "2025-11-03");
        var end = decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28");
        review.givenNoPriorActivity()
                .when(new NotifyReview(ID, notice, List.of(end)))
                .expectEvents(notice.notCounted(), end);
    }

    @Nested
    class OnceDecided {

        @Test
        void isNotDecidedAgain() {
            review.given(
                            notified(RECONSIDERATION, "2025-11-03"),
                            decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28"))
                    .when(fact(decided("2025-12-29", ReviewEnding.QUASHED, null, "2025-12-29")))
                    .expectException(Refusal.class);
        }

        @Test
        void isNotCarriedOver() {
            review.given(
                            notified(RECONSIDERATION, "2025-11-03"),
                            decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28"))
                    .when(new CarryOverReview(ID))
                    .expectNoEvents();
        }

        @Test
        void isPendingAgainFromItsAppealAndStandsInTheRunningYear() {
            var appeal = appealed("2026-01-03", "终1号");
            review.given(
                            notified(LITIGATION_DIRECT, "2025-11-03"),
                            decided("2025-12-28", ReviewEnding.QUASHED, null, "2026-01-13"))
                    .when(fact(appeal))
                    .expectEvents(new ReviewCarriedOver(ID, 2025, 2026), appeal);
            assertThat(taken).containsExactly("终1号");
        }

        @Test
        void isDecidedAgainAfterAnAppeal() {
            var second = decided("2026-02-03", ReviewEnding.CLAIM_DISMISSED, null, "2026-02-03");
            review.given(
                            notified(LITIGATION_DIRECT, "2025-11-03"),
                            decided("2025-12-28", ReviewEnding.QUASHED, null, "2026-01-13"),
                            appealed("2026-01-03", null),
                            new ReviewCarriedOver(ID, 2025, 2026))
                    .when(fact(second))
                    .expectEvents(second);
        }
    }

    @Test
    void thatWasAnnulledIsNotCarriedOver() {
        var annulled = new ReviewAnnulled(ID, LocalDate.parse("2025-12-01"), WHY);
        review.given(notified(RECONSIDERATION, "2025-11-03"))
                .when(fact(annulled))
                .expectEvents(annulled);
    }

    @Test
    void takesTheNumberThatACorrectionSaysAndNoneThatItHas() {
        var accepted = new ReviewAccepted(ID, LocalDate.parse("2026-01-05"), "〔2025〕复1号");
        review.given(notified(RECONSIDERATION, "2026-01-05"))
                .when(fact(accepted))
                .expectEvents(accepted);
        assertThat(taken).isEmpty();

        var corrected = new ReviewFactCorrected(
                ID, 1, LocalDate.parse("2026-03-02"), new ReviewAccepted(ID, accepted.on(), "复2号"), WHY);
        review.given(notified(RECONSIDERATION, "2026-01-05"), accepted)
                .when(fact(corrected))
                .expectEvents(corrected);
        assertThat(taken).containsExactly("复2号");
    }

    @Test
    void isNotChangedByWhoSawAnOlderVersion() {
        review.given(
                        notified(RECONSIDERATION, "2026-01-05"),
                        new ReviewAccepted(ID, LocalDate.parse("2026-01-05"), null))
                .when(new RecordReviewFact(
                        ID, List.of(decided("2026-02-03", ReviewEnding.UPHELD, null, "2026-02-03")), 0L))
                .expectException(Stale.class);
    }

    @Nested
    class WhoseYearWasSealed {

        @BeforeEach
        void seal() {
            sealedThrough = 2025;
        }

        @Test
        void countsFromTheDayOnWhichItIsRegistered() {
            var notice = notified(RECONSIDERATION, "2025-11-03");
            review.givenNoPriorActivity()
                    .when(new NotifyReview(notice))
                    .expectEvents(
                            notice.countingFrom(LocalDate.parse("2026-03-02")), new ReviewCarriedOver(ID, 2025, 2026));
        }

        @Test
        void keepsWhatItSaidBeforeTheFactIsRecorded() {
            var end = decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28");
            review.given(notified(RECONSIDERATION, "2025-11-03"), new ReviewCarriedOver(ID, 2025, 2026))
                    .when(fact(end))
                    .expectEvents(
                            new ReviewCountedAfterSeal(ID, LocalDate.parse("2026-03-02"), pendingIn2025(), 2026), end);
        }

        @Test
        void keepsNothingWhereNoSealedYearIsConcerned() {
            var end = decided("2026-01-28", ReviewEnding.UPHELD, null, "2026-01-28");
            review.given(notified(RECONSIDERATION, "2025-11-03"), new ReviewCarriedOver(ID, 2025, 2026))
                    .when(fact(end))
                    .expectEvents(end);
        }

        @Test
        void countsInItsTrueYearOnceItIsRestated() {
            LocalDate on = LocalDate.parse("2026-03-02");
            review.given(
                            notified(RECONSIDERATION, "2025-11-03"),
                            new ReviewCarriedOver(ID, 2025, 2026),
                            new ReviewCountedAfterSeal(ID, on, pendingIn2025(), 2026),
                            decided("2025-12-28", ReviewEnding.UPHELD, null, "2025-12-28"))
                    .when(new RestateReview(ID, 2025, on))
                    .expectEvents(new ReviewRestated(ID, on, 2025, null));
        }

        @Test
        void isNotRestatedWhereNothingWasKept() {
            review.given(notified(RECONSIDERATION, "2025-11-03"))
                    .when(new RestateReview(ID, 2025, LocalDate.parse("2026-03-02")))
                    .expectNoEvents();
        }
    }

    private static List<KeptEntry> pendingIn2025() {
        return List.of(
                new KeptEntry(2025, "4/reconsideration/opened/11", 1),
                new KeptEntry(2025, "4/reconsideration/pending", 1));
    }

    private static RecordReviewFact fact(ReviewEvent fact) {
        return new RecordReviewFact(ID, List.of(fact), null);
    }

    private static ReviewAppealed appealed(String on, @Nullable String caseNo) {
        return new ReviewAppealed(ID, LocalDate.parse(on), true, null, caseNo);
    }

    private static ReviewNotified notified(ReviewKind kind, String on) {
        return new ReviewNotified(
                ID,
                AGENCY,
                kind,
                List.of(),
                LocalDate.parse(on),
                null,
                ReviewCapacity.ORIGINAL_AGENCY,
                true,
                null,
                "〔2025〕复1号",
                "市人民政府");
    }

    private static ReviewDecided decided(String on, ReviewEnding ending, @Nullable String effective, String countsOn) {
        LocalDate effectiveOn = effective == null ? null : LocalDate.parse(effective);
        return new ReviewDecided(
                ID, LocalDate.parse(on), ending, ending.result(), effectiveOn, LocalDate.parse(countsOn), null, null);
    }
}
