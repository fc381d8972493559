package cn.disclosuredesk.query;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.ids.PersonId;
import java.util.Optional;

/** One clerk, 李明, with the id {@code li}. */
public final class ClerksForTests implements Clerks {

    @Override
    public PersonId named(String displayName) {
        return new PersonId("li");
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return person.value().equals("li") ? Optional.of("李明") : Optional.empty();
    }
}
