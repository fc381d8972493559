package cn.disclosuredesk.query.casepage;

import static cn.disclosuredesk.casefile.Happened.carriedOver;
import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.handedOver;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.takenToReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.DayByDay;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.AgenciesForTests;
import cn.disclosuredesk.query.AskerForTests;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerksForTests;
import cn.disclosuredesk.query.ReviewPagesForTests;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.VaultForTests;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.history.RecordedEvent;
import cn.disclosuredesk.query.review.ReviewPages;
import cn.disclosuredesk.query.review.ReviewStatus;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Monday, 2 March 2026. */
class CasePagesTest {

    private final StoreForTests store = new StoreForTests();
    private final VaultForTests vault = new VaultForTests();

    @Nested
    class AnOpenCase {

        AnOpenCase() {
            store.record(received("one", "2026-02-09", ApplicantKind.NATURAL_PERSON));
        }

        @Test
        void isReceivedUntilSomebodyHandlesIt() {
            assertThat(pages(true).application("one").status()).isEqualTo(CaseStatus.RECEIVED);
            store.record(handedOver("one", "2026-02-10", "政策科", "li"));
            CasePage page = pages(true).application("one");
            assertThat(page.status()).isEqualTo(CaseStatus.IN_PROGRESS);
            assertThat(page.work().handler()).isEqualTo("李明");
            assertThat(page.version()).isEqualTo(1);
            assertThat(page.agency()).isEqualTo("青山市人民政府办公室");
        }

        @Test
        void isDueTwentyWorkingDaysAfterItsReceipt() {
            CasePage page = pages(true).application("one");
            ClockPage clock = pages(true).clock("one");
            List<ClockPage.Day> counted = clock.days().stream()
                    .filter(day -> day.kind() == DayByDay.Kind.COUNTED)
                    .toList();
            assertThat(counted).hasSize(20);
            assertThat(clock.days().get(0).date()).isEqualTo("2026-02-10");
            assertThat(page.dates().dueOn())
                    .isEqualTo(clock.dueOn())
                    .isEqualTo(page.dates().firstDueOn());
            assertThat(counted.get(19).date()).isEqualTo(page.dates().dueOn());
            assertThat(counted.get(19).counted()).isEqualTo(20);
            assertThat(page.dates().light()).isNotNull();
        }

        @Test
        void showsNamesToThoseWhoMayReadThemOnly() {
            assertThat(pages(true)
                            .application("one")
                            .request()
                            .applicants()
                            .get(0)
                            .name())
                    .isEqualTo("name of subject-of-one");
            assertThat(pages(true).application("one").request().content()).isEqualTo("text of content-of-one");
            CasePage masked = pages(false).application("one");
            assertThat(masked.request().applicants().get(0).name()).isNull();
            assertThat(masked.request().applicants().get(0).kind()).isEqualTo(ApplicantKind.NATURAL_PERSON);
            assertThat(masked.request().content()).isNull();
        }

        @Test
        void staysReadableWhenAPersonWasForgotten() {
            vault.forget(new SubjectId("subject-of-one"));
            assertThat(pages(true)
                            .application("one")
                            .request()
                            .applicants()
                            .get(0)
                            .name())
                    .isNull();
            assertThat(pages(true)
                            .events("one")
                            .get(0)
                            .payload()
                            .at("/content/sealed")
                            .asBoolean())
                    .isTrue();
        }

        @Test
        void tellsItsHistoryInTheWordsOfTheContract() {
            store.record(replied("one", LocalDate.of(2026, 2, 27), Outcome.NOT_HELD));
            store.record(carriedOver("one", 2026, 2027), 5, Envelope.DESK);
            List<RecordedEvent> open = pages(true).events("one");
            assertThat(open).extracting(RecordedEvent::sequence).containsExactly(0L, 1L, 2L);
            assertThat(open.get(0).payload().at("/application").asString()).isEqualTo("one");
            assertThat(open.get(0).payload().at("/receivedOn").asString()).isEqualTo("2026-02-09");
            assertThat(open.get(0).payload().at("/content").asString()).isEqualTo("text of content-of-one");
            assertThat(open.get(0)
                            .payload()
                            .at("/applicants/0/particulars/name")
                            .asString())
                    .isEqualTo("name of subject-of-one");
            assertThat(open.get(0).recordedAt()).isEqualTo("2026-03-02T09:00:00.001000+08:00");
            assertThat(open.get(1).payload().at("/outcome").asString()).isEqualTo("3.4.1");
            assertThat(open.get(2).recordedBy()).isEqualTo("desk");
            List<RecordedEvent> masked = pages(false).events("one");
            assertThat(masked.get(0).payload().at("/content/sealed").asBoolean())
                    .isTrue();
            assertThat(masked.get(0)
                            .payload()
                            .at("/applicants/0/particulars/sealed")
                            .asBoolean())
                    .isTrue();
            assertThat(masked.toString()).doesNotContain("name of");
        }
    }

