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
        golden.isWhatIsSaidOf(office);
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
    @Test
    void allTablesCanBeMadeAgainFromTheEvents() {
        desk.close();
        desk.database().execute("drop schema board cascade");
        desk = desk.restarted();

        offices.forEach((golden, office) -> golden.isWhatIsSaidOf(office.at(desk.client())));
    }
}
