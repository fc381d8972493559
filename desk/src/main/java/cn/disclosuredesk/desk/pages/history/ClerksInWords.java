package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.ids.PersonId;
import org.jspecify.annotations.Nullable;

/** The names of clerks in a sentence. */
record ClerksInWords(Clerks clerks) {

    /** The name; the id where the desk does not know her any more. */
    @Nullable
    String name(@Nullable PersonId person) {
        return person == null ? null : clerks.nameOf(person).orElse(person.value());
    }
}
