package cn.disclosuredesk.query.review;

import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.clock.ReviewObligation;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.ReviewPagesForTests;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.VaultForTests;
import cn.disclosuredesk.query.review.ReviewPage.Counted;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages of reviews, read on 2026-03-02. */
class ReviewPagesTest {

    private static final ReviewId REVIEW = new ReviewId("review");
    private static final SealedText TEXT = new SealedText(new SubjectId("subject"), new EntryId("why"), "00");

    private final StoreForTests store = new StoreForTests();

    @Test
    void showTheWholeCourse() {
        store.record(received("one", "A01", "2025-00001", day("2025-08-04"), ApplicantKind.NATURAL_PERSON));
        store.record(replied("one", day("2025-08-20"), Outcome.GRANTED, "〔2025〕1号"));
        store.record(notified("review", "A01", ReviewKind.LITIGATION_DIRECT, day("2025-09-01"), true, List.of("one")));
        store.record(new ReviewAccepted(REVIEW, day("2025-09-02"), "（2025）行初1号"));
        store.record(new ReviewAnswered(REVIEW, day("2025-09-10"), "〔2025〕2号"));
        store.record(new ReviewHearingSet(REVIEW, day("2025-09-20"), day("2025-10-20")));
        store.record(new ReviewSuspended(REVIEW, day("2025-10-21"), TEXT));
        assertThat(page().status()).isEqualTo(ReviewStatus.SUSPENDED);
        store.record(new ReviewResumed(REVIEW, day("2025-11-03")));
        store.record(judged("2025-12-15", "2025-12-19", ReviewEnding.QUASHED, null));
        store.record(new ReviewAppealed(REVIEW, day("2025-12-30"), true, "市中级人民法院", "（2026）行终7号"));

        ReviewPage page = page();

        assertThat(page.status()).isEqualTo(ReviewStatus.APPEALED);
        assertThat(page.result()).isNull();
        assertThat(page.caseNo()).isEqualTo("case-no-of-review");
        assertThat(page.caseNos()).containsExactly("case-no-of-review", "（2025）行初1号", "（2026）行终7号");
        assertThat(page.applications()).containsExactly(new ReviewPage.About("one", "2025-00001"));
        assertThat(page.course().acceptance().acceptedOn()).isEqualTo("2025-09-02");
        assertThat(page.course().answer().documentNo()).isEqualTo("〔2025〕2号");
        assertThat(page.course().hearings())
                .extracting(ReviewCourse.Hearing::hearingOn)
                .containsExactly(day("2025-10-20"));
        assertThat(page.course().suspensions().get(0).reason()).isEqualTo("text of why");
        assertThat(page.course().suspensions().get(0).resumedOn()).isEqualTo("2025-11-03");
        assertThat(page.course().decisions().get(0).stands()).isFalse();
        assertThat(page.course().appeals().get(0).court()).isEqualTo("市中级人民法院");
        assertThat(page.obligations())
                .extracting(ReviewDue::obligation)
                .containsExactly(
                        ReviewObligation.REVIEW_DEFENCE,
                        ReviewObligation.REVIEW_HEARING,
                        ReviewObligation.APPEAL,
                        ReviewObligation.FIRST_INSTANCE,
                        ReviewObligation.SECOND_INSTANCE);
        assertThat(page.version()).isEqualTo(7);
        assertThat(reviews(false).review("review").course().suspensions().get(0).reason())
                .isNull();
    }

    @Test
    void tellAJudgmentThatIsNotInForceFromOneThatIs() {
        store.record(notified("review", "A01", ReviewKind.LITIGATION_DIRECT, day("2025-09-01"), true, List.of()));
        store.record(judged("2026-02-20", "2026-02-24", ReviewEnding.CLAIM_DISMISSED, "2026-03-12"));
        assertThat(page().status()).isEqualTo(ReviewStatus.DECIDED);
        assertThat(page().result()).isEqualTo(ReviewResult.UPHELD);
        store.record(new ReviewTookEffect(REVIEW, day("2026-02-28")));
        assertThat(page().status()).isEqualTo(ReviewStatus.ENDED);
        assertThat(page().effectiveOn()).isEqualTo("2026-02-28");
        assertThat(page().ending()).isEqualTo("驳回诉讼请求");
    }

