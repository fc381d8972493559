package cn.disclosuredesk.query.register;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of the register. */
final class RegisterTable {

    /** Lists of subjects travel as one text each: PostgreSQL has no arrays of arrays of different lengths. */
    private static final String SEPARATOR = "\n";

    private final Board board;

    RegisterTable(Board board) {
        this.board = board;
    }

    Map<String, RegisterEntry> load(Collection<String> ids) {
        Map<String, RegisterEntry> entries = new HashMap<>();
        if (!ids.isEmpty()) {
            board.sql("select * from board.register_entry where id = any(:ids)")
                    .param("ids", ids.toArray(String[]::new))
                    .query(RegisterTable::entry)
                    .list()
                    .forEach(entry -> entries.put(entry.id(), entry));
        }
        return entries;
    }

    void save(Collection<RegisterEntry> changed) {
        List<RegisterEntry> entries = List.copyOf(changed);
        if (entries.isEmpty()) {
            return;
        }
        board.sql("""
                        insert into board.register_entry (id, agency, receipt_no, received_on, provisional, channel, kind,
                               subjects, unit, handler, handed_on, made_on, ended_on, outcome, document_no, sequence)
                        select id, agency, receipt_no, received_on::date, provisional, channel, kind,
                               string_to_array(subjects, E'\\n'), unit, handler, handed_on::date, made_on::date,
                               ended_on::date, outcome, document_no, sequence
                          from unnest(:ids, :agencies, :receiptNos, :receivedOn, :provisional, :channels, :kinds,
                               :subjects, :units, :handlers, :handedOn, :madeOn, :endedOn, :outcomes, :documentNos,
                               :sequences)
                               as row (id, agency, receipt_no, received_on, provisional, channel, kind, subjects, unit,
                               handler, handed_on, made_on, ended_on, outcome, document_no, sequence)
                        on conflict (id) do update
                           set received_on = excluded.received_on, provisional = excluded.provisional,
                               unit = excluded.unit, handler = excluded.handler, handed_on = excluded.handed_on,
                               made_on = excluded.made_on, ended_on = excluded.ended_on, outcome = excluded.outcome,
                               document_no = excluded.document_no, sequence = excluded.sequence""")
                .param("ids", texts(entries, RegisterEntry::id))
                .param("agencies", texts(entries, RegisterEntry::agency))
                .param("receiptNos", texts(entries, RegisterEntry::receiptNo))
                .param("receivedOn", texts(entries, RegisterEntry::receivedOn))
                .param(
                        "provisional",
                        entries.stream().map(RegisterEntry::provisional).toArray(Boolean[]::new))
                .param("channels", texts(entries, RegisterEntry::channel))
                .param("kinds", texts(entries, RegisterEntry::kind))
                .param("subjects", texts(entries, entry -> String.join(SEPARATOR, entry.subjects())))
                .param("units", texts(entries, RegisterEntry::unit))
                .param("handlers", texts(entries, RegisterEntry::handler))
                .param("handedOn", texts(entries, RegisterEntry::handedOn))
                .param("madeOn", texts(entries, RegisterEntry::madeOn))
                .param("endedOn", texts(entries, RegisterEntry::endedOn))
                .param(
                        "outcomes",
                        texts(
                                entries,
                                entry -> entry.outcome() == null
                                        ? null
                                        : entry.outcome().code()))
                .param("documentNos", texts(entries, RegisterEntry::documentNo))
                .param(
                        "sequences",
                        entries.stream().map(RegisterEntry::sequence).toArray(Long[]::new))
                .update();
    }

    static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        String outcome = row.getString("outcome");
        return new RegisterEntry(
                row.getString("id"),
                row.getString("agency"),
                row.getString("receipt_no"),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("provisional"),
                Channel.valueOf(row.getString("channel")),
                kind == null ? null : ApplicantKind.valueOf(kind),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getString("unit"),
                row.getString("handler"),
                row.getObject("handed_on", LocalDate.class),
                row.getObject("made_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                outcome == null ? null : Outcome.ofCode(outcome).orElseThrow(),
                row.getString("document_no"),
                row.getLong("sequence"));
    }

    private static @Nullable String[] texts(
            List<RegisterEntry> entries, Function<RegisterEntry, @Nullable Object> column) {
        return entries.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
