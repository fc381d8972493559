package cn.disclosuredesk.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.Successions.Succession;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuccessionsTest {

    private static final AgencyCode BUREAU = new AgencyCode("A01");
    private static final AgencyCode OFFICE = new AgencyCode("A02");
    private static final AgencyCode CENTRE = new AgencyCode("A03");
    private static final AgencyCode STATION = new AgencyCode("A04");

    @Test
    void leaveTheYearsBeforeToTheAgencyThatWasTakenOver() {
        Successions merged = of(new Succession(BUREAU, OFFICE, 2025));

        assertThat(merged.reporting(BUREAU, 2024)).isEqualTo(BUREAU);
        assertThat(merged.contributing(BUREAU, 2024)).containsExactly(BUREAU);
        assertThat(merged.contributing(OFFICE, 2024)).containsExactly(OFFICE);
    }

    @Test
    void giveTheirYearAndAllLaterOnesToTheSuccessor() {
        Successions merged = of(new Succession(BUREAU, OFFICE, 2025));

        assertThat(merged.reporting(BUREAU, 2025)).isEqualTo(OFFICE);
        assertThat(merged.reporting(BUREAU, 2030)).isEqualTo(OFFICE);
        assertThat(merged.contributing(OFFICE, 2025)).containsExactly(OFFICE, BUREAU);
        assertThat(merged.contributing(BUREAU, 2025)).isEmpty();
    }

    @Test
    void leaveAnAgencyThatNobodyTookOverToItself() {
        Successions merged = of(new Succession(BUREAU, OFFICE, 2025));

        assertThat(merged.answering(CENTRE)).isEqualTo(CENTRE);
        assertThat(merged.successionOf(CENTRE)).isEmpty();
        assertThat(merged.contributing(CENTRE, 2025)).containsExactly(CENTRE);
    }

    @Test
    void followAChainAsFarAsTheYearWent() {
        Successions chain = of(new Succession(BUREAU, OFFICE, 2024), new Succession(OFFICE, CENTRE, 2026));

        assertThat(chain.reporting(BUREAU, 2023)).isEqualTo(BUREAU);
        assertThat(chain.reporting(BUREAU, 2025)).isEqualTo(OFFICE);
        assertThat(chain.reporting(BUREAU, 2026)).isEqualTo(CENTRE);
        assertThat(chain.answering(BUREAU)).isEqualTo(CENTRE);
        assertThat(chain.contributing(OFFICE, 2025)).containsExactly(OFFICE, BUREAU);
        assertThat(chain.contributing(CENTRE, 2025)).containsExactly(CENTRE);
        assertThat(chain.contributing(CENTRE, 2026)).containsExactly(CENTRE, BUREAU, OFFICE);
    }

    @Test
    void passOverASuccessorThatHadBeenTakenOverItself() {
        Successions chain = of(new Succession(OFFICE, CENTRE, 2024), new Succession(BUREAU, OFFICE, 2026));

        assertThat(chain.reporting(BUREAU, 2025)).isEqualTo(BUREAU);
        assertThat(chain.reporting(BUREAU, 2026)).isEqualTo(CENTRE);
    }

    @Test
    void gatherSeveralInOne() {
        Successions merged = of(new Succession(CENTRE, OFFICE, 2025), new Succession(BUREAU, OFFICE, 2026));

        assertThat(merged.contributing(OFFICE, 2025)).containsExactly(OFFICE, CENTRE);
        assertThat(merged.contributing(OFFICE, 2026)).containsExactly(OFFICE, BUREAU, CENTRE);
    }

    @Test
    void bringAnAgencyAllWhoseWorkHasComeToIt() {
        Successions chain = of(new Succession(BUREAU, OFFICE, 2026), new Succession(OFFICE, CENTRE, 2028));

        assertThat(chain.withPredecessors(CENTRE)).containsExactly(CENTRE, BUREAU, OFFICE);
        assertThat(chain.withPredecessors(OFFICE)).containsExactly(OFFICE, BUREAU);
        assertThat(chain.withPredecessors(BUREAU)).containsExactly(BUREAU);
    }

    @Test
    void neverGoInACircle() {
        assertThatThrownBy(() -> of(new Succession(BUREAU, OFFICE, 2025), new Succession(OFFICE, BUREAU, 2026)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(
                        new Succession(BUREAU, OFFICE, 2025),
                        new Succession(OFFICE, CENTRE, 2025),
                        new Succession(CENTRE, BUREAU, 2027)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(new Succession(BUREAU, BUREAU, 2025))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putEachAgencyIntoExactlyOneTableOfEachYear() {
        List<AgencyCode> all = List.of(BUREAU, OFFICE, CENTRE, STATION);
        Random random = new Random(7);
        for (int n = 0; n < 500; n++) {
            List<Succession> some = new ArrayList<>();
            for (int one = 0; one < 3; one++) {
                if (random.nextBoolean()) {
                    int into = one + 1 + random.nextInt(3 - one);
                    some.add(new Succession(all.get(one), all.get(into), 2023 + random.nextInt(4)));
                }
            }
            Successions successions = new Successions(some);
            for (int year = 2022; year <= 2027; year++) {
                List<AgencyCode> told = new ArrayList<>();
                for (AgencyCode agency : all) {
                    told.addAll(successions.contributing(agency, year));
                }
                assertThat(told).as("%s in %d", some, year).containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    private static Successions of(Succession... successions) {
        return new Successions(Arrays.asList(successions));
    }
}
