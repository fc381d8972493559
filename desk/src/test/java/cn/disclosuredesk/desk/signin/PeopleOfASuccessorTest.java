package cn.disclosuredesk.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.desk.people.AgencyScope;
import cn.disclosuredesk.desk.people.Role;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** The first agency was taken over by the second, and that one by the third; the fourth is another office. */
class PeopleOfASuccessorTest {

    private static final AgencyCode FIRST = new AgencyCode("a");
    private static final AgencyCode SECOND = new AgencyCode("b");
    private static final AgencyCode THIRD = new AgencyCode("c");
    private static final AgencyCode FOURTH = new AgencyCode("d");

    private final SignedInActor actor = new SignedInActor(new FourAgencies());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void mayActForWhomTheirAgencyTookOver() {
        signIn(THIRD);

        assertThat(actor.agencies()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(actor.agency("a")).isEqualTo(FIRST);
        assertThatThrownBy(() -> actor.agency("d")).isInstanceOf(AgencyNotUsable.class);
    }

    @Test
    void meanTheirOwnAgencyWhereTheyNameNone() {
        signIn(THIRD);

        assertThat(actor.agency(null)).isEqualTo(THIRD);
    }

    @Test
    void areNotThoseOfTheAgencyThatWasTakenOver() {
        signIn(FIRST);

        assertThat(actor.agencies()).containsExactly(FIRST);
        assertThat(actor.agency(null)).isEqualTo(FIRST);
    }

    @Test
    void mustSayWhichWhereTheyHaveTwo() {
        signIn(THIRD, FOURTH);

        assertThatThrownBy(() -> actor.agency(null)).isInstanceOf(AgencyNotUsable.class);
    }

    private static void signIn(AgencyCode... agencies) {
        SecurityContextHolder.getContext()
                .setAuthentication(PasswordSignIn.authenticated(new SignedIn(
                        new PersonId("p-1"), "李某", Set.of(Role.HANDLER), AgencyScope.of(Set.of(agencies)), null)));
    }

    private static final class FourAgencies implements Agencies {

        @Override
        public List<Entry> all() {
            return List.of(FIRST, SECOND, THIRD, FOURTH).stream()
                    .map(code -> new Entry(code, code.value()))
                    .toList();
        }

        @Override
        public Optional<Entry> find(AgencyCode code) {
            return all().stream().filter(entry -> entry.code().equals(code)).findFirst();
        }

        @Override
        public Map<AgencyCode, TakenOver> takenOver() {
            LocalDate on = LocalDate.of(2026, 7, 1);
            return Map.of(FIRST, new TakenOver(SECOND, on), SECOND, new TakenOver(THIRD, on));
        }
    }
}
