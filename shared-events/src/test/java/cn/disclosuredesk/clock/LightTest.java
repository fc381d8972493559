package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {

    private static final DueDate DUE = Periods.due("2026-03-30");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 20, GREEN",
        "2026-03-20, 6, GREEN",
        "2026-03-22, 6, GREEN",
        "2026-03-23, 5, YELLOW",
        "2026-03-25, 3, YELLOW",
        "2026-03-26, 2, ORANGE",
        "2026-03-29, 1, ORANGE",
        "2026-03-30, 0, ORANGE",
        "2026-03-31, -1, RED",
        "2026-04-05, -4, RED",
    })
    void countsTheWorkingDaysLeftAndTurnsRedTheDayAfter(LocalDate today, int left, Light light) {
        assertThat(DUE.workingDaysLeft(today, CALENDAR)).isEqualTo(left);
        assertThat(Light.of(DUE, today, LightLimits.USUAL, CALENDAR)).isEqualTo(light);
    }

    @Test
    void isRedOnTheRestDayAfterTheLastDayThoughNoWorkingDayHasPassed() {
        var friday = Periods.due("2026-03-27");
        var saturday = LocalDate.parse("2026-03-28");
        assertThat(friday.workingDaysLeft(saturday, CALENDAR)).isZero();
        assertThat(Light.of(friday, saturday, LightLimits.USUAL, CALENDAR)).isEqualTo(Light.RED);
    }

    @Test
    void followsTheLimitsOfTheOffice() {
        var limits = new LightLimits(3, 10);
        assertThat(Light.of(DUE, LocalDate.parse("2026-03-25"), limits, CALENDAR))
                .isEqualTo(Light.ORANGE);
        assertThat(Light.of(DUE, LocalDate.parse("2026-03-16"), limits, CALENDAR))
                .isEqualTo(Light.YELLOW);
        assertThatIllegalArgumentException().isThrownBy(() -> new LightLimits(5, 2));
    }
}
