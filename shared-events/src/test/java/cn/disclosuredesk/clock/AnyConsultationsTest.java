package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static cn.disclosuredesk.clock.Periods.otherAgency;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.ReplyPeriod.Awaited;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases with up to five consultations that overlap, touch and stand apart as it happens. */
class AnyConsultationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    record Case(LocalDate received, int extension, List<Consultation> asked, Random random) {}

    static List<Case> cases() {
        var random = new Random(711);
        var cases = new ArrayList<Case>();
        for (int made = 0; made < 500; made++) {
            var received = LocalDate.of(2019, 5, 15).plusDays(random.nextInt(2500));
            var asked = new ArrayList<Consultation>();
            for (int letters = random.nextInt(6); letters > 0; letters--) {
                var sent = received.plusDays(random.nextInt(45));
                asked.add(answered(sent, sent.plusDays(random.nextInt(40))));
            }
            cases.add(new Case(received, random.nextInt(21), List.copyOf(asked), new Random(made)));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void giveTheSameDueDateInAnyOrder(Case example) {
        var shuffled = new ArrayList<>(example.asked());
        Collections.shuffle(shuffled, example.random());
        assertThat(read(example, shuffled)).isEqualTo(read(example, example.asked()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void giveTheSameDueDateWhenOneIsToldAsTwoThatFollowEachOther(Case example) {
        var split = new ArrayList<Consultation>();
        for (var asked : example.asked()) {
            var back = Objects.requireNonNull(asked.answeredOn());
            var length = (int) (back.toEpochDay() - asked.sentOn().toEpochDay());
            var middle = asked.sentOn().plusDays(example.random().nextInt(length + 1));
            split.add(answered(asked.sentOn(), middle));
            split.add(answered(middle, back));
        }
        assertThat(read(example, split)).isEqualTo(read(example, example.asked()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leaveExactlyThePeriodOutsideTheDaysAskedAbout(Case example) {
        var due = Objects.requireNonNull(read(example, example.asked()).due()).dueOn();
        var used = example.received()
                .plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .filter(day -> example.asked().stream()
                        .noneMatch(asked -> !day.isBefore(asked.sentOn()) && day.isBefore(asked.answeredOn())))
                .count();
        assertThat(used).isEqualTo(20 + example.extension());
        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
    }

    private static Consultation answered(LocalDate sent, LocalDate back) {
        return otherAgency(sent.toString(), back.toString());
    }

    private static Reading read(Case example, List<Consultation> asked) {
        var period = new ReplyPeriod(example.received(), example.extension(), asked, Awaited.NOTHING);
        return StatutoryClock.read(period, TODAY, CALENDAR);
    }
}
