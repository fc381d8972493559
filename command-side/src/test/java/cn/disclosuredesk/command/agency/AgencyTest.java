package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AgencyTest {

    private static final AgencyCode CODE = new AgencyCode("xy");
    private static final LocalDate FOUNDED = LocalDate.parse("2026-01-05");
    private static final AgencyFounded WAS_FOUNDED = new AgencyFounded(CODE, "某市档案局", FOUNDED, 2026);

    private final AggregateTestFixture<Agency> agency = new AggregateTestFixture<>(Agency.class);

    @Test
    void countsEarlierYearsAsClosedWhenItIsFounded() {
        agency.givenNoPriorActivity()
                .when(new FoundAgency(CODE, "某市档案局", FOUNDED))
                .expectEvents(WAS_FOUNDED);
    }

    @Test
    void bearsAnotherNameFromADayOn() {
        LocalDate from = LocalDate.parse("2026-07-01");
        agency.given(WAS_FOUNDED)
                .when(new RenameAgency(CODE, "某市档案馆", from))
                .expectEvents(new AgencyRenamed(CODE, "某市档案馆", from));
    }

    @Test
    void isNotRenamedToTheNameItBears() {
        agency.given(WAS_FOUNDED).when(new RenameAgency(CODE, "某市档案局", FOUNDED)).expectNoEvents();
    }

    @Test
    void maySoonerBearTheNameThatWasMeantForLater() {
        LocalDate later = LocalDate.parse("2027-01-01");
        LocalDate sooner = LocalDate.parse("2026-07-01");
        agency.given(WAS_FOUNDED, new AgencyRenamed(CODE, "某市档案馆", later))
                .when(new RenameAgency(CODE, "某市档案馆", sooner))
                .expectEvents(new AgencyRenamed(CODE, "某市档案馆", sooner));
        agency.given(WAS_FOUNDED, new AgencyRenamed(CODE, "某市档案馆", later))
                .when(new RenameAgency(CODE, "某市档案局", later))
                .expectEvents(new AgencyRenamed(CODE, "某市档案局", later));
    }

    @Test
    void isNotRenamedBeforeItWasFounded() {
        agency.given(WAS_FOUNDED)
                .when(new RenameAgency(CODE, "某市档案馆", FOUNDED.minusDays(1)))
                .expectException(Refusal.class);
    }
}
