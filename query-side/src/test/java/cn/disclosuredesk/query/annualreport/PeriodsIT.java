package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.query.AgenciesForTests.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three years of an office that seals the first two and learns later what it did not know, counted day by day beside the books. */
class PeriodsIT {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2023, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 28);
    private static final SealedText TEXT = sealed(new SubjectId("somebody"), "reason");

    private final Random random = new Random(41);
    private final DataSource database = BoardForTests.fresh();
    private final StoreForTests store = new StoreForTests();
    private final OfficeForTests office = new OfficeForTests("A01", store, 2023);
    private ReportsForTests reports = ReportsForTests.of(database, store);

    @BeforeEach
    void threeYears() {
        List<String> ids = new ArrayList<>();
        List<String> reviews = new ArrayList<>();
        for (LocalDate today = LocalDate.of(2023, 1, 3); today.isBefore(LAST_DAY); today = today.plusDays(3)) {
            office.on(today);
            LocalDate happened = today.minusDays(random.nextInt(3) == 0 ? random.nextInt(70) : 0);
            if (happened.isBefore(LocalDate.of(2023, 1, 1))) {
                happened = today;
            }
            String id = "case-%04d".formatted(ids.size());
            office.learn(id, received(id, happened.toString(), any(ApplicantKind.values())));
            ids.add(id);
            goOn(any(ids.toArray(String[]::new)), today);
            if (random.nextInt(6) == 0) {
                String review = "review-%03d".formatted(reviews.size());
                office.learn(review, notified(review, "A01", any(ReviewKind.values()), happened, true, List.of()));
                reviews.add(review);
            } else if (!reviews.isEmpty() && random.nextInt(4) == 0) {
                decide(any(reviews.toArray(String[]::new)), today);
            }
            if (today.getMonthValue() == 1 && today.getDayOfMonth() < 4 && today.getYear() > 2023) {
                office.close(today.getYear() - 1);
            }
            if (today.getMonthValue() == 2 && today.getDayOfMonth() < 4 && today.getYear() > 2023) {
                office.seal(today.getYear() - 1);
            }
        }
        store.feed(new AnnualTablesProjection(BoardForTests.of(database)), 100);
        reports = ReportsForTests.of(database, store);
    }

    private void goOn(String id, LocalDate today) {
        CaseInTables facts = Objects.requireNonNull(office.cases().get(id));
        LocalDate received = Objects.requireNonNull(facts.receivedOn());
        if (facts.leftOn() != null) {
            return;
        }
        if (facts.endedOn() == null) {
            LocalDate day = random.nextInt(3) == 0 ? today.minusDays(random.nextInt(60)) : today;
            office.learn(id, replied(id, day.isBefore(received) ? received : day, any(Outcome.values())));
        } else if (random.nextInt(4) == 0) {
            ApplicantKind kind = any(ApplicantKind.values());
            office.learn(
                    id,
                    new FactCorrected(new ApplicationId(id), 0, today, received(id, received.toString(), kind), TEXT));
        } else if (random.nextInt(9) == 0) {
            office.learn(id, new ApplicationAnnulled(new ApplicationId(id), today, TEXT));
        }
    }

    private void decide(String id, LocalDate today) {
        ReviewInTables facts = Objects.requireNonNull(office.reviews().get(id));
        LocalDate day = today.minusDays(random.nextInt(40));
        LocalDate notified = Objects.requireNonNull(facts.notifiedOn());
        if (facts.endedOn() == null) {
            ReviewResult result = any(ReviewResult.UPHELD, ReviewResult.CORRECTED, ReviewResult.OTHER);
            office.learn(id, decided(id, day.isBefore(notified) ? notified : day, result));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01, 2023-01",
        "2023-04, 2023-06",
        "2023-01, 2023-12",
        "2023-11, 2024-02",
        "2024-02, 2024-02",
        "2024-07, 2025-06",
        "2023-01, 2025-12",
        "2025-10, 2025-12"
    })
    void sayByFactsWhatTheDaysSay(YearMonth from, YearMonth to) {
        PeriodThree three = three(from, to, View.BY_FACTS);
        assertThat(three.balanced()).isTrue();
        for (SectionThree.Row row : three.rows()) {
            for (int column = 0; column < 6; column++) {
                assertThat(row.cells().get(column))
                        .as(row.code() + "/" + column)
                        .isEqualTo(recounted(row.code(), column, from.atDay(1), to.atEndOfMonth()));
            }
        }
        PeriodFour four = reports.periods().sectionFour(FIRST, new Period(from, to), null, View.BY_FACTS);
        assertThat(four.reconsideration()).isEqualTo(recounted(ReviewKind.RECONSIDERATION, from, to));
        assertThat(four.litigationDirect()).isEqualTo(recounted(ReviewKind.LITIGATION_DIRECT, from, to));
        assertThat(four.litigationAfterReconsideration())
                .isEqualTo(recounted(ReviewKind.LITIGATION_AFTER_RECONSIDERATION, from, to));
    }

    @Test
    void ofAWholeYearAreTheYear() {
        for (View view : View.values()) {
            for (int year = 2023; year <= 2025; year++) {
                PeriodThree three = three(YearMonth.of(year, 1), YearMonth.of(year, 12), view);
                assertThat(three.rows())
                        .isEqualTo(reports.annual()
                                .sectionThree(FIRST, year, null, view)
                                .rows());
                SectionFour four = reports.annual().sectionFour(FIRST, year, null, view);
                PeriodFour period = reports.periods()
                        .sectionFour(FIRST, new Period(YearMonth.of(year, 1), YearMonth.of(year, 12)), null, view);
                assertThat(period.reconsideration()).isEqualTo(four.reconsideration());
                assertThat(period.litigationDirect()).isEqualTo(four.litigationDirect());
            }
        }
    }

    @Test
    void beginWithWhatThePeriodBeforeLeftOpenAndNeverFallBelowZero() {
        PeriodThree before = three(FIRST_MONTH, FIRST_MONTH, View.OFFICIAL);
        for (int month = 1; month < 34; month++) {
            PeriodThree after = three(FIRST_MONTH.plusMonths(month), FIRST_MONTH.plusMonths(month), View.OFFICIAL);
            assertThat(after.balanced()).isTrue();
            assertThat(after.rows().get(1).cells())
                    .as(after.from())
                    .isEqualTo(before.rows().get(24).cells());
            assertThat(after.rows()).allMatch(row -> row.cells().stream().allMatch(count -> count >= 0));
            before = after;
        }
        assertThat(before.rows().get(24).cells().get(6)).isPositive();
    }

    @Test
    void differFromTheDaysOnceAYearIsSealed() {
        assertThat(three(YearMonth.of(2024, 1), YearMonth.of(2024, 6), View.OFFICIAL)
                        .rows())
                .isNotEqualTo(three(YearMonth.of(2024, 1), YearMonth.of(2024, 6), View.BY_FACTS)
                        .rows());
    }

    @Test
    void openDownToTheirCases() {
        Period period = new Period(YearMonth.of(2023, 11), YearMonth.of(2024, 3));
        for (View view : View.values()) {
            PeriodThree three = reports.periods().sectionThree(FIRST, period, null, view);
            for (SectionThree.Row row : three.rows()) {
                var cell = reports.periods()
                        .cellOfSectionThree(FIRST, period, row.code(), "6", new Part(view, null, null, null));
                assertThat(cell.count()).isEqualTo(row.cells().get(6));
                assertThat(cell.items()).as(row.code()).hasSize(Math.toIntExact(cell.count()));
                assertThat(cell.items())
                        .allMatch(item -> item.postings().stream()
                                        .mapToLong(Cell.PostingInCell::delta)
                                        .sum()
                                == 1);
            }
            var pending = reports.periods()
                    .cellOfSectionFour(FIRST, period, "litigationDirect", "pending", new Part(view, null, null, null));
            assertThat(pending.items()).hasSize(Math.toIntExact(pending.count()));
        }
    }

    private PeriodThree three(YearMonth from, YearMonth to, View view) {
        return reports.periods().sectionThree(FIRST, new Period(from, to), null, view);
    }

    /** The cases of this column by nothing but their days. */
    private long recounted(String row, int column, LocalDate from, LocalDate to) {
        return office.cases().values().stream()
                .filter(facts -> facts.leftOn() == null
                        && facts.kind() != null
                        && facts.kind().column() == column)
                .filter(facts -> {
                    LocalDate in = Objects.requireNonNull(facts.receivedOn());
                    LocalDate out = facts.endedOn() == null ? LocalDate.MAX : facts.endedOn();
                    boolean ended = !out.isBefore(from) && !out.isAfter(to);
                    return switch (row) {
                        case "1" -> !in.isBefore(from) && !in.isAfter(to);
                        case "2" -> in.isBefore(from) && !out.isBefore(from);
                        case "4" -> !in.isAfter(to) && out.isAfter(to);
                        case "3.7" -> ended;
                        default ->
                            ended
                                    && Objects.requireNonNull(facts.outcome())
                                            .code()
                                            .equals(row);
                    };
                })
                .count();
    }

    private SectionFour.Block recounted(ReviewKind kind, YearMonth from, YearMonth to) {
        List<ReviewInTables> all = office.reviews().values().stream()
                .filter(facts -> facts.kind() == kind)
                .toList();
        long pending = all.stream()
                .filter(facts -> !Objects.requireNonNull(facts.notifiedOn()).isAfter(to.atEndOfMonth()))
                .filter(facts -> facts.endedOn() == null || facts.endedOn().isAfter(to.atEndOfMonth()))
                .count();
        long upheld = ended(all, ReviewResult.UPHELD, from, to);
        long corrected = ended(all, ReviewResult.CORRECTED, from, to);
        long other = ended(all, ReviewResult.OTHER, from, to);
        return new SectionFour.Block(upheld, corrected, other, pending, upheld + corrected + other + pending);
    }

    private static long ended(List<ReviewInTables> all, ReviewResult result, YearMonth from, YearMonth to) {
        return all.stream()
                .filter(facts -> facts.result() == result)
                .map(facts -> YearMonth.from(Objects.requireNonNull(facts.endedOn())))
                .filter(month -> !month.isBefore(from) && !month.isAfter(to))
                .count();
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }
}
