package cn.disclosuredesk.desk.people;

import cn.disclosuredesk.ids.PersonId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with people: hired, given duties, a password, or no access any more. Nobody is ever deleted, events name them. */
@Service
@Transactional
public class Staff {

    /** bcrypt sees no more of a password. */
    static final int LONGEST_PASSWORD = 72;

    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Staff(People people, PasswordEncoder passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Adds somebody who signs in. */
    public PersonId hire(String username, String displayName, Set<Role> roles, AgencyScope agencies, String password) {
        Person person = Person.withSignIn(newId(), username, displayName, roles, agencies);
        setPassword(person, password);
        return people.save(person).id();
    }

    /** Adds somebody who is only named in cases. */
    public PersonId name(String displayName) {
        // Written at once: what is still to be written would outlive the savepoint of a refused line of a ledger.
        return people.saveAndFlush(Person.withoutSignIn(newId(), displayName)).id();
    }

    /** From now on only the new password is good, on every node and in every session. */
    public void changePassword(PersonId id, String password) {
        setPassword(find(id), password);
    }

    /** Opens or shuts the desk for somebody, at once. */
    public void enable(PersonId id, boolean may) {
        find(id).enabled(may);
    }

    /** Gives somebody other roles and agencies, from her next request on. */
    public void assign(PersonId id, Set<Role> roles, AgencyScope agencies) {
        find(id).duties(roles, agencies);
    }

    /** Whether it could be a password at all. */
    static boolean isPassword(String text) {
        return !text.isEmpty() && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
    }

    private void setPassword(Person person, String password) {
        if (!isPassword(password)) {
            throw new IllegalArgumentException("a password has 1 to " + LONGEST_PASSWORD + " bytes");
        }
        // PostgreSQL keeps microseconds; what is compared later must be what is stored.
        person.password(
                String.valueOf(passwords.encode(password)), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Person find(PersonId id) {
        return people.findById(id.value()).orElseThrow();
    }

    private PersonId newId() {
        return new PersonId(UuidCreator.getTimeOrderedEpoch(clock.instant()).toString());
    }
}
