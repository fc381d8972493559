package cn.disclosuredesk.desk.people;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.ids.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Clerks} from the table of people. */
@Component
class ClerksByName implements Clerks {

    private final People people;
    private final Staff staff;
    private final OneAtATime one;

    ClerksByName(People people, Staff staff, OneAtATime one) {
        this.people = people;
        this.staff = staff;
        this.one = one;
    }

    @Override
    @Transactional
    public PersonId named(String displayName) {
        return find(displayName).orElseGet(() -> {
            one.at("name " + displayName);
            return find(displayName).orElseGet(() -> staff.name(displayName));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> nameOf(PersonId person) {
        return people.findById(person.value()).map(Person::displayName);
    }

    private Optional<PersonId> find(String displayName) {
        return people.findByDisplayNameOrderByUsernameAscIdAsc(displayName).stream()
                .map(Person::id)
                .findFirst();
    }
}
