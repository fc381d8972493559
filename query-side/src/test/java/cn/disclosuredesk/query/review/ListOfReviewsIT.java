package cn.disclosuredesk.query.review;

import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.query.AgenciesForTests.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.clock.ReviewObligation;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.review.ReviewList.Item;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of reviews, read on 2026-03-02. */
class ListOfReviewsIT {

    private static final SealedText TEXT = new SealedText(new SubjectId("subject"), new EntryId("why"), "00");

    private final DataSource database = BoardForTests.fresh();
    private final StoreForTests store = new StoreForTests();

    @BeforeEach
    void tellTheStory() {
        store.record(notice("new", ReviewKind.RECONSIDERATION, "2026-02-26"));
        store.record(notice("appealed", ReviewKind.LITIGATION_AFTER_RECONSIDERATION, "2025-06-02"));
        store.record(notice("resting", ReviewKind.LITIGATION_DIRECT, "2025-09-01"));
        store.record(notice("ended", ReviewKind.RECONSIDERATION, "2025-11-03"));
        store.record(notified("elsewhere", "B02", ReviewKind.RECONSIDERATION, day("2026-02-02"), true, List.of()));
        store.record(notice("judged", ReviewKind.LITIGATION_DIRECT, "2025-10-09"));
        store.record(notice("gone", ReviewKind.RECONSIDERATION, "2026-01-05"));
        store.record(decided("appealed", day("2025-12-15"), ReviewResult.UPHELD));
        store.record(new ReviewAppealed(new ReviewId("appealed"), day("2025-12-29"), false, "市中级人民法院", "（2026）行终7号"));
        store.record(new ReviewSuspended(new ReviewId("resting"), day("2025-10-10"), TEXT));
        store.record(decided("ended", day("2025-12-20"), ReviewResult.CORRECTED));
        store.record(new ReviewDecided(
                new ReviewId("judged"),
                day("2026-02-20"),
                ReviewEnding.CLAIM_DISMISSED,
                ReviewResult.UPHELD,
                null,
                day("2026-03-10"),
                null,
                day("2026-02-24")));
        store.record(new ReviewAnnulled(new ReviewId("gone"), day("2026-01-06"), TEXT));
        feed(database, 3);
    }

