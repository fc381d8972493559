package cn.disclosuredesk.casefile;

import static cn.disclosuredesk.casefile.Recording.RECKONING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.clock.CaseClock;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.law.Law;
import cn.disclosuredesk.law.LawfulActs;
import cn.disclosuredesk.law.Marks;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is what happened. In which order the office learned of it, which mistakes it made and mended meanwhile, and how
 * many years it closed on the way leave no trace in what the case says.
 */
class RandomCasesInAnyOrderTest {

    private static final LocalDate EARLIEST = LocalDate.of(2025, 9, 1);
    private static final int CASES_A_SEED = 100;
    private static final int ORDERS = 2;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesTheCaseAsIfItHadBeenRecordedRightTheFirstTime(long seed) {
        for (int n = 0; n < CASES_A_SEED; n++) {
            Random random = new Random(seed * 1_000 + n);
            RandomCase story = new RandomCase(EARLIEST.plusDays(random.nextInt(400)), random);
            Recording right = Recording.inOrder(story);
            for (int order = 1; order <= ORDERS; order++) {
                Recording late =
                        Recording.inAnyOrder(story, new Random(seed * 10_000 + n * 10L + order), 5, happening -> true);
                assertSame(story, late, right);
            }
        }
    }

    private static void assertSame(RandomCase story, Recording late, Recording right) {
        Supplier<String> how = () -> "recorded as\n" + late + "\n\ninstead of\n" + right + "\n";
        assertThat(timeline(late)).as(how).isEqualTo(timeline(right));
        sameTables(how, late.facts(), right.facts());
        assertThat(ClockWatch.of(late.facts())).as(how).isEqualTo(ClockWatch.of(right.facts()));
        assertThat(marks(late)).as(how).isEqualTo(marks(right));
        for (LocalDate day : someDays(story)) {
            assertThat(reading(late, day)).as(how).isEqualTo(reading(right, day));
            assertThat(LawfulActs.of(late.facts(), day, RECKONING))
                    .as(how)
                    .isEqualTo(LawfulActs.of(right.facts(), day, RECKONING));
        }
        story.untrue().forEach(invention -> {
            ApplicationEvent act = invention.right().tell(invention.day(), Happening.NOTHING);
            assertThat(Law.check(late.facts(), act, RECKONING))
                    .as(() -> act + " " + how.get())
                    .isEqualTo(Law.check(right.facts(), act, RECKONING));
        });
    }

    private static void sameTables(Supplier<String> how, CaseFacts late, CaseFacts right) {
        assertThat(Footprint.of(late.inTables())).as(how).isEqualTo(Footprint.of(right.inTables()));
        assertThat(inTables(late)).as(how).isEqualTo(inTables(right));
    }

    /** How far an ended case had been carried before its end became known does not show in any table. */
    private static List<Object> inTables(CaseFacts facts) {
        CaseInTables tables = facts.inTables();
        boolean open = tables.endedOn() == null && tables.leftOn() == null;
        return Stream.of(
                        tables.receivedOn(),
                        tables.kind(),
                        tables.endedOn(),
                        tables.outcome(),
                        tables.leftOn(),
                        tables.kept(),
                        open ? tables.throughYear() : "ended")
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
    }

    /** Each fact with the happening it tells; of an answer, with that of its question. */
    private static List<String> timeline(Recording recording) {
        return recording.facts().timeline().facts().stream()
                .filter(recorded -> !(recorded.fact() instanceof ApplicationCarriedOver))
                .map(recorded -> recording.numberOf(recorded.sequence()) + " " + nameless(recording, recorded.fact()))
                .toList();
    }

    private static String nameless(Recording recording, ApplicationEvent fact) {
        return fact instanceof AboutAFact answer && answer.about() >= 0
                ? fact.toString()
                        .replace("about=" + answer.about(), "about happening " + recording.numberOf(answer.about()))
                : fact.toString();
    }

    private static CaseReading reading(Recording recording, LocalDate day) {
        return CaseClock.read(ClockWatch.of(recording.facts()), day, RECKONING.calendar(), RECKONING.settings());
    }

    private static List<String> marks(Recording recording) {
        return Marks.of(recording.facts(), RECKONING).stream()
                .map(mark -> recording.numberOf(mark.sequence()) + " " + mark.code() + " " + mark.sentence())
                .toList();
    }

    private static List<LocalDate> someDays(RandomCase story) {
        return List.of(
                story.firstDay().plusDays(12), story.lastDay(), story.lastDay().plusDays(25));
    }
}
