package cn.disclosuredesk.query;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The schema in which all read models live. Statements say {@code board.posting}; a rebuild gives another schema here and the same
 * statements fill {@code board_next}.
 */
public final class Board {

    /** The schema that is read; the only place where its name is decided. */
    public static final String LIVE = "board";

    private static final String WRITTEN = "board.";

    private final JdbcClient client;
    private final String schema;

    public Board(DataSource dataSource, String schema) {
        this.client = JdbcClient.create(dataSource);
        this.schema = schema;
    }

    /** A statement on this board. */
    public StatementSpec sql(String sql) {
        return client.sql(sql.replace(WRITTEN, schema + "."));
    }
}
