package cn.disclosuredesk.desk.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

/** All people of the desk. */
@Transactional(readOnly = true)
public interface People extends JpaRepository<Person, String> {

    Optional<Person> findByUsername(String username);

    /** Namesakes in a fixed order, those who can sign in first. */
    List<Person> findByDisplayNameOrderByUsernameAscIdAsc(String displayName);
}
