package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.Happening;
import cn.disclosuredesk.casefile.RandomCase;
import cn.disclosuredesk.casefile.Recording;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a desk hands out as a ledger another one reads: the same cases, the same dates, the same tables. */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerRoundTripIT {

    private static final int CASES = 40;
    private static final int ACTS = 60;
    private static final LocalDate EARLIEST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 20);

    private InProcessDesk desk;

    @BeforeAll
    void atADesk(InProcessDesk given) {
        desk = given;
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

    /** Cases in which anything happens that the law knows, each fact recorded by its call. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverHappensToCasesComesOutAndGoesInAgain(long seed) {
        Office first = Office.founded(desk.client());
        Random random = new Random(seed);
        Stream.generate(() -> new RandomCase(EARLIEST.plusDays(random.nextInt(240)), random))
                .filter(LedgerRoundTripIT::canBeTold)
                .limit(CASES)
                .map(story -> new Retelling(first, Recording.inOrder(story).steps()))
                .forEach(LedgerRoundTripIT::tell);

        Office second = imported(ExportedLedger.inFull(first));

        isTheSame(second, first, 2025, 2026);
    }

    /** Two years of an office, late entries and lawsuits among them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverAnOfficeDoesComesOutAndGoesInAgain(long seed) {
        RandomOffice one = new RandomOffice(Office.founded(desk.client()), desk.clock(), new Random(seed));
        List<String> acts = IntStream.range(0, ACTS).mapToObj(n -> one.act()).toList();

        Office second = imported(ExportedLedger.inFull(one.office()));

        assertThat(acts).hasSize(ACTS);
        isTheSame(second, one.office(), 2024, 2026);
    }

    private static void tell(Retelling story) {
        while (!story.isOver()) {
            story.next();
        }
    }

    private static boolean canBeTold(RandomCase story) {
        return story.lastDay().isBefore(LATEST)
                && story.course().stream()
                        .map(happening -> happening.right().tell(happening.day(), Happening.NOTHING))
                        .allMatch(LedgerRoundTripIT::canBeTold);
    }

    private static boolean canBeTold(ApplicationEvent fact) {
        return fact instanceof ApplicationReceived received
                ? received.applicants().get(0).kind() != null
                : CallOfAFact.exists(fact) || Retelling.OF_REVIEWS.contains(fact.getClass());
    }

    private Office imported(ExportedLedger ledger) {
        Office office = Office.founded(desk.client());
        Answer job = office.importLedger(ledger.upload(office.agency()));
        assertThat(job.text("state")).as(job.text()).isEqualTo("DONE");
        assertThat(job.at("errors")).as(job.text()).isEmpty();
        assertThat(job.at("rejected").asInt()).as(job.text()).isZero();
        return office;
    }

    private static void isTheSame(Office office, Office as, int from, int through) {
        assertThat(Register.of(office)).containsExactlyInAnyOrderEntriesOf(Register.of(as));
        assertThat(Register.tables(office, from, through))
                .containsExactlyInAnyOrderEntriesOf(Register.tables(as, from, through));
    }
}
