package cn.disclosuredesk.desk.signin;

import cn.disclosuredesk.desk.people.AgencyScope;
import cn.disclosuredesk.desk.people.Person;
import cn.disclosuredesk.desk.people.Role;
import cn.disclosuredesk.ids.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody who has signed in. {@code passwordSince} tells a session that began with an older password. */
public record SignedIn(
        PersonId person,
        String displayName,
        Set<Role> roles,
        AgencyScope agencies,
        @Nullable Instant passwordSince) implements AuthenticatedPrincipal {

    static SignedIn of(Person person) {
        return new SignedIn(
                person.id(),
                person.displayName(),
                person.roles(),
                person.agencies(),
                person.passwordSince().orElse(null));
    }

    /** The role in which this call would be made; empty where it may not. */
    public Optional<Role> role(Call call) {
        return call.permits(roles);
    }

    public boolean may(Call call) {
        return role(call).isPresent();
    }

    /** The person's id: names change. */
    @Override
    public String getName() {
        return person.value();
    }
}
