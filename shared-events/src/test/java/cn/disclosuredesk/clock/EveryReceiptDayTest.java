package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.DayByDay.Day;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every day of the years whose notices come with the program, by every rule, recounted on the fingers. */
class EveryReceiptDayTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2029, 12, 31);
    private static final LocalDate NEW_LAW = LocalDate.of(2019, 5, 15);
    private static final int SENT_AFTER = 6;
    private static final int BACK_AFTER = 27;

    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORKED = new HashSet<>();

    static {
        for (HolidayNotice notice : BundledCalendar.notices()) {
            OFF.addAll(notice.holidays());
            WORKED.addAll(notice.workdays());
        }
        for (int year = LAST.getYear() + 1; year <= LATER.getYear(); year++) {
            OFF.add(LocalDate.of(year, 1, 1));
        }
    }

    /** What happens to a case on days reckoned from another, and how the fingers count it if that is its receipt. */
    enum Told {
        NOTHING(
                (received, acts) -> CaseTold.received(received),
                received -> count(received, days(received), null, null)),
        EXTENDED_BY_ONE(
                (received, acts) -> CaseTold.received(received).extended(1, later(acts, 1)),
                received -> count(received, days(received) + 1, null, null)),
        EXTENDED_BY_ALL(
                (received, acts) -> CaseTold.received(received).extended(20, later(acts, 1)),
                received -> count(received, 2 * days(received), null, null)),
        THIRD_PARTY_ANSWERS(
                (received, acts) -> asked(received, acts, Consultee.THIRD_PARTY, later(acts, 15)),
                received -> count(received, days(received), received.plusDays(SENT_AFTER), received.plusDays(15))),
        THIRD_PARTY_IS_SILENT(
                (received, acts) -> asked(received, acts, Consultee.THIRD_PARTY, null),
                received -> count(received, days(received), received.plusDays(SENT_AFTER), limit(received))),
        CO_AUTHOR_IS_SILENT(
                (received, acts) -> asked(received, acts, Consultee.CO_AUTHOR_AGENCY, null),
                received -> count(received, days(received), received.plusDays(SENT_AFTER), limit(received))),
        OTHER_AGENCY_ANSWERS(
                (received, acts) -> asked(received, acts, Consultee.OTHER_AGENCY, later(acts, BACK_AFTER)),
                received ->
                        count(received, days(received), received.plusDays(SENT_AFTER), received.plusDays(BACK_AFTER))),
        TWO_ARE_ASKED_AT_A_TIME(
                (received, acts) -> asked(received, acts, Consultee.OTHER_AGENCY, later(acts, BACK_AFTER))
                        .asked(Consultee.THIRD_PARTY, later(acts, 9), later(acts, 9), later(acts, 18)),
                received ->
                        count(received, days(received), received.plusDays(SENT_AFTER), received.plusDays(BACK_AFTER))),
        CLARIFIED(
                (received, acts) -> CaseTold.received(received)
                        .clarification(later(acts, SENT_AFTER), null, 60, later(acts, BACK_AFTER)),
                received -> begunAgain(received)),
        PAID(
                (received, acts) ->
                        CaseTold.received(received).fee(later(acts, SENT_AFTER), null, later(acts, BACK_AFTER)),
                received -> begunAgain(received));

        private final BiFunction<LocalDate, LocalDate, CaseTold> facts;
        private final Function<LocalDate, LocalDate> onTheFingers;

        Told(BiFunction<LocalDate, LocalDate, CaseTold> facts, Function<LocalDate, LocalDate> onTheFingers) {
            this.facts = facts;
            this.onTheFingers = onTheFingers;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isDueOnTheDayThatTheFingersCount(Told story) {
        for (LocalDate received = FIRST; !received.isAfter(LAST); received = received.plusDays(1)) {
            CaseReading reading = read(story, received, received);
            LocalDate due = Objects.requireNonNull(reading.dueOn());
            assertThat(due).as(received.toString()).isEqualTo(story.onTheFingers.apply(received));
            assertThat(isWorked(due)).as(received.toString()).isTrue();
            assertExplained(reading, due);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNeverDueEarlierIfTheSameHappensToACaseReceivedLater(Told story) {
        for (LocalDate received = FIRST; !received.isAfter(LAST); received = received.plusDays(1)) {
            assertThat(read(story, received.plusDays(1), received).dueOn())
                    .as(received.toString())
                    .isAfterOrEqualTo(read(story, received, received).dueOn());
        }
    }

    private static CaseReading read(Told story, LocalDate received, LocalDate acts) {
        return CaseClock.read(story.facts.apply(received, acts).facts(), LATER, CALENDAR, Settings.USUAL);
    }

    @Test
    void hasEveryStatutoryPeriodEndWhereTheFingersEnd() {
        for (StatutoryPeriod period : StatutoryPeriod.values()) {
            LocalDate previous = FIRST;
            for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
                DueDate due = period.dueAfter(event, CALENDAR);
                assertThat(due.dueOn()).isEqualTo(count(event, period.workingDays(), null, null));
                assertThat(due.provisional()).isEqualTo(due.dueOn().isAfter(LAST));
                assertThat(due.dueOn()).isAfterOrEqualTo(previous);
                previous = due.dueOn();
            }
        }
    }

    @Test
    void leavesSevenWorkingDaysForAClarificationNotice() {
        for (LocalDate received = FIRST; !received.isAfter(LAST); received = received.plusDays(1)) {
            assertThat(CaseTold.received(received).readOn(LATER.toString()).clarificationBy())
                    .isEqualTo(count(received, 7, null, null));
        }
    }

    private static void assertExplained(CaseReading reading, LocalDate due) {
        List<Day> days = reading.explanation().days();
        List<Integer> counted =
                days.stream().map(Day::counted).filter(Objects::nonNull).toList();
        CaseReading.Segment present = reading.segments().get(reading.segments().size() - 1);
        assertThat(days.get(days.size() - 1).date()).isEqualTo(due);
        assertThat(days.get(0).date()).isEqualTo(present.from().plusDays(1));
        assertThat(days).hasSize((int) (due.toEpochDay() - present.from().toEpochDay()));
        assertThat(counted.get(counted.size() - 1))
                .isEqualTo(counted.size())
                .isEqualTo(days(present.from()) + present.extension());
        assertThat(present.dueOn()).isEqualTo(due);
    }

    private static CaseTold asked(LocalDate received, LocalDate acts, Consultee whom, @Nullable String answered) {
        String sent = later(acts, SENT_AFTER);
        return CaseTold.received(received).asked(whom, sent, sent, answered);
    }

    private static LocalDate begunAgain(LocalDate received) {
        LocalDate again = received.plusDays(BACK_AFTER);
        return count(again, days(again), null, null);
    }

    private static LocalDate limit(LocalDate received) {
        return count(received.plusDays(SENT_AFTER), 15, null, null);
    }

    private static String later(LocalDate day, int days) {
        return day.plusDays(days).toString();
    }

    private static int days(LocalDate startedAfter) {
        return startedAfter.isBefore(NEW_LAW) ? 15 : 20;
    }

    /** Day by day: those from {@code sent} on and before {@code back} are left out. */
    private static LocalDate count(LocalDate from, int days, @Nullable LocalDate sent, @Nullable LocalDate back) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            boolean out = sent != null && back != null && !day.isBefore(sent) && day.isBefore(back);
            if (isWorked(day) && !out) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.contains(day) || !weekend && !OFF.contains(day);
    }
}
