package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code vault_person}: by which ID number or credit code an agency recognises a subject. The hash is keyed by agency
 * too, so that the table does not say who has dealings with two of them.
 */
final class Persons {

    private final JdbcClient jdbc;
    private final KeyedHash hash;

    Persons(JdbcClient jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** Empty where there is no number to recognise anybody by. */
    Optional<String> hash(AgencyCode agency, @Nullable String idNumber) {
        String number = idNumber == null ? "" : normal(idNumber);
        return number.isEmpty() ? Optional.empty() : Optional.of(hash.of("person/" + agency, number));
    }

    Optional<SubjectId> find(AgencyCode agency, String idHash) {
        return jdbc.sql("select subject from office.vault_person where agency = ? and id_hash = ?")
                .params(agency.value(), idHash)
                .query(String.class)
                .optional()
                .map(SubjectId::new);
    }

    /**
     * Whether {@code subject} was entered; if somebody else's transaction was first, it has ended when this returns.
     */
    boolean enter(AgencyCode agency, String idHash, SubjectId subject) {
        return jdbc.sql(
                                "insert into office.vault_person (agency, id_hash, subject) values (?, ?, ?) on conflict do nothing")
                        .params(agency.value(), idHash, subject.value())
                        .update()
                == 1;
    }

    /** Full-width digits, a small x and blanks are how the same number is typed by different hands. */
    private static String normal(String idNumber) {
        return Normalizer.normalize(idNumber, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
