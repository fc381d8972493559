package cn.disclosuredesk.agency;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first office goes to the second in 2026, the second to the third in 2028. */
class SuccessionsTest {

    private static final AgencyCode FIRST = new AgencyCode("a");
    private static final AgencyCode SECOND = new AgencyCode("b");
    private static final AgencyCode THIRD = new AgencyCode("c");

    private final Successions successions =
            new Successions(List.of(new Succession(FIRST, SECOND, 2026), new Succession(SECOND, THIRD, 2028)));

    @Test
    void leaveTheYearsBeforeToTheAgencyItself() {
        assertThat(successions.reporting(FIRST, 2025)).isEqualTo(FIRST);
        assertThat(successions.reporting(FIRST, 2026)).isEqualTo(SECOND);
        assertThat(successions.reporting(FIRST, 2027)).isEqualTo(SECOND);
        assertThat(successions.reporting(FIRST, 2028)).isEqualTo(THIRD);
        assertThat(successions.answering(FIRST)).isEqualTo(THIRD);
    }

    @Test
    void putEveryAgencyIntoOneTableOfAYear() {
        assertThat(successions.contributing(FIRST, 2025)).containsExactly(FIRST);
        assertThat(successions.contributing(FIRST, 2026)).isEmpty();
        assertThat(successions.contributing(SECOND, 2027)).containsExactly(SECOND, FIRST);
        assertThat(successions.contributing(THIRD, 2027)).containsExactly(THIRD);
        assertThat(successions.contributing(THIRD, 2028)).containsExactly(THIRD, FIRST, SECOND);
    }

    @Test
    void bringAnAgencyAllWhoseWorkHasComeToIt() {
        assertThat(successions.withPredecessors(THIRD)).containsExactly(THIRD, FIRST, SECOND);
        assertThat(successions.withPredecessors(SECOND)).containsExactly(SECOND, FIRST);
        assertThat(successions.withPredecessors(FIRST)).containsExactly(FIRST);
    }
}
