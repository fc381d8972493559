package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.query.AgenciesForTests.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.DifferenceList.DifferingCase;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 2025 was sealed on 30 January 2026, with one application open and one answered; then more became known of it. */
class WhatTheFactsSayBesideIT {

    private static final ApplicationId OPEN = new ApplicationId("open");
    private static final SealedText TEXT = sealed(new SubjectId("subject-of-open"), "said");

    private final DataSource database = BoardForTests.fresh();
    private final StoreForTests store = new StoreForTests();
    private final OfficeForTests office = new OfficeForTests("A01", store, 2025);

    @BeforeEach
    void sealed2025() {
        office.learn("open", received("open", "2025-12-01", ApplicantKind.NATURAL_PERSON));
        office.learn("done", received("done", "2025-11-03", ApplicantKind.NATURAL_PERSON));
        office.learn("done", replied("done", LocalDate.of(2025, 11, 20), Outcome.GRANTED));
        office.learn(
                "review",
                notified(
                        "review",
                        "A01",
                        ReviewKind.LITIGATION_DIRECT,
                        LocalDate.of(2025, 10, 9),
                        true,
                        List.of("done")));
        office.on("2026-01-01").close(2025);
        office.on("2026-01-30").seal(2025);
    }

    @Test
    void nothingWhileNothingWasLearned() {
        assertThat(list(2025).cells()).isEmpty();
        assertThat(list(2025).cases()).isEmpty();
        assertThat(list(2025).count()).isZero();
    }

    @Test
    void aCorrectedKindIsTheColumnByFacts() {
        office.on("2026-03-02")
                .learn(
                        "open",
                        new FactCorrected(
                                OPEN,
                                0,
                                LocalDate.of(2026, 3, 2),
                                received("open", "2025-12-01", ApplicantKind.COMMERCIAL_ENTERPRISE),
                                TEXT));
        office.learn("open", replied("open", LocalDate.of(2026, 5, 6), Outcome.GRANTED));
        assertThat(official(2025)).containsExactly("1/0 2", "2/0 0", "3.7/0 1", "4/0 1", "1/1 0", "4/1 0");
        assertThat(byFacts(2025)).containsExactly("1/0 1", "2/0 0", "3.7/0 1", "4/0 0", "1/1 1", "4/1 1");
        assertThat(official(2026)).containsExactly("1/0 0", "2/0 1", "3.7/0 1", "4/0 0", "1/1 0", "4/1 0");
        assertThat(differing(2026))
                .containsExactly("2/0 1→0", "2/1 0→1", "3.1/0 1→0", "3.1/1 0→1", "3.7/0 1→0", "3.7/1 0→1");
        DifferingCase item = list(2026).cases().get(0);
        assertThat(item.receiptNo()).isEqualTo("number-of-open");
        assertThat(item.causes())
                .extracting(DifferenceList.Cause::type)
                .containsExactly("FactCorrected", "ApplicationReplied");
        assertThat(item.causes().get(0).happenedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void anAnnulledRegistrationStandsNowhereByFacts() {
        office.on("2026-02-09").learn("open", new ApplicationAnnulled(OPEN, LocalDate.of(2026, 2, 9), TEXT));
        assertThat(differing(2025)).containsExactly("1/0 2→1", "1/6 2→1", "4/0 1→0", "4/6 1→0");
        assertThat(differing(2026)).contains("2/0 1→0", "3.6.3/0 1→0", "3.7/6 1→0");
    }

    @Test
    void aReplyOfDecemberRecordedLaterStandsInItsYearByFacts() {
        office.on("2026-02-10").learn("open", replied("open", LocalDate.of(2025, 12, 30), Outcome.NOT_HELD));
        assertThat(official(2025)).contains("4/0 1");
        assertThat(official(2026)).contains("2/0 1", "3.7/0 1");
        assertThat(differing(2025))
                .containsExactly("3.4.1/0 0→1", "3.4.1/6 0→1", "3.7/0 1→2", "3.7/6 1→2", "4/0 1→0", "4/6 1→0");
        assertThat(list(2025).cases().get(0).causes().get(0).changes())
                .extracting(change -> change.row() + "/" + change.column() + " " + change.delta())
                .containsExactlyInAnyOrder("3.4.1/0 1", "4/0 -1");
    }

    @Test
    void anApplicationFoundLaterIsOneOfItsYearByFacts() {
        office.on("2026-02-20").learn("found", received("found", "2025-12-20", ApplicantKind.OTHER));
        assertThat(official(2026)).contains("1/0 0");
        assertThat(differing(2025)).containsExactly("1/5 0→1", "1/6 2→3", "4/5 0→1", "4/6 1→2");
        assertThat(differing(2026)).containsExactly("1/5 1→0", "1/6 1→0", "2/5 0→1", "2/6 1→2");
        assertThat(list(2025).cases()).extracting(DifferingCase::applicationId).containsExactly("found");
    }

    @Test
    void whatIsCorrectedOfACaseSealedAsEndedIsADifferenceOnly() {
        office.on("2026-02-20")
                .learn(
                        "done",
                        new FactCorrected(
                                new ApplicationId("done"),
                                1,
                                LocalDate.of(2026, 2, 20),
                                replied("done", LocalDate.of(2025, 11, 20), Outcome.PARTIAL),
                                TEXT));
        assertThat(differing(2025)).containsExactly("3.1/0 1→0", "3.1/6 1→0", "3.2/0 0→1", "3.2/6 0→1");
        assertThat(list(2026).cells()).isEmpty();
    }

    @Test
    void aResultOfDecemberStandsInTheFirstUnsealedYear() {
        office.on("2026-02-10").learn("review", decided("review", LocalDate.of(2025, 12, 28), ReviewResult.CORRECTED));
        assertThat(reports()
                        .annual()
                        .sectionFour(FIRST, 2025, null)
                        .litigationDirect()
                        .pending())
                .isEqualTo(1);
        assertThat(reports()
                        .annual()
                        .sectionFour(FIRST, 2026, null)
                        .litigationDirect()
                        .corrected())
                .isEqualTo(1);
        SectionFour facts = reports().annual().sectionFour(FIRST, 2025, null, View.BY_FACTS);
        assertThat(facts.litigationDirect()).isEqualTo(new SectionFour.Block(0, 1, 0, 0, 1));
        assertThat(differing(2025)).containsExactly("litigationDirect/corrected 0→1", "litigationDirect/pending 1→0");
        assertThat(list(2025).cases()).extracting(DifferingCase::reviewId).containsExactly("review");
        assertThat(list(2025).cases().get(0).caseNo()).isEqualTo("case-no-of-review");
        assertThat(reports()
                        .annual()
                        .cellOfSectionFour(
                                FIRST, 2025, "litigationDirect", "corrected", new Part(View.BY_FACTS, null, null, null))
                        .items())
                .hasSize(1);
    }

    @Test
    void aReviewBearsTheNumberThatWasKnownAtThatInstant() {
        ReviewId late = new ReviewId("late");
        LocalDate notified = LocalDate.of(2026, 2, 3);
        office.on("2026-02-10")
                .learn(
                        "late",
                        new ReviewNotified(
                                late,
                                FIRST,
                                ReviewKind.RECONSIDERATION,
                                List.of(),
                                notified,
                                null,
                                ReviewCapacity.ORIGINAL_AGENCY,
                                true,
                                null,
                                null,
                                null));
        String before = ChinaTime.text(store.all().get(store.all().size() - 1).bookedAt());
        office.learn("late", new ReviewAccepted(late, notified, "2026-复-0001"));
        assertThat(numbers(null)).containsExactly("2026-复-0001");
        assertThat(numbers(before)).containsOnlyNulls();
    }

    private List<String> numbers(String asOf) {
        return reports()
                .annual()
                .cellOfSectionFour(FIRST, 2026, "reconsideration", "pending", new Part(asOf, null, null))
                .items()
                .stream()
                .map(item -> item.caseNo())
                .toList();
    }

    @Test
    void aRestatementTakesTheDifferencesBack() {
        office.on("2026-02-10").learn("open", replied("open", LocalDate.of(2025, 12, 30), Outcome.NOT_HELD));
        String before = ChinaTime.text(store.all().get(store.all().size() - 1).bookedAt());
        office.on("2026-02-11").restate(2025);
        assertThat(list(2025).cells()).isEmpty();
        assertThat(list(2025).cases()).isEmpty();
        assertThat(official(2025)).isEqualTo(byFacts(2025)).contains("4/0 0", "3.7/0 2");
        DifferenceList then = reports().differences().of(FIRST, 2025, new Part(before, null, null));
        assertThat(then.cells()).hasSize(6);
        assertThat(then.cases()).hasSize(1);
    }

    @Test
    void itsCasesAreReadInPages() {
        for (int n = 1; n <= 5; n++) {
            office.on("2026-02-20").learn("found-" + n, received("found-" + n, "2025-12-20", ApplicantKind.OTHER));
        }
        DifferenceList first = reports().differences().of(FIRST, 2025, new Part(null, "3", null));
        DifferenceList second = reports().differences().of(FIRST, 2025, new Part(null, "3", first.nextCursor()));
        assertThat(first.count()).isEqualTo(5);
        assertThat(second.nextCursor()).isNull();
        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.cases().stream())
                        .map(DifferingCase::applicationId))
                .containsExactly("found-1", "found-2", "found-3", "found-4", "found-5");
    }

