package cn.disclosuredesk.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCalendarTest {

    private static final NationalCalendar CALENDAR = NationalCalendar.of(BundledCalendar.notices());

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/cases.csv", numLinesToSkip = 1)
    void workedDeadlineEndsOnTheDayThatWasWorkedOut(LocalDate received, int days, LocalDate expected, String note) {
        assertThat(CALENDAR.countFrom(received, days)).as(note).isEqualTo(new DayAfter(expected, false));
        assertThat(CALENDAR.between(received, expected)).as(note).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2018,250",
        "2019,250",
        "2020,249",
        "2021,250",
        "2022,249",
        "2023,249",
        "2024,251",
        "2025,248",
        "2026,248"
    })
    void yearHasTheWorkingDaysOfItsNotice(int year, int days) {
        assertThat(CALENDAR.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2018,11", "2019,11", "2020,13", "2021,11", "2022,11", "2023,11", "2024,11", "2025,13", "2026,13"})
    void weekdaysOffLessWeekendDaysWorkedAreTheStatutoryDays(int year, int net) {
        assertThat(BundledCalendar.notices())
                .filteredOn(notice -> notice.year() == year)
                .singleElement()
                .returns(net, HolidayNotice::net);
    }

    @Test
    void everyDayAgreesWithAnIndependentCalendar() {
        var end = LocalDate.of(2027, 1, 1);
        for (var day = LocalDate.of(2018, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            var named = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            var worked = named == null ? !HolidayNotice.isWeekend(day) : named.isWork();
            assertThat(CALENDAR.isWorkingDay(day)).as(day.toString()).isEqualTo(worked);
        }
    }

    @ParameterizedTest
    @CsvSource({"7,2026-12-22", "15,2026-12-10", "20,2026-12-03", "40,2026-11-05"})
    void lastReceiptWithAFinalDateIsTheOneWhosePeriodEndsInTheLastKnownYear(int days, LocalDate received) {
        assertThat(CALENDAR.countFrom(received, days).provisional()).isFalse();
        assertThat(CALENDAR.countFrom(received.plusDays(1), days).provisional()).isTrue();
    }

    @Test
    void newYearsEveBeforeSpringFestivalOfDragonYearIsWorked() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2024-02-09"))).isTrue();
    }

    @Nested
    class AYearWithoutANotice {

        @Test
        void hasWeekendsAndNewYearOffAndEveryCountThroughItIsProvisional() {
            assertThat(CALENDAR.known(2027)).isFalse();
            assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
            assertThat(CALENDAR.festival(LocalDate.parse("2027-01-01"))).isEqualTo("元旦");
            assertThat(CALENDAR.countFrom(LocalDate.parse("2026-11-20"), 40))
                    .isEqualTo(new DayAfter(LocalDate.parse("2027-01-18"), true));
        }

        @Test
        void isEveryYearBeforeTheFirstNotice() {
            assertThat(CALENDAR.countFrom(LocalDate.parse("2017-12-29"), 1))
                    .isEqualTo(new DayAfter(LocalDate.parse("2018-01-02"), true));
            assertThat(CALENDAR.countFrom(LocalDate.parse("2017-12-31"), 1))
                    .isEqualTo(new DayAfter(LocalDate.parse("2018-01-02"), false));
        }

        @Test
        void becomesKnownWithItsNotice() {
            var monday = LocalDate.parse("2027-01-04");
            var notice = new HolidayNotice(2027, "invented for this test", Set.of(monday), Set.of(), Map.of());
            var loaded = CALENDAR.with(notice);
            assertThat(loaded.known(2027)).isTrue();
            assertThat(loaded.isWorkingDay(monday)).isFalse();
            assertThat(loaded.festival(monday)).isEqualTo("放假");
            assertThat(CALENDAR.isWorkingDay(monday)).isTrue();
        }
    }

    @Nested
    class ANotice {

        @Test
        void namesTheFestivalOfDaysOffAndOfDaysWorkedForThem() {
            assertThat(CALENDAR.festival(LocalDate.parse("2026-02-14"))).isEqualTo("春节");
            assertThat(CALENDAR.isMakeUp(LocalDate.parse("2026-02-14"))).isTrue();
            assertThat(CALENDAR.festival(LocalDate.parse("2026-02-17"))).isEqualTo("春节");
            assertThat(CALENDAR.isMakeUp(LocalDate.parse("2026-02-17"))).isFalse();
            assertThat(CALENDAR.festival(LocalDate.parse("2026-03-07"))).isNull();
        }

        @Test
        void holdsDaysOfItsOwnYearOnly() {
            assertThatIllegalArgumentException().isThrownBy(() -> notice(Set.of("2028-01-01"), Set.of()));
        }

        @Test
        void makesOnlyWeekendDaysWorkedAndNoDayBothWays() {
            assertThatIllegalArgumentException().isThrownBy(() -> notice(Set.of(), Set.of("2027-02-01")));
            assertThatIllegalArgumentException().isThrownBy(() -> notice(Set.of("2027-02-06"), Set.of("2027-02-06")));
        }

        private static HolidayNotice notice(Set<String> off, Set<String> worked) {
            return new HolidayNotice(2027, "invented for this test", days(off), days(worked), Map.of());
        }

        private static Set<LocalDate> days(Set<String> days) {
            return Set.copyOf(days.stream().map(LocalDate::parse).toList());
        }
    }

    @Test
    void periodOfCalendarDaysThatEndsOnARestDayEndsOnTheNextWorkingDay() {
        var judgmentServedOn = LocalDate.parse("2025-12-19");
        assertThat(CALENDAR.onOrAfter(judgmentServedOn.plusDays(15)).lastDay()).isEqualTo("2026-01-04");
    }

    @Test
    void noPeriodIsShorterThanOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.countFrom(LocalDate.parse("2026-03-02"), 0));
    }
}
