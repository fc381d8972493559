package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static cn.disclosuredesk.clock.Periods.extended;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.DayByDay.Day;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryReceiptDayTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 20})
    void hasADueDateOnAWorkingDayThatNeverComesBeforeThatOfAnEarlierReceipt(int extension) {
        var previous = FIRST;
        for (var received = FIRST; !received.isAfter(LAST); received = received.plusDays(1)) {
            var due = read(received, extension).due();
            assertThat(due).as(received.toString()).isNotNull();
            assertThat(CALENDAR.isWorkingDay(due.dueOn()))
                    .as(received.toString())
                    .isTrue();
            assertThat(due.dueOn()).as(received.toString()).isAfterOrEqualTo(previous);
            assertThat(due.provisional())
                    .as(received.toString())
                    .isEqualTo(due.dueOn().isAfter(LAST));
            previous = due.dueOn();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 20})
    void hasAnAccountThatCountsOneByOneUpToThePeriod(int extension) {
        for (var received = FIRST; !received.isAfter(LAST); received = received.plusDays(1)) {
            var days = read(received, extension).explanation().days();
            var numbers =
                    days.stream().map(Day::counted).filter(Objects::nonNull).toList();
            assertThat(numbers)
                    .as(received.toString())
                    .hasSize(20 + extension)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(days.get(days.size() - 1).counted())
                    .as(received.toString())
                    .isEqualTo(20 + extension);
            assertThat(days).as(received.toString()).hasSize((int)
                    (days.get(days.size() - 1).date().toEpochDay() - received.toEpochDay()));
        }
    }

    private static Reading read(LocalDate received, int extension) {
        return StatutoryClock.read(extended(received.toString(), extension), LAST, CALENDAR);
    }
}
