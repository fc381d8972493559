package cn.disclosuredesk.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of two boards, row against row. Which there are, and what their keys are, the catalog says, so that a table of a new read
 * model cannot be forgotten.
 */
final class BoardTables {

    /** How far, by whom and in which shape a board was filled; not what it says. */
    private static final Set<String> NOT_COMPARED =
            Set.of("token_entry", "projection_progress", "flyway_schema_history", "shape");

    private final JdbcClient jdbc;
    private final String kept;
    private final String rebuilt;

    BoardTables(JdbcClient jdbc, String kept, String rebuilt) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.rebuilt = rebuilt;
    }

    /** So that the planner knows the new tables as well as it knew the old ones. */
    void analyze() {
        tables(rebuilt)
                .forEach(table -> jdbc.sql("analyze " + name(rebuilt, table)).update());
    }

    Comparison compare() {
        Set<String> all = new TreeSet<>(tables(kept));
        all.addAll(tables(rebuilt));
        List<ComparedRows> compared = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (String table : all) {
            compared.add(
                    columns(kept, table).equals(columns(rebuilt, table))
                            ? compare(table, differences)
                            : otherColumns(table, differences));
        }
        return new Comparison(compared, differences);
    }

    private ComparedRows compare(String table, List<Difference> differences) {
        String join = join(table);
        ComparedRows compared = jdbc.sql(
                        "select count(*), count(*) filter (where kept is distinct from rebuilt) from " + join)
                .query((row, number) -> new ComparedRows(table, row.getLong(1), row.getLong(2)))
                .single();
        int room = Comparison.TOLD - differences.size();
        if (compared.differences() > 0 && room > 0) {
            differences.addAll(jdbc.sql(
                            "select " + key(table) + "::text, to_jsonb(kept)::text, to_jsonb(rebuilt)::text from "
                                    + join + " where kept is distinct from rebuilt order by 1 limit " + room)
                    .query((row, number) -> new Difference(table, row.getString(1), row.getString(2), row.getString(3)))
                    .list());
        }
        return compared;
    }

    /** A table that only one board has, or that somebody has altered: its rows cannot be laid side by side. */
    private ComparedRows otherColumns(String table, List<Difference> differences) {
        differences.add(new Difference(table, "{}", shape(kept, table), shape(rebuilt, table)));
        return new ComparedRows(table, 0, 1);
    }

    private String shape(String schema, String table) {
        return jdbc.sql("select to_jsonb(array_agg(name))::text from unnest(?) as c (name)")
                .param(columns(schema, table).toArray(String[]::new))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private String join(String table) {
        return name(kept, table) + " kept full join " + name(rebuilt, table) + " rebuilt using ("
                + String.join(", ", keyColumns(table)) + ")";
    }

    private String key(String table) {
        return "jsonb_build_object("
                + String.join(
                        ", ",
                        keyColumns(table).stream()
                                .map(column -> "'" + column.replace("\"", "") + "', " + column)
                                .toList())
                + ")";
    }

    private List<String> tables(String schema) {
        return jdbc
                .sql("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = ? and c.relkind in ('r', 'p')")
                .param(schema)
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOT_COMPARED.contains(table))
                .toList();
    }

    private List<String> columns(String schema, String table) {
        return jdbc.sql(
                        "select quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) from pg_attribute a"
                                + " where a.attrelid = to_regclass(?) and a.attnum > 0 and not a.attisdropped order by a.attnum")
                .param(name(schema, table))
                .query(String.class)
                .list();
    }

    /** The primary key; all columns where a table has none. */
    private List<String> keyColumns(String table) {
        List<String> key =
                jdbc.sql("""
                        select quote_ident(a.attname)
                          from pg_index i
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                         where i.indrelid = to_regclass(?) and i.indisprimary
                         order by array_position(i.indkey::int[], a.attnum::int)""").param(name(rebuilt, table)).query(String.class).list();
        return key.isEmpty()
                ? columns(rebuilt, table).stream()
                        .map(column -> column.substring(0, column.indexOf(' ')))
                        .toList()
                : key;
    }

    private static String name(String schema, String table) {
        return schema + ".\"" + table + "\"";
    }
}
