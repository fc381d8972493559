package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each ledger behind a published table, saved and sorted as some office would: the table comes out, and the same ledger
 * saved and sorted in another way says nothing new.
 */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenLedgersInEveryFormIT {

    private final InProcessDesk desk;
    private final Map<Office, GoldenTable> offices = new LinkedHashMap<>();

    GoldenLedgersInEveryFormIT(InProcessDesk desk) {
        this.desk = desk;
    }

    /** A ledger as it is handed in first; all forms meet all orders. */
    record Saved(GoldenTable golden, LedgerForm form, SheetLines.Order order) {

        private static final List<LedgerForm> FORMS = List.of(LedgerForm.values());
        private static final List<SheetLines.Order> ORDERS = List.of(SheetLines.Order.values());

        static Saved inTheNthWay(GoldenTable golden, int n) {
            return new Saved(golden, FORMS.get(n % FORMS.size()), ORDERS.get((n / FORMS.size()) % ORDERS.size()));
        }

        Parts upload(Office office) {
            return golden.ledger(office.agency(), form, order);
        }

        Saved inAnotherWay() {
            return new Saved(
                    golden,
                    FORMS.get((form.ordinal() + 3) % FORMS.size()),
                    ORDERS.get((order.ordinal() + 1) % ORDERS.size()));
        }

        @Override
        public String toString() {
            return golden + ", " + form + " " + order;
        }
    }

    static Stream<Saved> ledgers() {
        List<GoldenTable> all = GoldenTable.all().toList();
        return IntStream.range(0, all.size()).mapToObj(n -> Saved.inTheNthWay(all.get(n), n));
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("ledgers")
    void givesThePublishedTablesOnce(Saved saved) {
        Office office = Office.founded(desk.client());
        offices.put(office, saved.golden());

        Answer job = office.importLedger(saved.upload(office));

        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("errors")).isEmpty();
        assertThat(job.at("accepted").asInt()).isEqualTo(job.at("total").asInt());
        saved.golden().isWhatIsSaidOf(office);

        Answer again = office.importLedger(saved.inAnotherWay().upload(office));

        assertThat(again.at("total").asInt()).isEqualTo(job.at("total").asInt());
        assertThat(again.at("unchanged").asInt()).isEqualTo(job.at("total").asInt());
        assertThat(again.at("corrections")).isEmpty();
        saved.golden().isWhatIsSaidOf(office);
    }

    @Order(2)
    @Test
    void giveTheTablesThatAreCountedByHand() {
        CountedTables counted = CountedTables.of(desk, offices.keySet());
        offices.forEach((office, golden) -> IntStream.rangeClosed(golden.year() - 1, golden.year() + 1)
                .forEach(year -> counted.areThoseOf(office, year)));
    }
}
