package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.agency.AgencySucceeded;
import cn.disclosuredesk.events.agency.AgencySuccessionRetracted;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AgencyTest {

    private static final AgencyCode CODE = new AgencyCode("xy");
    private static final LocalDate FOUNDED = LocalDate.parse("2026-01-05");
    private static final AgencyFounded WAS_FOUNDED = new AgencyFounded(CODE, "某市档案局", FOUNDED, 2026);

    private static final SealedText REASON = new SealedText(new SubjectId("s"), new EntryId("e"), "00");

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
    void isTakenOverOnce() {
        AgencyCode successor = new AgencyCode("yz");
        LocalDate on = LocalDate.parse("2026-07-01");
        AgencySucceeded wasTakenOver = new AgencySucceeded(CODE, successor, on, "市编发〔2026〕5号");
        SucceedAgency takeOver = new SucceedAgency(CODE, successor, on, "市编发〔2026〕5号");

        agency.given(WAS_FOUNDED).when(takeOver).expectEvents(wasTakenOver);
        agency.given(WAS_FOUNDED, wasTakenOver).when(takeOver).expectException(Refusal.class);
        agency.given(WAS_FOUNDED, wasTakenOver, new AgencySuccessionRetracted(CODE, on, REASON))
                .when(takeOver)
                .expectEvents(wasTakenOver);
    }

    @Test
    void mayHaveBeenTakenOverBeforeTheDeskKnewIt() {
        LocalDate on = FOUNDED.minusDays(1);
        agency.given(WAS_FOUNDED)
                .when(new SucceedAgency(CODE, new AgencyCode("yz"), on, null))
                .expectEvents(new AgencySucceeded(CODE, new AgencyCode("yz"), on, null));
    }

    @Test
    void answersForItselfAgainWhereThatWasAnError() {
        LocalDate on = LocalDate.parse("2026-07-01");
        agency.given(WAS_FOUNDED, new AgencySucceeded(CODE, new AgencyCode("yz"), on, null))
                .when(new RetractSuccession(CODE, on.plusDays(1), REASON))
                .expectEvents(new AgencySuccessionRetracted(CODE, on.plusDays(1), REASON));
        agency.given(WAS_FOUNDED).when(new RetractSuccession(CODE, on, REASON)).expectException(Refusal.class);
    }

    @Test
    void isNotRenamedBeforeItWasFounded() {
        agency.given(WAS_FOUNDED)
                .when(new RenameAgency(CODE, "某市档案馆", FOUNDED.minusDays(1)))
                .expectException(Refusal.class);
    }
}
