package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.query.AgenciesForTests.FIRST;
import static cn.disclosuredesk.query.AgenciesForTests.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.ReportYear.State;
import cn.disclosuredesk.query.annualreport.TableHeading.Predecessor;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** B02 brought one open application over the end of 2025, and was taken over by A01 in March 2026. */
class AgenciesTakenOverIT {

    private final DataSource database = BoardForTests.fresh();
    private final StoreForTests store = new StoreForTests();
    private final OfficeForTests ours = new OfficeForTests("A01", store, 2025);
    private final OfficeForTests theirs = new OfficeForTests("B02", store, 2025);
    private String before = "";

    @BeforeEach
    void oneTakesOverTheOther() {
        register(ours, "a", FIRST, "2025-11-03");
        register(theirs, "b", SECOND, "2025-11-04");
        ours.on("2026-01-01").close(2025);
        theirs.on("2026-01-01").close(2025);
        register(theirs, "c", SECOND, "2026-02-02");
        theirs.learn("c", replied("c", LocalDate.of(2026, 2, 20), Outcome.GRANTED));
        before = ChinaTime.text(store.all().get(store.all().size() - 1).bookedAt());
        store.record(new AgencySucceeded(SECOND, FIRST, LocalDate.of(2026, 3, 1), null));
    }

    private static void register(OfficeForTests office, String id, AgencyCode agency, String on) {
        office.learn(
                id, received(id, agency.value(), "number-of-" + id, LocalDate.parse(on), ApplicantKind.NATURAL_PERSON));
    }

    @Test
    void bringAllEntriesOfTheYearAndSayHowManyWereCarriedIn() {
        SectionThree table = reports().annual().sectionThree(FIRST, 2026, null);
        assertThat(totals(table)).containsExactly(1L, 2L, 1L, 2L);
        assertThat(table.balanced()).isTrue();
        assertThat(table.predecessors()).containsExactly(new Predecessor("青山市教育局", "B02", 1));
        assertThat(reports()
                        .annual()
                        .cellOfSectionThree(FIRST, 2026, "2", "6", Part.ALL)
                        .items())
                .extracting(item -> item.applicationId())
                .containsExactly("a", "b");
    }

    @Test
    void leaveTheYearBeforeAsItWas() {
        assertThat(totals(reports().annual().sectionThree(FIRST, 2025, null))).containsExactly(1L, 0L, 0L, 1L);
        SectionThree old = reports().annual().sectionThree(SECOND, 2025, null);
        assertThat(totals(old)).containsExactly(1L, 0L, 0L, 1L);
        assertThat(old.successor()).isNull();
        assertThat(old.predecessors()).isNull();
    }

    @Test
    void haveAnEmptyTableOfTheirOwnAndNameWhoTookThemOver() {
        SectionThree old = reports().annual().sectionThree(SECOND, 2026, null);
        assertThat(totals(old)).containsExactly(0L, 0L, 0L, 0L);
        assertThat(old.successor()).isEqualTo(new TableHeading.NamedAgency("青山市人民政府办公室", "A01"));
        assertThat(reports().annual().sectionFour(SECOND, 2026, null).successor())
                .isNotNull();
        assertThat(reports()
                        .annual()
                        .cellOfSectionThree(SECOND, 2026, "1", "6", Part.ALL)
                        .items())
                .isEmpty();
    }

    @Test
    void stoodForThemselvesUpToThatInstant() {
        SectionThree then = reports().annual().sectionThree(FIRST, 2026, before);
        assertThat(totals(then)).containsExactly(0L, 1L, 0L, 1L);
        assertThat(then.predecessors()).isNull();
        assertThat(totals(reports().annual().sectionThree(SECOND, 2026, before)))
                .containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void standForThemselvesAgainOnceItWasRetracted() {
        store.record(new AgencySuccessionRetracted(
                SECOND, LocalDate.of(2026, 3, 5), sealed(new SubjectId("somebody"), "reason")));
        assertThat(totals(reports().annual().sectionThree(FIRST, 2026, null))).containsExactly(0L, 1L, 0L, 1L);
        assertThat(reports().annual().sectionThree(SECOND, 2026, null).successor())
                .isNull();
    }

    @Test
    void bringWhatWasOpenIntoAPeriodThatBeganBefore() {
        Period winter = new Period(YearMonth.of(2025, 11), YearMonth.of(2026, 3));
        PeriodThree table = reports().periods().sectionThree(FIRST, winter, null, View.OFFICIAL);
        assertThat(totals(table.rows())).containsExactly(2L, 1L, 1L, 2L);
        assertThat(table.balanced()).isTrue();
        assertThat(table.predecessors()).containsExactly(new Predecessor("青山市教育局", "B02", 1));
        Period spring = new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(totals(reports()
                        .periods()
                        .sectionThree(FIRST, spring, null, View.OFFICIAL)
                        .rows()))
                .containsExactly(1L, 2L, 1L, 2L);
        PeriodThree old = reports().periods().sectionThree(SECOND, winter, null, View.OFFICIAL);
        assertThat(totals(old.rows())).containsExactly(1L, 0L, 0L, 1L);
        assertThat(old.successor()).isNotNull();
    }

    @Test
    void areSealedByTheirSuccessorFromTheYearOfTheSuccessionOnly() {
        ours.on("2026-03-02").seal(2025);
        assertThat(reports().years().of(FIRST, 2025).state()).isEqualTo(State.SEALED);
        assertThat(reports().years().of(SECOND, 2025).state())
                .as("its own report of that year is not published")
                .isEqualTo(State.CLOSED);
        assertThat(reports().years().of(SECOND).get(0).state()).isEqualTo(State.CLOSED);
        ours.on("2027-01-01").close(2026);
        ours.on("2027-01-20").seal(2026);
        assertThat(reports().years().of(SECOND, 2025).state()).isEqualTo(State.SEALED);
        assertThat(reports().years().of(SECOND, 2026).state()).isEqualTo(State.SEALED);
        assertThat(reports().years().of(SECOND, 2026).closedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void areNotSealedByWhoeverTookTheirSuccessorOverLater() {
        AgencyCode third = new AgencyCode("C03");
        OfficeForTests others = new OfficeForTests("C03", store, 2026);
        others.on("2027-01-01").close(2026);
        others.on("2027-01-20").seal(2026);
        store.record(new AgencySucceeded(FIRST, third, LocalDate.of(2028, 2, 1), null));
        assertThat(reports().years().of(SECOND, 2026).state())
                .as("it stands in the report of the first successor")
                .isEqualTo(State.CLOSED);
    }

    @Test
    void countAmongTheYearsThatHoldAnything() {
        List<ReportYear> years = reports().years().of(SECOND);
        assertThat(years).extracting(ReportYear::year).containsExactly(2025);
        assertThat(reports().years().of(FIRST)).extracting(ReportYear::year).containsExactly(2026, 2025);
    }

    private static List<Long> totals(SectionThree table) {
        return totals(table.rows());
    }

    private static List<Long> totals(List<SectionThree.Row> rows) {
        return Stream.of("1", "2", "3.7", "4")
                .map(code -> rows.stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .get(6))
                .toList();
    }

    private ReportsForTests reports() {
        store.feed(new AnnualTablesProjection(BoardForTests.of(database)), 100);
        return ReportsForTests.of(database, store);
    }
}