    @Test
    void markWhatWasLate() {
        store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, day("2026-02-02"), true, List.of()));
        store.record(new ReviewAnswered(REVIEW, day("2026-03-02"), null));
        assertThat(page().marks()).extracting(ReviewPage.MarkOnFact::code).containsExactly("REVIEW_ANSWER_LATE");
        assertThat(page().obligations().get(0).late()).isTrue();
    }

    @Test
    void showHowAWithdrawnOneEnded() {
        store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, day("2026-02-02"), true, List.of()));
        store.record(
                new ReviewWithdrawn(REVIEW, day("2026-02-20"), ReviewEnding.ENDED_BY_WITHDRAWAL, day("2026-02-20")));
        ReviewPage page = page();
        assertThat(page.status()).isEqualTo(ReviewStatus.ENDED);
        assertThat(page.result()).isEqualTo(ReviewResult.OTHER);
        assertThat(page.ending()).isEqualTo("撤回终止");
        assertThat(page.decidedOn()).isEqualTo("2026-02-20");
        assertThat(page.tables()).containsExactly(new Counted(2026, ReviewResult.OTHER));
    }

    @Test
    void countNowhereWhatWasRegisteredInError() {
        store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, day("2026-02-02"), true, List.of()));
        store.record(new ReviewAnnulled(REVIEW, day("2026-02-20"), TEXT));
        ReviewPage page = page();
        assertThat(page.status()).isEqualTo(ReviewStatus.ANNULLED);
        assertThat(page.counted()).isFalse();
        assertThat(page.tables()).isEmpty();
        assertThat(page.obligations()).isEmpty();
        assertThat(page.course().annulment().reason()).isEqualTo("text of why");
    }

    @Test
    void showInWhichYearsItCountsAndWhereASealedOneSaysOtherwise() {
        store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, day("2025-12-02"), true, List.of()));
        store.record(new ReviewCountedAfterSeal(
                REVIEW, day("2026-02-20"), List.of(new KeptEntry(2025, "4/reconsideration/pending", 1)), 2026));
        store.record(new ReviewDecided(
                REVIEW,
                day("2025-12-29"),
                ReviewEnding.UPHELD,
                ReviewResult.UPHELD,
                null,
                day("2025-12-29"),
                null,
                null));
        ReviewPage page = page();
        assertThat(page.tables())
                .containsExactly(new Counted(2025, ReviewResult.PENDING), new Counted(2026, ReviewResult.UPHELD));
        assertThat(page.tablesByFacts()).containsExactly(new Counted(2025, ReviewResult.UPHELD));
        assertThat(page.countsElsewhere()).isTrue();
    }

    @Test
    void sayWhatIsDueAndHowUrgentItIs() {
        store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, day("2026-02-24"), true, List.of()));
        store.record(new ReviewProcedureChanged(REVIEW, day("2026-02-25"), ReviewProcedure.SUMMARY));
        ReviewDue answer = page().obligations().get(0);
        assertThat(answer.dueOn()).isEqualTo("2026-03-02");
        assertThat(answer.workingDaysLeft()).isZero();
        assertThat(answer.light()).isNotNull();
        assertThat(page().procedure()).isEqualTo(ReviewProcedure.SUMMARY);
    }

    @Test
    void areNotShownToPeopleOfAnotherAgency() {
        store.record(notified("review", "B02", ReviewKind.RECONSIDERATION, day("2026-02-02"), true, List.of()));
        assertThatThrownBy(this::page).isInstanceOf(AgencyNotUsable.class);
        assertThatThrownBy(() -> reviews(true).events("review")).isInstanceOf(AgencyNotUsable.class);
    }

    @Test
    void tellTheirEventsInTheWordsOfTheContract() {
        store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, day("2026-02-02"), true, List.of()));
        store.record(new ReviewSuspended(REVIEW, day("2026-02-20"), TEXT));
        store.record(judged("2026-02-25", null, ReviewEnding.UPHELD, null));
        var events = reviews(true).events("review");
        assertThat(events.get(1).payload().get("reason").asString()).isEqualTo("text of why");
        assertThat(events.get(2).payload().get("ending").asString()).isEqualTo("维持");
        assertThat(reviews(false)
                        .events("review")
                        .get(1)
                        .payload()
                        .at("/reason/sealed")
                        .asBoolean())
                .isTrue();
    }

    private static ReviewDecided judged(
            String on, @Nullable String served, ReviewEnding ending, @Nullable String countsOn) {
        return new ReviewDecided(
                REVIEW,
                day(on),
                ending,
                ending.result(),
                null,
                day(countsOn == null ? on : countsOn),
                null,
                served == null ? null : day(served));
    }

    private ReviewPage page() {
        return reviews(true).review("review");
    }

    private ReviewPages reviews(boolean readsNames) {
        return ReviewPagesForTests.of(store, new VaultForTests(), readsNames);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
