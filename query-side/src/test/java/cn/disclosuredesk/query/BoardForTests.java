package cn.disclosuredesk.query;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empty boards on a real PostgreSQL, one server per JVM. */
public final class BoardForTests {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private BoardForTests() {}

    /** A database of its own with an empty board. */
    public static DataSource fresh() {
        String name = "board_" + COUNTER.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setDataSource(Server.RUNNING.getDatabase("postgres", name));
        dataSource.setMaximumPoolSize(3);
        dataSource.setMinimumIdle(0);
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

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
            } catch (IOException unstartable) {
                throw new UncheckedIOException(unstartable);
            }
        }
    }
}
