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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a desk hands out as a ledger another one reads: the same cases, the same dates, the same tables; and it hands out
 * the same ledger again.
 */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerRoundTripIT {

    private static final int CASES = 40;
    private static final int ACTS = 60;
    private static final int RESTATED = 180;
    private static final int SOME = 12;
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

        RoundTrip.throughXlsx(first, desk.client()).isTheSame(golden.year() - 1, golden.year() + 1);
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

        RoundTrip.throughCsv(first, desk.client()).isTheSame(2025, 2026);
    }

    /** Two years of an office, late entries and lawsuits among them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverAnOfficeDoesComesOutAndGoesInAgain(long seed) {
        RandomOffice one = new RandomOffice(Office.founded(desk.client()), desk.clock(), new Random(seed));
        List<String> acts = IntStream.range(0, ACTS).mapToObj(n -> one.act()).toList();

        assertThat(acts).hasSize(ACTS);
        RoundTrip.throughXlsx(one.office(), desk.client()).isTheSame(2024, 2026);
    }

    /** Cases corrected, taken back, annulled, divided and moved to another agency; reviews with appeals. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsSetRightComesOutAndGoesInAgain(long seed) {
        Random random = new Random(seed);
        RandomCalls calls = new RandomCalls(Office.founded(desk.client()), desk.clock(), random);
        SealedCases cases = new SealedCases(calls);
        SealedReviews reviews = new SealedReviews(calls, cases);
        SealedCases elsewhere = new SealedCases(new RandomCalls(Office.founded(desk.client()), desk.clock(), random));
        List<Supplier<Answer>> acts = acts(cases, reviews, elsewhere);
        Set<Integer> done = new TreeSet<>();
        cases.importLines();
        elsewhere.register().expect(201);
        Stream.generate(cases::register).limit(SOME).forEach(one -> one.expect(201));
        while (!reviews.areThere()) {
            reviews.notifyReview();
        }
        IntStream.range(0, RESTATED)
                .map(n -> random.nextInt(acts.size()))
                .filter(act -> acts.get(act).get().status() < 300)
                .forEach(done::add);

        assertThat(done).as("kinds of acts that were not refused").hasSizeGreaterThan(15);
        RoundTrip.throughCsv(calls.office(), desk.client()).isTheSame(2024, 2026);
    }

    private static List<Supplier<Answer>> acts(SealedCases cases, SealedReviews reviews, SealedCases elsewhere) {
        return List.of(
                cases::register,
                cases::registerProvisionally,
                cases::reply,
                cases::reply,
                cases::reply,
                cases::withdraw,
                cases::confirm,
                cases::attachACopy,
                cases::correctTheReceipt,
                cases::correctTheKind,
                cases::correctTheReply,
                cases::retractOfACase,
                cases::annulACase,
                cases::split,
                () -> cases.moveTo(elsewhere),
                () -> elsewhere.moveTo(cases),
                reviews::notifyReview,
                reviews::notifyInFull,
                reviews::accept,
                reviews::changeTheProcedure,
                reviews::answer,
                reviews::setAHearing,
                reviews::suspend,
                reviews::resume,
                reviews::decide,
                reviews::decide,
                reviews::withdrawAReview,
                reviews::appeal,
                reviews::takeEffect,
                reviews::correctTheNotice,
                reviews::correctTheDecision,
                reviews::retractOfAReview,
                reviews::annulAReview);
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
}