    @Test
    void aCellByFactsHoldsTheCasesByFacts() {
        office.on("2026-02-10").learn("open", replied("open", LocalDate.of(2025, 12, 30), Outcome.NOT_HELD));
        var open =
                reports().annual().cellOfSectionThree(FIRST, 2025, "4", "6", new Part(View.BY_FACTS, null, null, null));
        assertThat(open.count()).isZero();
        assertThat(open.items()).isEmpty();
        var answered = reports()
                .annual()
                .cellOfSectionThree(FIRST, 2025, "3.7", "0", new Part(View.BY_FACTS, null, null, null));
        assertThat(answered.count()).isEqualTo(2);
        assertThat(answered.items()).extracting(item -> item.applicationId()).containsExactly("done", "open");
    }

    private List<String> official(int year) {
        return figures(reports().annual().sectionThree(FIRST, year, null));
    }

    private List<String> byFacts(int year) {
        return figures(reports().annual().sectionThree(FIRST, year, null, View.BY_FACTS));
    }

    private static List<String> figures(SectionThree table) {
        assertThat(table.balanced()).isTrue();
        return Stream.of("1/0", "2/0", "3.7/0", "4/0", "1/1", "4/1")
                .map(cell -> cell + " "
                        + table.rows().stream()
                                .filter(row -> row.code().equals(cell.substring(0, cell.indexOf('/'))))
                                .findFirst()
                                .orElseThrow()
                                .cells()
                                .get(Integer.parseInt(cell.substring(cell.indexOf('/') + 1))))
                .toList();
    }

    private List<String> differing(int year) {
        return list(year).cells().stream()
                .map(cell -> cell.row() + "/" + cell.column() + " " + cell.official() + "→" + cell.byFacts())
                .sorted()
                .toList();
    }

    private DifferenceList list(int year) {
        return reports().differences().of(FIRST, year, Part.ALL);
    }

    private ReportsForTests reports() {
        store.feed(new AnnualTablesProjection(BoardForTests.of(database)), 100);
        return ReportsForTests.of(database, store);
    }
}
