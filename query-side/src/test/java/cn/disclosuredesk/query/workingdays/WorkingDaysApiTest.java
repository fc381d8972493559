package cn.disclosuredesk.query.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.query.AskerForTests;
import cn.disclosuredesk.query.Unanswerable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysApiTest {

    private final WorkingDaysApi api =
            new WorkingDaysApi(() -> NationalCalendar.of(BundledCalendar.notices()), new AskerForTests(false));

    @ParameterizedTest
    @CsvSource({
        "2026-01-26, 20, 2026-02-28, false",
        "2025-12-31, 1, 2026-01-04, false",
        "2026-12-20, 20, 2027-01-18, true",
        "2007-01-01, 1, 2007-01-02, true"
    })
    void countsFromTheDayAfter(String from, String days, String lastDay, boolean provisional) {
        var answer = api.count(from, days, null);
        assertThat(answer.lastDay()).isEqualTo(lastDay);
        assertThat(answer.provisional()).isEqualTo(provisional);
        assertThat(answer.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "from, -, 5",
                "from, 2006-12-31, 5",
                "from, 2101-01-01, 5",
                "from, 2026-02-30, 5",
                "days, 2026-01-05, -",
                "days, 2026-01-05, 0",
                "days, 2026-01-05, 401",
                "days, 2026-01-05, 1.5"
            })
    void refusesWhatLiesOutsideItsLimits(String field, @Nullable String from, @Nullable String days) {
        assertThatThrownBy(() -> api.count(from, days, null))
                .isInstanceOfSatisfying(
                        Unanswerable.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void refusesAnAgencyThatIsNone() {
        assertThatThrownBy(() -> api.count("2026-01-05", "5", "nobody")).isInstanceOf(AgencyNotUsable.class);
    }
}
