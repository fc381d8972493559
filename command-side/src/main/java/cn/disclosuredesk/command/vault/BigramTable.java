package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code vault_bigram}: a row for each entry that can be found. */
final class BigramTable {

    private final JdbcClient jdbc;

    BigramTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AgencyCode agency, SubjectId subject, EntryId entry, long[] grams) {
        jdbc.sql("insert into office.vault_bigram (entry, subject, agency, grams) values (?, ?, ?, ?)")
                .params(entry.value(), subject.value(), agency.value(), grams)
                .update();
    }

    /** The entries that hold all the pairs, in whatever order. */
    List<Place> holding(AgencyCode agency, long[] grams) {
        return jdbc.sql("select entry, subject from office.vault_bigram where grams @> ? and agency = ?")
                .params(grams, agency.value())
                .query((row, n) ->
                        new Place(new EntryId(row.getString("entry")), new SubjectId(row.getString("subject"))))
                .list();
    }

    /** An entry and whose it is. */
    record Place(EntryId entry, SubjectId subject) {}
}
