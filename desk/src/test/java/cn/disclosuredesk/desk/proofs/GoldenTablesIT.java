package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Annual reports as offices published them come out of the ledgers behind them, cell by cell, and each cell opens to its cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenTablesIT {

    private final Map<GoldenTable, Office> offices = new ConcurrentHashMap<>();
    private InProcessDesk desk;

    @BeforeAll
    void startTheDesk() {
        desk = InProcessDesk.start();
    }

    @AfterAll
    void stopTheDesk() {
        desk.close();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("cn.disclosuredesk.desk.proofs.GoldenTable#all")
    void aLedgerGivesExactlyThePublishedTables(GoldenTable golden) {
        Office office = Office.founded(desk.client());
        offices.put(golden, office);

        Answer job = office.importLedger(golden.ledger(office.agency()));

        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("errors")).isEmpty();
        assertThat(job.at("accepted").asInt()).isEqualTo(job.at("total").asInt());
        tablesAreTheGoldenOnes(golden, office);
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("cn.disclosuredesk.desk.proofs.GoldenTable#all")
    void everyCellOpensToTheCasesThatMakeIt(GoldenTable golden) {
        OpenedCells cells = new OpenedCells(offices.get(golden), golden.year());

        cells.agreeWithTheCases();
        cells.agreeWithTheReviews();
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("cn.disclosuredesk.desk.proofs.GoldenTable#all")
    void theSameLedgerAgainChangesNothing(GoldenTable golden) {
        Office office = offices.get(golden);

        Answer job = office.importLedger(golden.ledger(office.agency()));

        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("unchanged").asInt()).isEqualTo(job.at("total").asInt());
        tablesAreTheGoldenOnes(golden, office);
    }

    @Order(4)
    @ParameterizedTest
    @MethodSource("cn.disclosuredesk.desk.proofs.GoldenTable#all")
    void theSameLedgerAsAWorkbookChangesNothing(GoldenTable golden) {
        Office office = offices.get(golden);

        Answer job = office.importLedger(golden.workbook(office.agency()));

        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("unchanged").asInt()).isEqualTo(job.at("total").asInt());
    }

    @Order(5)
    @Test
    void aWorkbookGivesExactlyThePublishedTables() {
        GoldenTable golden = new GoldenTable("everything", 1);
        Office office = Office.founded(desk.client());

        Answer job = office.importLedger(golden.workbook(office.agency()));

        assertThat(job.at("errors")).isEmpty();
        assertThat(job.at("accepted").asInt()).isEqualTo(job.at("total").asInt());
        tablesAreTheGoldenOnes(golden, office);
    }

    @Order(6)
    @Test
    void allTablesCanBeMadeAgainFromTheEvents() {
        desk.close();
        desk.database().execute("drop schema board cascade");
        desk = desk.restarted();

        offices.forEach((golden, office) -> tablesAreTheGoldenOnes(golden, office.at(desk.client())));
    }

    private static void tablesAreTheGoldenOnes(GoldenTable golden, Office office) {
        Answer three = office.sectionThree(golden.year()).expect(200);
        assertThat(GoldenTable.rows(three.at("rows")))
                .as("section three of %s", golden)
                .containsExactlyElementsOf(golden.sectionThree());
        assertThat(three.at("balanced").asBoolean()).isTrue();
        assertThat(GoldenTable.blocks(
                        office.sectionFour(golden.year()).expect(200).json()))
                .as("section four of %s", golden)
                .containsExactlyElementsOf(golden.sectionFour());
    }
}
