package cn.disclosuredesk.agency;

import cn.disclosuredesk.ids.PersonId;
import java.util.Optional;

/** The people of the desk by name: events name them by id only, files and pages by name. */
public interface Clerks {

    /**
     * The person of this display name; made without sign-in where there is none, because a ledger names handlers (承办人)
     * who never worked at this desk. Written in the transaction of the caller.
     */
    PersonId named(String displayName);

    /** The name to show for an id that stands in an event. */
    Optional<String> nameOf(PersonId person);
}
