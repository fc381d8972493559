package cn.disclosuredesk.query.register;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.CaseLife;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the register. */
final class RegisterTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Lists of subjects travel as one text each: PostgreSQL has no arrays of arrays of different lengths. */
    private static final String SEPARATOR = "\n";

    private final Board board;

    RegisterTable(Board board) {
        this.board = board;
    }

    /** Writes the rows; one that contains the same events already, or later ones, stays as it is. */
    void save(List<RegisterEntry> entries) {
        board.sql("""
                        insert into board.register_entry as kept (id, agency, receipt_no, received_on, channel, kind,
                               subjects, unit, handler, made_on, outcome, document_no, life, open, ended, owes_again,
                               gone, sequence)
                        select id, agency, receipt_no, received_on::date, channel, kind,
                               string_to_array(subjects, E'\\n'), unit, handler, made_on::date, outcome, document_no,
                               life::jsonb, open, ended, owes_again, gone, sequence
                          from unnest(:ids, :agencies, :receiptNos, :receivedOn, :channels, :kinds, :subjects, :units,
                               :handlers, :madeOn, :outcomes, :documentNos, :lives, :open, :ended, :owesAgain, :gone,
                               :sequences)
                               as row (id, agency, receipt_no, received_on, channel, kind, subjects, unit, handler,
                               made_on, outcome, document_no, life, open, ended, owes_again, gone, sequence)
                        on conflict (id) do update
                           set receipt_no = excluded.receipt_no, received_on = excluded.received_on,
                               channel = excluded.channel, kind = excluded.kind, subjects = excluded.subjects,
                               unit = excluded.unit, handler = excluded.handler, made_on = excluded.made_on,
                               outcome = excluded.outcome, document_no = excluded.document_no, life = excluded.life,
                               open = excluded.open, ended = excluded.ended, owes_again = excluded.owes_again,
                               gone = excluded.gone, sequence = excluded.sequence
                         where kept.sequence < excluded.sequence""")
                .param("ids", texts(entries, RegisterEntry::id))
                .param("agencies", texts(entries, RegisterEntry::agency))
                .param("receiptNos", texts(entries, RegisterEntry::receiptNo))
                .param("receivedOn", texts(entries, RegisterEntry::receivedOn))
                .param("channels", texts(entries, RegisterEntry::channel))
                .param("kinds", texts(entries, RegisterEntry::kind))
                .param("subjects", texts(entries, entry -> String.join(SEPARATOR, entry.subjects())))
                .param("units", texts(entries, RegisterEntry::unit))
                .param("handlers", texts(entries, RegisterEntry::handler))
                .param("madeOn", texts(entries, RegisterEntry::madeOn))
                .param(
                        "outcomes",
                        texts(
                                entries,
                                entry -> entry.outcome() == null
                                        ? null
                                        : entry.outcome().code()))
                .param("documentNos", texts(entries, RegisterEntry::documentNo))
                .param("lives", texts(entries, entry -> JSON.writeValueAsString(entry.life())))
                .param("open", flags(entries, CaseLife::isOpen))
                .param("ended", flags(entries, life -> life.clock().endedOn() != null))
                .param("owesAgain", flags(entries, CaseLife::owesReplyAgain))
                .param("gone", flags(entries, life -> life.leftOn() != null))
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
                Channel.valueOf(row.getString("channel")),
                kind == null ? null : ApplicantKind.valueOf(kind),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getString("unit"),
                row.getString("handler"),
                row.getObject("made_on", LocalDate.class),
                outcome == null ? null : Outcome.ofCode(outcome).orElseThrow(),
                row.getString("document_no"),
                JSON.readValue(row.getString("life"), CaseLife.class),
                row.getLong("sequence"));
    }

    private static @Nullable String[] texts(
            List<RegisterEntry> entries, Function<RegisterEntry, @Nullable Object> column) {
        return entries.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static Boolean[] flags(List<RegisterEntry> entries, Function<CaseLife, Boolean> flag) {
        return entries.stream().map(entry -> flag.apply(entry.life())).toArray(Boolean[]::new);
    }
}