    @Nested
    class AnEndedCase {

        AnEndedCase() {
            store.record(received("one", "2025-11-03", ApplicantKind.NATURAL_PERSON));
            store.record(replied("one", LocalDate.of(2025, 12, 2), Outcome.GRANTED, "9号"));
        }

        @Test
        void keepsTheDateThatHeld() {
            CasePage page = pages(true).application("one");
            assertThat(page.status()).isEqualTo(CaseStatus.ENDED);
            assertThat(page.dates().dueOn()).isEqualTo("2025-12-01");
            assertThat(page.dates().light()).isNull();
            assertThat(page.dates().workingDaysLeft()).isNull();
            assertThat(page.replies().reply()).isNotNull();
            assertThat(page.replies().reply().late()).isTrue();
            assertThat(page.replies().reply().outcome()).isEqualTo("3.1");
        }

        @Test
        void showsTheReviewsAsTheyStand() {
            LocalDate notified = LocalDate.of(2026, 1, 20);
            store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, notified, true, List.of("one")));
            store.record(takenToReview("one", "review", ReviewKind.RECONSIDERATION, notified));
            assertThat(pages(true).application("one").replies().reviews())
                    .extracting(CaseReplies.ReviewOfCase::result)
                    .containsOnlyNulls();
            assertThat(pages(true).application("one").replies().reviews())
                    .extracting(CaseReplies.ReviewOfCase::status)
                    .containsExactly(ReviewStatus.PENDING);
            store.record(decided("review", LocalDate.of(2026, 2, 20), ReviewResult.UPHELD));
            CasePage page = pages(true).application("one");
            assertThat(page.replies().reviews().get(0).result()).isEqualTo(ReviewResult.UPHELD);
            assertThat(page.replies().reviews().get(0).caseNo()).isEqualTo("case-no-of-review");
            assertThat(page.version()).isEqualTo(2);
            assertThat(reviews().review("review").version()).isEqualTo(1);
            assertThat(reviews().review("review").applicationIds()).containsExactly("one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", " ", "a-name-that-is-much-longer-than-any-id-that-the-store-could-keep-in-a-row"})
    void knowNothingUnderOtherIds(String id) {
        assertThatThrownBy(() -> pages(true).application(id))
                .isInstanceOfSatisfying(
                        Unanswerable.class,
                        unknown -> assertThat(unknown.reason()).isEqualTo(Unanswerable.Reason.UNKNOWN));
        assertThatThrownBy(() -> reviews().review(id)).isInstanceOf(Unanswerable.class);
    }

    @Test
    void doNotTakeAReviewForAnApplication() {
        store.record(notified("review", "A01", ReviewKind.RECONSIDERATION, LocalDate.of(2026, 1, 5), true, List.of()));
        assertThatThrownBy(() -> pages(true).application("review")).isInstanceOf(Unanswerable.class);
    }

    @Test
    void areNotShownToPeopleOfAnotherAgency() {
        store.record(received("hers", "B02", "1", LocalDate.of(2026, 1, 5), ApplicantKind.OTHER));
        assertThatThrownBy(() -> pages(true).application("hers")).isInstanceOf(AgencyNotUsable.class);
        assertThatThrownBy(() -> pages(true).events("hers")).isInstanceOf(AgencyNotUsable.class);
    }

    private ReviewPages reviews() {
        return ReviewPagesForTests.of(store, vault, true);
    }

    private CasePages pages(boolean readsNames) {
        return new CasePages(
                new CaseFile(store),
                ReviewPagesForTests.of(store, vault, readsNames),
                () -> NationalCalendar.of(BundledCalendar.notices()),
                (agency, receivedOn) -> Settings.USUAL,
                new AgencyNames(new AgenciesForTests()),
                vault,
                new AskerForTests(readsNames),
                new ClerksForTests(),
                new ChinaTime(store.clock()));
    }
}
