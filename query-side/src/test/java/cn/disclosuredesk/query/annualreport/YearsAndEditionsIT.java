package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.query.AgenciesForTests.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.ReportYear.State;
import cn.disclosuredesk.query.annualreport.ReportYear.Version;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class YearsAndEditionsIT {

    private final DataSource database = BoardForTests.fresh();
    private final StoreForTests store = new StoreForTests();
    private final OfficeForTests office = new OfficeForTests("A01", store, 2025);

    @Test
    void aYearRunsIsClosedAndSealed() {
        store.record(new AgencyFounded(FIRST, "青山市人民政府办公室", LocalDate.of(2025, 1, 2), 2025));
        assertThat(states()).containsExactly("2025 RUNNING");
        office.learn("one", received("one", "2025-12-01", ApplicantKind.OTHER));
        office.on("2026-01-01").close(2025);
        assertThat(states()).containsExactly("2026 RUNNING", "2025 CLOSED");
        office.on("2026-01-30").seal(2025);
        ReportYear year = reports().years().of(FIRST).get(1);
        assertThat(year.state()).isEqualTo(State.SEALED);
        assertThat(year.closedOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(year.carriedOver()).isZero();
        assertThat(year.versions()).extracting(Version::hash).containsExactly("hash-of-2025");
    }

    @Test
    void theYearsBeforeAStatedOpeningAreSealed() {
        store.record(new AgencyFounded(FIRST, "青山市人民政府办公室", LocalDate.of(2026, 1, 2), 2026));
        store.record(new OpeningStated(FIRST, 2026, LocalDate.of(2026, 1, 5), List.of(3, 1, 0, 0, 0, 2)));
        office.learn("one", received("one", "2025-12-01", ApplicantKind.OTHER));
        List<ReportYear> years = reports().years().of(FIRST);
        assertThat(years.get(0).opening()).containsExactly(3, 1, 0, 0, 0, 2);
        assertThat(states()).containsExactly("2026 RUNNING", "2025 SEALED");
    }

    @Test
    void anOpeningThatIsStatedAgainForAnotherYearTakesThePlaceOfTheFirst() {
        store.record(new OpeningStated(FIRST, 2026, LocalDate.of(2026, 1, 5), List.of(3, 1, 0, 0, 0, 2)));
        store.record(new OpeningStated(FIRST, 2025, LocalDate.of(2026, 1, 6), List.of(1, 0, 0, 0, 0, 0)));
        office.learn("one", received("one", "2025-12-01", ApplicantKind.OTHER));
        assertThat(reports().years().of(FIRST, 2025).state()).isNotEqualTo(State.SEALED);
        assertThat(reports().years().of(FIRST, 2025).opening()).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(reports().years().of(FIRST, 2026).opening()).isNull();
    }

    @Test
    void aTableOfAPastInstantBearsTheNameOfThen() {
        String founded = ChinaTime.text(store.record(new AgencyFounded(FIRST, "青山市政府办", LocalDate.of(2025, 1, 2), 2025))
                .bookedAt());
        store.record(new AgencyRenamed(FIRST, "青山市人民政府办公厅", LocalDate.of(2026, 3, 2)));
        store.record(new AgencyRenamed(FIRST, "青山市数据局", LocalDate.of(2026, 7, 1)));
        assertThat(reports().annual().sectionThree(FIRST, 2025, null).agency())
                .as("the last name is not yet in force")
                .isEqualTo("青山市人民政府办公厅");
        assertThat(reports().annual().sectionThree(FIRST, 2025, founded).agency())
                .isEqualTo("青山市政府办");
        assertThat(reports()
                        .annual()
                        .sectionFour(FIRST, 2025, "2019-01-01T00:00:00+08:00")
                        .agency())
                .as("before there was another")
                .isEqualTo("青山市政府办");
    }

    @Test
    void everyVersionIsReadAsItWasSealed() {
        office.learn("one", received("one", "2025-12-01", ApplicantKind.OTHER));
        office.on("2026-01-01").close(2025);
        office.on("2026-01-30").seal(2025);
        SealedReport first = reports().sealed().of(FIRST, 2025, 1);
        SectionThree published = reports().annual().sectionThree(FIRST, 2025, null);
        assertThat(first.sectionThree().rows()).isEqualTo(published.rows());
        assertThat(first.figures()).containsExactly(new Figure("3/1/5", 1), new Figure("3/4/5", 1));
        office.on("2026-02-10").learn("one", replied("one", LocalDate.of(2025, 12, 30), Outcome.NOT_HELD));
        office.on("2026-02-11").restate(2025);
        store.record(new YearRestated(
                FIRST,
                2025,
                LocalDate.of(2026, 2, 11),
                2,
                List.of(),
                office.figures(2025),
                "another-hash",
                sealed(new SubjectId("somebody"), "reason"),
                new PersonId("li")));
        SealedReport second = reports().sealed().of(FIRST, 2025, 2);
        assertThat(second.sectionThree().rows())
                .isEqualTo(reports().annual().sectionThree(FIRST, 2025, null).rows())
                .isNotEqualTo(first.sectionThree().rows());
        assertThat(second.signedBy()).isEqualTo("李明");
        assertThat(second.reason()).isEqualTo("text of reason");
        assertThat(reports().sealed().of(FIRST, 2025, 1)).isEqualTo(first);
        assertThat(reports().years().of(FIRST).get(1).versions())
                .extracting(Version::reason)
                .containsExactly(null, "text of reason");
        assertThat(hidden().years().of(FIRST).get(1).versions())
                .extracting(Version::reason)
                .containsExactly(null, null);
        assertThat(hidden().sealed().of(FIRST, 2025, 2).reason()).isNull();
        assertThatThrownBy(() -> reports().sealed().of(FIRST, 2025, 3)).isInstanceOf(Unanswerable.class);
    }

    @Test
    void theFormOf2019HasOneRowForOtherProcessing() {
        office.learn("one", received("one", "2020-12-01", ApplicantKind.OTHER));
        office.learn("one", replied("one", LocalDate.of(2020, 12, 30), Outcome.NOT_PAID));
        office.learn("two", received("two", "2020-12-01", ApplicantKind.NATURAL_PERSON));
        office.learn("two", replied("two", LocalDate.of(2020, 12, 31), Outcome.OTHER));
        SectionThree table = reports().annual().sectionThree(FIRST, 2020, null);
        assertThat(table.form()).isEqualTo("2019");
        assertThat(table.rows()).hasSize(23);
        SectionThree.Row otherwise = table.rows().get(20);
        assertThat(otherwise.code()).isEqualTo("3.6");
        assertThat(otherwise.label()).isEqualTo("（六）其他处理");
        assertThat(otherwise.group()).isNull();
        assertThat(otherwise.cells()).containsExactly(1L, 0L, 0L, 0L, 0L, 1L, 2L);
        assertThat(table.balanced()).isTrue();
        assertThat(reports()
                        .annual()
                        .cellOfSectionThree(FIRST, 2020, "3.6", "6", Part.ALL)
                        .items())
                .hasSize(2);
        assertThatThrownBy(() -> reports().annual().cellOfSectionThree(FIRST, 2020, "3.6.1", "6", Part.ALL))
                .isInstanceOf(Unanswerable.class)
                .hasMessageContaining("3.6");
        assertThat(reports().annual().sectionThree(FIRST, 2018, null).form()).isEqualTo("2021");
        assertThat(reports().annual().sectionThree(FIRST, 2021, null).rows()).hasSize(25);
    }

    private List<String> states() {
        return reports().years().of(FIRST).stream()
                .map(year -> year.year() + " " + year.state())
                .toList();
    }

    private ReportsForTests hidden() {
        return ReportsForTests.of(database, store, store.clock(), false);
    }

    private ReportsForTests reports() {
        store.feed(new AnnualTablesProjection(BoardForTests.of(database)), 100);
        return ReportsForTests.of(database, store);
    }
}
