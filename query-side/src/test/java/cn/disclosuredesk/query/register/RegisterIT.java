package cn.disclosuredesk.query.register;

import static cn.disclosuredesk.casefile.Happened.confirmed;
import static cn.disclosuredesk.casefile.Happened.handedOver;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.casefile.Happened.withdrawn;
import static cn.disclosuredesk.query.AgenciesForTests.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerksForTests;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.VaultForTests;
import cn.disclosuredesk.query.register.RegisterPage.Item;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is Monday, 2 March 2026. */
class RegisterIT {

    private static final SealedText TEXT = sealed(new SubjectId("somebody"), "reason");

    private final DataSource database = BoardForTests.fresh();
    private final StoreForTests store = new StoreForTests();
    private final VaultForTests vault = new VaultForTests();

    @BeforeEach
    void someCases() {
        store.record(received("late", "A01", "2026-00001", LocalDate.of(2026, 1, 5), ApplicantKind.NATURAL_PERSON));
        store.record(received("new", "A01", "2026-00004", LocalDate.of(2026, 2, 27), ApplicantKind.OTHER));
        store.record(received("near", "A01", "2026-00003", LocalDate.of(2026, 1, 28), null));
        store.record(received("old", "A01", "2025-00009", LocalDate.of(2025, 11, 3), ApplicantKind.NATURAL_PERSON));
        store.record(received("elsewhere", "B02", "2026-00001", LocalDate.of(2026, 1, 6), ApplicantKind.OTHER));
        store.record(received("gone", "A01", "2026-00002", LocalDate.of(2026, 1, 7), ApplicantKind.OTHER));
        store.record(handedOver("late", "2026-01-08", "政策科", "li"));
        store.record(handedOver("late", "2026-01-06", "办公室", null));
        store.record(replied("old", LocalDate.of(2025, 11, 20), Outcome.INTERNAL, "青政公开〔2025〕9号"));
        store.record(withdrawn("gone", LocalDate.of(2026, 1, 9)));
        store.feed(new RegisterProjection(new RegisterTable(BoardForTests.of(database)), store), 3);
    }

