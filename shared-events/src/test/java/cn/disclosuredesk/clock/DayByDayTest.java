package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static cn.disclosuredesk.clock.Periods.extended;
import static cn.disclosuredesk.clock.Periods.from;
import static cn.disclosuredesk.clock.Periods.thirdParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.DayByDay.Day;
import cn.disclosuredesk.clock.DayByDay.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayByDayTest {

    @Test
    void beginsTheDayAfterTheStartAndEndsOnTheDueDate() {
        var days = explain(from("2026-02-10"));
        assertThat(days.get(0).date()).isEqualTo("2026-02-11");
        assertThat(days.get(days.size() - 1)).isEqualTo(day("2026-03-16", Kind.COUNTED, 20));
        assertThat(days)
                .extracting(Day::date)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(34);
    }

    @Test
    void tellsMakeUpDaysHolidaysAndWeekendsApart() {
        assertThat(explain(from("2026-02-12")).subList(0, 3))
                .containsExactly(
                        day("2026-02-13", Kind.COUNTED, 1),
                        new Day(LocalDate.parse("2026-02-14"), Kind.COUNTED, 2, true),
                        new Day(LocalDate.parse("2026-02-15"), Kind.HOLIDAY, null, false));
        assertThat(explain(from("2026-03-05")))
                .contains(new Day(LocalDate.parse("2026-03-07"), Kind.WEEKEND, null, false));
    }

    @Test
    void excludesWorkingDaysOnlyAndLeavesWeekendsInTheSpanWhatTheyAre() {
        var days = explain(from("2026-03-02", thirdParty("2026-03-10", "2026-03-10", "2026-03-24")));
        assertThat(days).filteredOn(day -> day.kind() == Kind.EXCLUDED).hasSize(10);
        assertThat(days)
                .contains(
                        day("2026-03-09", Kind.COUNTED, 5),
                        new Day(LocalDate.parse("2026-03-10"), Kind.EXCLUDED, null, false),
                        new Day(LocalDate.parse("2026-03-14"), Kind.WEEKEND, null, false),
                        day("2026-03-24", Kind.COUNTED, 6));
    }

    @Test
    void callsNewYearAHolidayBeforeTheNoticeIsKnown() {
        assertThat(explain(extended("2026-11-20", 20)))
                .contains(new Day(LocalDate.parse("2027-01-01"), Kind.HOLIDAY, null, false));
    }

    private static List<Day> explain(ReplyPeriod period) {
        return StatutoryClock.read(period, LocalDate.parse("2026-12-31"), CALENDAR)
                .explanation()
                .days();
    }

    private static Day day(String date, Kind kind, int counted) {
        return new Day(LocalDate.parse(date), kind, counted, false);
    }
}
