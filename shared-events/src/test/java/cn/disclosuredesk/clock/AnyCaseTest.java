package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.clock.ClockFacts.Delay;
import cn.disclosuredesk.clock.ClockFacts.Extension;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.ClockFacts.Renewal;
import cn.disclosuredesk.clock.DayByDay.Day;
import cn.disclosuredesk.settings.ClockSettings;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in which anything happens on any day, lawful or not: the clock always answers, and its answers fit together. */
class AnyCaseTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 2);

    static List<ClockFacts> cases() {
        var random = new Random(711);
        var cases = new ArrayList<ClockFacts>();
        for (int made = 0; made < 3000; made++) {
            cases.add(any(random));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void hasADueDateThatItsAccountProves(List<ClockFacts> cases) {
        for (ClockFacts facts : cases) {
            for (Settings settings : List.of(Settings.USUAL, OTHERWISE)) {
                CaseReading reading = CaseClock.read(facts, LocalDate.of(2024, 9, 2), CALENDAR, settings);
                List<Day> days = reading.explanation().days();
                assertThat(reading.segments().get(0).from()).isNotNull();
                Segment present = reading.segments().get(reading.segments().size() - 1);
                assertThat(present.dueOn()).isEqualTo(reading.dueOn());
                if (reading.dueOn() == null) {
                    assertThat(days).isEmpty();
                } else if (!days.isEmpty()) {
                    assertThat(days.get(0).date()).isEqualTo(present.from().plusDays(1));
                    assertThat(days.get(days.size() - 1).date()).isEqualTo(reading.dueOn());
                    assertThat(days).hasSize((int)
                            (reading.dueOn().toEpochDay() - present.from().toEpochDay()));
                }
                assertThat(present.extension()).isBetween(0, 20);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void keepsItsReadingForEverOnceItHasEnded(List<ClockFacts> cases) {
        for (ClockFacts facts : cases) {
            CaseReading early = CaseClock.read(facts, LocalDate.of(2024, 9, 2), CALENDAR, Settings.USUAL);
            if (early.segments().get(early.segments().size() - 1).answeredOn() != null) {
                assertThat(CaseClock.read(facts, LocalDate.of(2026, 12, 1), CALENDAR, Settings.USUAL))
                        .isEqualTo(early);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void isNotTouchedByWhatComesAfterItsEnd(List<ClockFacts> cases) {
        for (ClockFacts facts : cases) {
            if (!facts.renewals().isEmpty() || facts.endedOn() == null) {
                continue;
            }
            LocalDate after = facts.endedOn().plusDays(1);
            ClockFacts more = with(facts, after);
            LocalDate today = LocalDate.of(2024, 12, 2);
            assertThat(CaseClock.read(more, today, CALENDAR, Settings.USUAL))
                    .isEqualTo(CaseClock.read(facts, today, CALENDAR, Settings.USUAL));
        }
    }

    static List<List<ClockFacts>> chunks() {
        List<ClockFacts> cases = cases();
        var chunks = new ArrayList<List<ClockFacts>>();
        for (int from = 0; from < cases.size(); from += 500) {
            chunks.add(cases.subList(from, from + 500));
        }
        return chunks;
    }

    private static final Settings OTHERWISE = new Settings(
            new ClockSettings(
                    ClockSettings.Arrival.NEXT_WORKING_DAY,
                    ClockSettings.Pause.FROM_THE_DAY_AFTER,
                    ClockSettings.Silence.UNTIL_THE_END_IS_RECORDED,
                    ClockSettings.LateClarification.RESTARTS,
                    ClockSettings.Reasons.LIKE_CLARIFICATION,
                    ClockSettings.MissingCalendar.PROVISIONAL,
                    10),
            Settings.USUAL.acts());

    private static ClockFacts with(ClockFacts facts, LocalDate after) {
        var consultations = new ArrayList<>(facts.consultations());
        consultations.add(Consultation.of(Consultee.OTHER_AGENCY, after, after, null));
        var extensions = new ArrayList<>(facts.extensions());
        extensions.add(new Extension(after, 20));
        var fees = new ArrayList<>(facts.fees());
        fees.add(new Fee(after, after, after.plusDays(3)));
        return new ClockFacts(
                facts.receivedOn(),
                facts.receiptIsProvisional(),
                facts.arrivedOn(),
                facts.confirmedOn(),
                facts.unreachable(),
                facts.clarifications(),
                facts.reasons(),
                fees,
                consultations,
                extensions,
                facts.delays(),
                facts.renewals(),
                facts.replies(),
                facts.endedOn());
    }

    private static ClockFacts any(Random random) {
        List<LocalDate> replies =
                some(random, 2, () -> day(random)).stream().sorted().toList();
        List<Renewal> renewals = some(random, 2, () -> {
                    LocalDate arose = day(random);
                    return new Renewal(arose, arose.plusDays(random.nextInt(9)), maybe(random, arose.plusDays(40)));
                })
                .stream()
                .sorted(Comparator.comparing(Renewal::arose))
                .toList();
        return new ClockFacts(
                RECEIVED.plusDays(random.nextInt(30)),
                random.nextInt(4) == 0,
                maybe(random, RECEIVED),
                null,
                random.nextInt(9) == 0,
                some(random, 2, () -> question(random)),
                some(random, 1, () -> question(random)),
                some(random, 2, () -> new Fee(day(random), maybe(random, day(random)), maybe(random, day(random)))),
                some(random, 3, () -> consultation(random)),
                some(random, 2, () -> new Extension(day(random), random.nextInt(30) - 3)),
                some(random, 1, () -> new Delay(day(random), day(random))),
                renewals,
                replies,
                replies.isEmpty() ? null : replies.get(0));
    }

    private static Question question(Random random) {
        return new Question(
                day(random),
                maybe(random, day(random)),
                maybe(random, day(random)),
                random.nextInt(20),
                maybe(random, day(random)));
    }

    private static Consultation consultation(Random random) {
        return new Consultation(
                Consultee.values()[random.nextInt(3)],
                day(random),
                maybe(random, day(random)),
                maybe(random, day(random)),
                maybe(random, day(random)),
                null,
                random.nextInt(20));
    }

    private static <T> List<T> some(Random random, int most, Supplier<T> one) {
        var list = new ArrayList<T>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            list.add(one.get());
        }
        return list;
    }

    private static LocalDate day(Random random) {
        return RECEIVED.plusDays(random.nextInt(120));
    }

    private static @Nullable LocalDate maybe(Random random, LocalDate day) {
        return random.nextBoolean() ? day : null;
    }
}