    @Test
    void isReadInTheOrderOfTheNoticesPageByPage() {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            ReviewList page = reviews().find(FIRST, ReviewFilter.NONE, "2", cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            ids.addAll(ids(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(ids).containsExactly("appealed", "resting", "judged", "ended", "gone", "new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                | PENDING   | -    | -     | new",
                "-                | SUSPENDED | -    | -     | resting",
                "-                | APPEALED  | -    | -     | appealed",
                "-                | DECIDED   | -    | -     | judged",
                "-                | ENDED     | -    | -     | ended",
                "-                | ANNULLED  | -    | -     | gone",
                "RECONSIDERATION  | -         | -    | -     | ended gone new",
                "LITIGATION_DIRECT | -        | 2025 | -     | resting judged",
                "-                | -         | 2026 | -     | gone new",
                "-                | -         | -    | 行终7 | appealed",
                "-                | -         | -    | 中级  | appealed",
                "-                | -         | -    | OF-new | new"
            })
    void isFilteredByEachOfItsFacts(
            @Nullable String kind, @Nullable String status, @Nullable String year, @Nullable String q, String wanted) {
        assertThat(ids(find(new ReviewFilter(kind, status, year, q)))).containsExactly(wanted.split(" "));
    }

    @Test
    void tellsTheNextDateThatWeHaveToWatch() {
        Item fresh = find(new ReviewFilter(null, "PENDING", null, null)).items().get(0);
        assertThat(fresh.next()).isNotNull();
        assertThat(fresh.next().obligation()).isEqualTo(ReviewObligation.REVIEW_ANSWER);
        assertThat(fresh.next().dueOn()).isEqualTo("2026-03-11");
        assertThat(fresh.next().light()).isEqualTo(Light.GREEN);
        Item judged =
                find(new ReviewFilter(null, "DECIDED", null, null)).items().get(0);
        assertThat(judged.next()).isNotNull();
        assertThat(judged.next().obligation()).isEqualTo(ReviewObligation.APPEAL);
        assertThat(judged.result()).isEqualTo(ReviewResult.UPHELD);
        store.record(new ReviewAnswered(new ReviewId("new"), day("2026-03-02"), null));
        feed(database, 5);
        assertThat(find(new ReviewFilter(null, "PENDING", null, null))
                        .items()
                        .get(0)
                        .next())
                .isNull();
    }

    @Test
    void followsCorrectionsAndRetractions() {
        store.record(new ReviewFactCorrected(
                new ReviewId("new"),
                0,
                day("2026-03-02"),
                notice("new", ReviewKind.RECONSIDERATION, "2025-12-30"),
                TEXT));
        store.record(new ReviewFactRetracted(new ReviewId("appealed"), 2, day("2026-03-02"), TEXT));
        feed(database, 4);
        assertThat(ids(find(new ReviewFilter(null, null, "2026", null)))).containsExactly("gone");
        assertThat(ids(find(new ReviewFilter(null, "APPEALED", null, null)))).isEmpty();
        assertThat(ids(find(new ReviewFilter(null, "ENDED", null, null)))).containsExactly("appealed", "ended");
    }

    @Test
    void learnsFromAReplyThatADecisionWasPerformed() {
        store.record(received("one", "A01", "2025-00001", day("2025-09-01"), ApplicantKind.NATURAL_PERSON));
        store.record(replied("one", day("2025-09-10"), Outcome.GRANTED, null));
        ReviewId review = new ReviewId("ordered");
        store.record(notified("ordered", "A01", ReviewKind.RECONSIDERATION, day("2025-12-01"), true, List.of("one")));
        store.record(new ReviewDecided(
                review,
                day("2026-02-10"),
                ReviewEnding.QUASHED,
                ReviewResult.CORRECTED,
                null,
                day("2026-02-10"),
                null,
                day("2026-02-10")));
        store.record(new ReviewOfApplicationDecided(
                new ApplicationId("one"),
                review,
                day("2026-02-10"),
                day("2026-02-10"),
                ReviewResult.CORRECTED,
                ReviewEnding.QUASHED,
                true,
                null,
                null));
        feed(database, 4);
        Item item =
                find(new ReviewFilter(null, null, null, "of-ordered")).items().get(0);
        assertThat(item.next()).isNotNull();
        assertThat(item.next().obligation()).isEqualTo(ReviewObligation.PERFORMANCE);
        assertThat(item.applications()).isEqualTo(1);
        store.record(replied("one", day("2026-03-02"), Outcome.GRANTED, null));
        feed(database, 1);
        assertThat(find(new ReviewFilter(null, null, null, "of-ordered"))
                        .items()
                        .get(0)
                        .next())
                .isNull();
        DataSource another = BoardForTests.fresh();
        feed(another, 50);
        assertThat(BoardForTests.rows(another, "review_entry")).isEqualTo(BoardForTests.rows(database, "review_entry"));
    }

    @ParameterizedTest
    @CsvSource({"kind, CAT", "status, HAPPY", "year, soon", "q, x"})
    void refusesAFilterThatNobodyKnows(String field, String value) {
        ReviewFilter filter = new ReviewFilter(
                field.equals("kind") ? value : null,
                field.equals("status") ? value : null,
                field.equals("year") ? value : null,
                field.equals("q") ? value : null);
        assertThatThrownBy(() -> find(filter))
                .isInstanceOfSatisfying(
                        Unanswerable.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThatThrownBy(() -> reviews().find(FIRST, ReviewFilter.NONE, null, "nowhere"))
                .isInstanceOf(Unanswerable.class);
    }

    private void feed(DataSource board, int size) {
        store.feed(new ReviewProjection(new ReviewTable(BoardForTests.of(board)), store), size);
    }

    private ReviewList find(ReviewFilter filter) {
        return reviews().find(FIRST, filter, null, null);
    }

    private FindReviews reviews() {
        ChinaTime time = new ChinaTime(store.clock());
        return new FindReviews(
                new ReviewTable(BoardForTests.of(database)),
                new Moments(store, store, time),
                () -> NationalCalendar.of(BundledCalendar.notices()),
                time);
    }

    private static List<String> ids(ReviewList page) {
        return page.items().stream().map(Item::id).toList();
    }

    private static ReviewNotified notice(String id, ReviewKind kind, String on) {
        return notified(id, "A01", kind, day(on), true, List.of());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
