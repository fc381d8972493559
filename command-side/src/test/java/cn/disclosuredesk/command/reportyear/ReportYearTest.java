package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportYearTest {

    private static final AgencyCode AGENCY = new AgencyCode("xy");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private final AggregateTestFixture<ReportYear> year = new AggregateTestFixture<>(ReportYear.class);

    @BeforeEach
    void withSevenOpenApplications() {
        year.registerInjectableResource((YearEnds) (agency, closing) -> 7);
    }

    @Test
    void isClosedOnceItIsOver() {
        year.givenNoPriorActivity()
                .when(new CloseYear(AGENCY, 2026, NEW_YEAR))
                .expectEvents(new YearClosed(AGENCY, 2026, NEW_YEAR, 7));
    }

    @Test
    void isNotClosedBeforeItIsOver() {
        year.givenNoPriorActivity()
                .when(new CloseYear(AGENCY, 2026, NEW_YEAR.minusDays(1)))
                .expectException(Refusal.class);
    }
}
