package cn.disclosuredesk.desk.people;

import cn.disclosuredesk.ids.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works at the desk, or of whom imported cases tell that she did; the latter has no sign-in. */
@Entity
@Table(schema = "office", name = "person")
public class Person {

    @Id
    private String id;

    private @Nullable String username;
    private String displayName;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordSince;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    @Convert(converter = AgencyScopeColumn.class)
    private AgencyScope agencies;

    private boolean enabled;

    @Version
    private @Nullable Long version;

    protected Person() {}

    private Person(PersonId id, @Nullable String username, String displayName, Set<Role> roles, AgencyScope agencies) {
        this.id = id.value();
        this.username = username;
        this.displayName = displayName;
        this.roles = Set.copyOf(roles);
        this.agencies = agencies;
        this.enabled = true;
    }

    /** Somebody who may sign in as soon as she has a password. */
    static Person withSignIn(PersonId id, String username, String displayName, Set<Role> roles, AgencyScope agencies) {
        return new Person(id, username, displayName, roles, agencies);
    }

    /** Somebody who is only named. */
    static Person withoutSignIn(PersonId id, String displayName) {
        return new Person(id, null, displayName, Set.of(), AgencyScope.of(Set.of()));
    }

    void password(String hash, Instant since) {
        this.passwordHash = hash;
        this.passwordSince = since;
    }

    void enabled(boolean may) {
        this.enabled = may;
    }

    void duties(Set<Role> newRoles, AgencyScope newAgencies) {
        this.roles = Set.copyOf(newRoles);
        this.agencies = newAgencies;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    public String displayName() {
        return displayName;
    }

    /** Empty for somebody without sign-in. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** When the password was set: a session that began with an older one is over. */
    public Optional<Instant> passwordSince() {
        return Optional.ofNullable(passwordSince);
    }

    public Set<Role> roles() {
        return roles;
    }

    public AgencyScope agencies() {
        return agencies;
    }

    public boolean isEnabled() {
        return enabled;
    }
}