    @Test
    void isReadInTheOrderOfReceipt() {
        RegisterPage page = find(Filter.NONE);
        assertThat(page.items()).extracting(Item::id).containsExactly("old", "late", "gone", "near", "new");
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void isReadPageByPage() {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RegisterPage page = applications().find(FIRST, Filter.NONE, true, "2", cursor);
            page.items().forEach(item -> ids.add(item.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(ids).containsExactly("old", "late", "gone", "near", "new");
    }

    @Test
    void showsWhoHasACaseAndHowItStands() {
        Item late = find(Filter.NONE).items().get(1);
        assertThat(late.handler()).isEqualTo("李明");
        assertThat(late.unit()).isEqualTo("政策科");
        assertThat(late.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(late.light()).isEqualTo(Light.RED);
        assertThat(late.workingDaysLeft()).isNegative();
        Item old = find(Filter.NONE).items().get(0);
        assertThat(old.status()).isEqualTo(CaseStatus.ENDED);
        assertThat(old.outcome()).isEqualTo("3.3.5");
        assertThat(old.dueOn()).isEqualTo("2025-12-01");
        assertThat(old.light()).isNull();
        assertThat(old.workingDaysLeft()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "RECEIVED    | -     | -    | -              | -     | near new",
                "IN_PROGRESS | -     | -    | -              | -     | late",
                "ENDED       | -     | -    | -              | -     | old gone",
                "ANNULLED    | -     | -    | -              | -     | ''",
                "-           | RED   | -    | -              | -     | late",
                "-           | ORANGE | -   | -              | -     | near",
                "-           | GREEN | -    | -              | -     | new",
                "-           | -     | 2025 | -              | -     | old",
                "-           | -     | 2026 | OTHER          | -     | gone new",
                "-           | -     | -    | -              | 3.3   | old",
                "-           | -     | -    | -              | 3.3.5 | old",
                "-           | -     | -    | -              | 3.6   | gone",
                "ENDED       | -     | -    | NATURAL_PERSON | 3.1   | ''"
            })
    void isFiltered(
            @Nullable String status,
            @Nullable String light,
            @Nullable String year,
            @Nullable String kind,
            @Nullable String outcome,
            String expected) {
        RegisterPage page = find(new Filter(status, light, year, kind, outcome, null));
        assertThat(String.join(" ", page.items().stream().map(Item::id).toList()))
                .isEqualTo(expected);
    }

    @Test
    void isSearchedByNumberAndDocumentNumberAndByNameWhereTheReaderMay() {
        vault.put(new SubjectId("subject-of-near"), "关于河道整治的王小明");
        assertThat(ids(find(search("00009")))).containsExactly("old");
        assertThat(ids(find(search("政公开")))).containsExactly("old");
        assertThat(ids(find(search("小明")))).containsExactly("near");
        assertThat(ids(applications().find(FIRST, search("小明"), false, null, null)))
                .isEmpty();
        assertThat(ids(find(search("%%")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "status, DONE, -, -, -, -, -",
                "light, -, PINK, -, -, -, -",
                "year, -, -, 26, -, -, -",
                "kind, -, -, -, PERSON, -, -",
                "outcome, -, -, -, -, 3.9, -",
                "outcome, -, -, -, -, 3, -",
                "q, -, -, -, -, -, 王"
            })
    void refusesWhatItDoesNotKnow(
            String field,
            @Nullable String status,
            @Nullable String light,
            @Nullable String year,
            @Nullable String kind,
            @Nullable String outcome,
            @Nullable String q) {
        Filter filter = new Filter(status, light, year, kind, outcome, q);
        assertThatThrownBy(() -> find(filter))
                .isInstanceOfSatisfying(
                        Unanswerable.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({"limit, 501, ''", "limit, 0, ''", "limit, x, ''", "cursor, 10, '***'", "cursor, 10, 'YWJj'"})
    void refusesPagesThatAreNone(String field, String limit, String cursor) {
        assertThatThrownBy(() -> applications().find(FIRST, Filter.NONE, true, limit, cursor))
                .isInstanceOfSatisfying(
                        Unanswerable.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void isTheSameForAnyBatchesAndWhenEventsComeAgain() {
        store.record(confirmed("new", LocalDate.of(2026, 2, 28)));
        RegisterProjection projection = new RegisterProjection(new RegisterTable(BoardForTests.of(database)), store);
        store.feed(projection, 100);
        List<String> kept = BoardForTests.rows(database, "register_entry");
        store.feed(projection, 1);
        assertThat(BoardForTests.rows(database, "register_entry"))
                .isEqualTo(kept)
                .hasSize(6);
        DataSource another = BoardForTests.fresh();
        store.feed(new RegisterProjection(new RegisterTable(BoardForTests.of(another)), store), 4);
        assertThat(BoardForTests.rows(another, "register_entry")).isEqualTo(kept);
    }

    @Test
    void followsWhatWasCorrectedRetractedRevokedAndAnnulled() {
        ApplicationId old = new ApplicationId("old");
        LocalDate later = LocalDate.of(2026, 2, 20);
        ApplicationReplied right = replied("old", LocalDate.of(2025, 12, 3), Outcome.GRANTED, "青政公开〔2025〕10号");
        store.record(new FactCorrected(old, 1, later, right, TEXT));
        feed();
        Item item = find(Filter.NONE).items().get(0);
        assertThat(item.madeOn()).isEqualTo("2025-12-03");
        assertThat(item.outcome()).isEqualTo("3.1");
        assertThat(ids(find(search("〕9号")))).isEmpty();
        store.record(new ReplyRevoked(old, 1, later, null, null));
        feed();
        assertThat(ids(find(status("REPLY_DUE_AGAIN")))).containsExactly("old");
        assertThat(ids(find(status("ENDED")))).containsExactly("gone");
        assertThat(find(Filter.NONE).items().get(0).light()).isNotNull();
        store.record(new FactRetracted(old, 1, later, TEXT));
        store.record(new FactRetracted(old, 3, later, TEXT));
        feed();
        assertThat(ids(find(status("RECEIVED")))).containsExactly("old", "near", "new");
        store.record(new ApplicationAnnulled(old, later, TEXT));
        feed();
        assertThat(ids(find(status("ANNULLED")))).containsExactly("old");
        assertThat(find(Filter.NONE).items().get(0).light()).isNull();
        store.record(new FactCorrected(
                new ApplicationId("new"),
                0,
                later,
                received("new", "A01", "2025-00010", LocalDate.of(2025, 11, 4), ApplicantKind.RESEARCH_INSTITUTION),
                TEXT));
        feed();
        assertThat(ids(find(Filter.NONE))).containsExactly("old", "new", "late", "gone", "near");
        assertThat(find(Filter.NONE).items().get(1).kind()).isEqualTo(ApplicantKind.RESEARCH_INSTITUTION);
    }

    @Test
    void tellsWhoIsWaitedFor() {
        store.record(new ClarificationRequested(
                new ApplicationId("new"), LocalDate.of(2026, 2, 28), null, new Limit(null, 15), TEXT, null, null));
        feed();
        assertThat(ids(find(status("AWAITING_CLARIFICATION")))).containsExactly("new");
        assertThat(ids(find(status("RECEIVED")))).containsExactly("near");
    }

    @Test
    void countsWhatIsOpenByItsLight() {
        ChinaTime time = new ChinaTime(store.clock());
        Map<Light, Long> open = new OpenApplications(
                        new RegisterPageTable(BoardForTests.of(database)),
                        new Moments(store, store, time),
                        () -> NationalCalendar.of(BundledCalendar.notices()),
                        (agency, receivedOn) -> Settings.USUAL,
                        time)
                .byLight(FIRST);
        assertThat(open)
                .containsEntry(Light.RED, 1L)
                .containsEntry(Light.ORANGE, 1L)
                .containsEntry(Light.GREEN, 1L)
                .containsEntry(Light.YELLOW, 0L);
    }

    private void feed() {
        store.feed(new RegisterProjection(new RegisterTable(BoardForTests.of(database)), store), 3);
    }

    private static Filter status(String status) {
        return new Filter(status, null, null, null, null, null);
    }

    private RegisterPage find(Filter filter) {
        return applications().find(FIRST, filter, true, null, null);
    }

    private static Filter search(String words) {
        return new Filter(null, null, null, null, null, words);
    }

    private static List<String> ids(RegisterPage page) {
        return page.items().stream().map(Item::id).toList();
    }

    private FindApplications applications() {
        ChinaTime time = new ChinaTime(store.clock());
        return new FindApplications(
                new RegisterPageTable(BoardForTests.of(database)),
                new Moments(store, store, time),
                () -> NationalCalendar.of(BundledCalendar.notices()),
                (agency, receivedOn) -> Settings.USUAL,
                vault,
                new ClerksForTests(),
                time);
    }
}
