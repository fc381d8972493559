package cn.disclosuredesk.query;

import cn.disclosuredesk.store.PostgresForTests;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empty boards on a real PostgreSQL. */
public final class BoardForTests {

    private BoardForTests() {}

    /** A database of its own with an empty board. */
    public static DataSource fresh() {
        DataSource dataSource = PostgresForTests.freshDatabase().dataSource(5);
        new BoardMigration(dataSource, Board.LIVE).run(false);
        return dataSource;
    }

    public static Board of(DataSource dataSource) {
        return new Board(dataSource, Board.LIVE);
    }

    /** Every row of a table as text, sorted. */
    public static List<String> rows(DataSource dataSource, String table) {
        return JdbcClient.create(dataSource)
                .sql("select row_to_json(t)::text from board." + table + " t order by 1")
                .query(String.class)
                .list();
    }
}
