package cn.disclosuredesk.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.disclosuredesk.desk.people.AgencyScope;
import cn.disclosuredesk.desk.people.People;
import cn.disclosuredesk.desk.people.Person;
import cn.disclosuredesk.desk.people.Role;
import cn.disclosuredesk.ids.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordSignInTest {

    private final People people = mock(People.class);
    private final Person person = mock(Person.class);
    private final Clock clock = mock(Clock.class);
    private final SlowPasswords passwords = new SlowPasswords();
    private final PasswordSignIn signIn = new PasswordSignIn(people, passwords, new VerifiedCredentials(clock));

    @BeforeEach
    void someone() {
        when(clock.instant()).thenReturn(Instant.EPOCH);
        when(people.findByUsername(any())).thenReturn(Optional.empty());
        when(people.findByUsername("li")).thenReturn(Optional.of(person));
        when(person.id()).thenReturn(new PersonId("p-1"));
        when(person.isEnabled()).thenReturn(true);
        when(person.roles()).thenReturn(Set.of(Role.HEAD));
        when(person.agencies()).thenReturn(AgencyScope.ALL);
        when(person.displayName()).thenReturn("李某");
        when(person.passwordSince()).thenReturn(Optional.of(Instant.EPOCH));
        when(person.passwordHash()).thenReturn(Optional.of("hash of first"));
    }

    @Test
    void checksThePasswordOnceForManyRequests() {
        for (int i = 0; i < 100; i++) {
            signIn("li", "first");
        }
        assertThat(passwords.checks).isEqualTo(1);
    }

    @Test
    void checksAgainAfterFiveMinutes() {
        signIn("li", "first");
        when(clock.instant()).thenReturn(Instant.EPOCH.plus(Duration.ofMinutes(5)));
        signIn("li", "first");
        assertThat(passwords.checks).isEqualTo(2);
    }

    @Test
    void forgetsThePasswordThatWasChanged() {
        signIn("li", "first");
        when(person.passwordHash()).thenReturn(Optional.of("hash of second"));
        assertRefused("li", "first");
        signIn("li", "second");
    }

    @Test
    void neverTakesAWrongPasswordForAVerifiedOne() {
        signIn("li", "first");
        assertRefused("li", "wrong");
        assertRefused("li", "wrong");
        assertThat(passwords.checks).isEqualTo(3);
    }

    @Test
    void refusesWhoIsShutOutAtOnce() {
        signIn("li", "first");
        when(person.isEnabled()).thenReturn(false);
        assertRefused("li", "first");
    }

    @Test
    void refusesWhoHasNoSignIn() {
        when(person.passwordHash()).thenReturn(Optional.empty());
        assertRefused("li", "");
    }

    @Test
    void doesNotTakeADatabaseThatIsAwayForAWrongPassword() {
        when(people.findByUsername("li")).thenThrow(new DataAccessResourceFailureException("away"));
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> signIn("li", "first"));
    }

    @Test
    void takesItsTimeForStrangersToo() {
        assertRefused("nobody", "first");
        assertThat(passwords.checks).isEqualTo(1);
    }

    @Test
    void refusesANameThatTheDatabaseCannotEvenBeAskedFor() {
        when(people.findByUsername("li\0")).thenThrow(new DataIntegrityViolationException("invalid byte sequence"));
        assertRefused("li\0", "first");
    }

    private void signIn(String name, String password) {
        assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                        .getPrincipal())
                .isInstanceOf(SignedIn.class);
    }

    private void assertRefused(String name, String password) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(
                        () -> signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)));
    }

    private static final class SlowPasswords implements PasswordEncoder {

        private int checks;

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checks++;
            return hash.contentEquals("hash of " + password);
        }
    }
}
