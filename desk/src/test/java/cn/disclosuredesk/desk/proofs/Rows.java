package cn.disclosuredesk.desk.proofs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of tables as text, to be compared with what they are later. */
final class Rows {

    private final JdbcClient jdbc;

    Rows(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** Every table of the schema but those of such names, each with its rows in an order of their own. */
    Map<String, List<String>> of(String schema, String except) {
        Map<String, List<String>> rows = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = :schema and tablename !~ :except")
                .param("schema", schema)
                .param("except", "^(" + except + ")$")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(table, rows(schema + "." + table)));
        return rows;
    }

    private List<String> rows(String table) {
        return jdbc.sql("select t::text from " + table + " t order by 1")
                .query(String.class)
                .list();
    }

    /** Postings whose running total is not the sum of what was posted so far. */
    List<String> wrongRunningTotals() {
        return jdbc.sql("""
                        select t::text from (
                          select p.*, sum(delta) over (partition by agency, year, account order by position) as recounted
                            from board.posting p) t
                         where total <> recounted""").query(String.class).list();
    }
}
