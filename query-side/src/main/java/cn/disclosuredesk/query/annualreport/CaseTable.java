package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.Board;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The facts of all cases of one kind, a row each, read and written a batch at a time. */
final class CaseTable<F> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Board board;
    private final String table;
    private final Class<F> facts;

    CaseTable(Board board, String table, Class<F> facts) {
        this.board = board;
        this.table = table;
        this.facts = facts;
    }

    Map<String, CaseRow<F>> load(Collection<String> streams) {
        Map<String, CaseRow<F>> rows = new HashMap<>();
        if (!streams.isEmpty()) {
            board.sql("select stream, agency, number, facts::text as facts, sequence from " + table
                            + " where stream = any(:streams)")
                    .param("streams", streams.toArray(String[]::new))
                    .query(this::row)
                    .list()
                    .forEach(row -> rows.put(row.stream(), row));
        }
        return rows;
    }

    void save(Collection<CaseRow<F>> changed) {
        List<CaseRow<F>> rows = List.copyOf(changed);
        if (rows.isEmpty()) {
            return;
        }
        board.sql("insert into " + table + """
                         (stream, agency, number, facts, sequence)
                        select stream, agency, number, facts::jsonb, sequence
                          from unnest(:streams, :agencies, :numbers, :facts, :sequences)
                               as row (stream, agency, number, facts, sequence)
                        on conflict (stream) do update
                           set agency = excluded.agency, number = excluded.number, facts = excluded.facts,
                               sequence = excluded.sequence""")
                .param("streams", rows.stream().map(CaseRow::stream).toArray(String[]::new))
                .param("agencies", rows.stream().map(CaseRow::agency).toArray(String[]::new))
                .param("numbers", rows.stream().map(CaseRow::number).toArray(String[]::new))
                .param(
                        "facts",
                        rows.stream()
                                .map(row -> JSON.writeValueAsString(row.facts()))
                                .toArray(String[]::new))
                .param("sequences", rows.stream().map(CaseRow::sequence).toArray(Long[]::new))
                .update();
    }

    private CaseRow<F> row(ResultSet row, int number) throws SQLException {
        return new CaseRow<>(
                row.getString("stream"),
                row.getString("agency"),
                row.getString("number"),
                JSON.readValue(row.getString("facts"), facts),
                row.getLong("sequence"));
    }
}
