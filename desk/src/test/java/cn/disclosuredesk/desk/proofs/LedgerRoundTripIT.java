package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a desk hands out as a ledger another one reads: the same cases, the same dates, the same tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerRoundTripIT {

    private InProcessDesk desk;

    @BeforeAll
    void startTheDesk() {
        desk = InProcessDesk.start();
    }

    @AfterAll
    void stopTheDesk() {
        desk.close();
    }

    static Stream<GoldenTable> oneLedgerOfEachTable() {
        return GoldenTable.all().filter(golden -> golden.seed() == 1);
    }

    @ParameterizedTest
    @MethodSource("oneLedgerOfEachTable")
    void aLedgerThatWentInComesOutAndGoesInAgain(GoldenTable golden) {
        Office first = Office.founded(desk.client());
        assertThat(first.importLedger(golden.ledger(first.agency())).at("errors"))
                .isEmpty();

        Office second = imported(ExportedLedger.inFull(first));

        isTheSame(second, first, golden.year() - 1, golden.year() + 1);
    }

    private Office imported(ExportedLedger ledger) {
        Office office = Office.founded(desk.client());
        Answer job = office.importLedger(ledger.upload(office.agency()));
        assertThat(job.text("state")).as(job.text()).isEqualTo("DONE");
        assertThat(job.at("errors")).as(job.text()).isEmpty();
        assertThat(job.at("accepted").asInt()).isEqualTo(job.at("total").asInt());
        return office;
    }

    private static void isTheSame(Office office, Office as, int from, int through) {
        assertThat(Register.of(office)).isEqualTo(Register.of(as));
        assertThat(Register.tables(office, from, through)).isEqualTo(Register.tables(as, from, through));
    }
}
