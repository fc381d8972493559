package cn.disclosuredesk.desk.signin;

import cn.disclosuredesk.desk.people.People;
import cn.disclosuredesk.desk.people.Person;
import cn.disclosuredesk.desk.people.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in by name and password. The person is read from the database each time, so that who is shut out is out at once; a database
 * that is away is no wrong password and passes as it is.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private static final char NUL = '\u0000';

    private final People people;
    private final PasswordEncoder passwords;
    private final VerifiedCredentials verified;
    private final String nobodysHash;

    PasswordSignIn(People people, PasswordEncoder passwords, VerifiedCredentials verified) {
        this.people = people;
        this.passwords = passwords;
        this.verified = verified;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String password = String.valueOf(given.getCredentials());
        Person person = find(given.getName())
                .filter(somebody ->
                        somebody.isEnabled() && somebody.passwordHash().isPresent())
                .orElse(null);
        if (person == null) {
            // As slow as for somebody who exists: the time must not tell which names do.
            passwords.matches(password, nobodysHash);
            throw new BadCredentialsException("sign-in refused");
        }
        check(person, password);
        return authenticated(SignedIn.of(person));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static Authentication authenticated(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities(signedIn));
    }

    /** Nobody has a NUL in her name, and PostgreSQL would refuse the question. */
    private Optional<Person> find(String name) {
        return name.indexOf(NUL) < 0 ? people.findByUsername(name) : Optional.empty();
    }

    private void check(Person person, String password) {
        String id = person.id().value();
        String hash = person.passwordHash().orElseThrow();
        if (verified.contains(id, hash, password)) {
            return;
        }
        if (!passwords.matches(password, hash)) {
            throw new BadCredentialsException("sign-in refused");
        }
        verified.add(id, hash, password);
    }

    private static List<GrantedAuthority> authorities(SignedIn signedIn) {
        return signedIn.roles().stream()
                .map(Role::name)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
