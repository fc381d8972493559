package cn.disclosuredesk.query;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.ids.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of clerks in one answer, each looked up once: events know their ids only. */
public final class ClerkNames {

    private final Clerks clerks;
    private final Map<String, String> known = new HashMap<>();

    public ClerkNames(Clerks clerks) {
        this.clerks = clerks;
    }

    /** The name of the clerk; the id where the desk does not know her any more. */
    public @Nullable String of(@Nullable String person) {
        return person == null
                ? null
                : known.computeIfAbsent(
                        person, id -> clerks.nameOf(new PersonId(id)).orElse(id));
    }
}
