package cn.disclosuredesk.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for the tests of every module: one server per JVM, started when the first test asks, and as many
 * fresh empty databases on it as tests want.
 *
 * <p>The server is a container where Docker answers and embedded binaries elsewhere; {@code
 * -Ddesk.test.postgres=jdbc:postgresql://host/postgres?user=…&password=…} names one that runs already.
 */
public final class PostgresForTests {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final List<AutoCloseable> POOLS = new CopyOnWriteArrayList<>();

    private PostgresForTests() {}

    /** An empty database on the fast server, which does not wait for the disk (fsync off). */
    public static Database freshDatabase() {
        return Fast.SERVER.createDatabase(nextName(), "C.UTF-8");
    }

    /**
     * An empty database on a server that keeps its word when the machine fails: for tests of durability and of speed.
     */
    public static Database freshDurableDatabase() {
        return Durable.SERVER.createDatabase(nextName(), "C.UTF-8");
    }

    /** A database that sorts and classifies letters by {@code locale}, for tests of what the desk refuses. */
    public static Database freshDurableDatabase(String locale) {
        return Durable.SERVER.createDatabase(nextName(), locale);
    }

    /** A pool on {@link #freshDatabase()}. */
    public static HikariDataSource freshDataSource() {
        return freshDatabase().dataSource();
    }

    private static String nextName() {
        return "test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
    }

    /** How to reach one database. */
    public record Database(String jdbcUrl, String user, String password) {

        /** A pool of ten connections that is closed at the end of the JVM, or earlier by the caller. */
        public HikariDataSource dataSource() {
            return dataSource(10);
        }

        public HikariDataSource dataSource(int connections) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(jdbcUrl);
            pool.setUsername(user);
            pool.setPassword(password);
            pool.setMaximumPoolSize(connections);
            pool.setMinimumIdle(0);
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
            POOLS.add(pool);
            return pool;
        }

        /** The settings that make Spring Boot use this database. */
        public String[] springProperties() {
            return new String[] {
                "spring.datasource.url=" + jdbcUrl,
                "spring.datasource.username=" + user,
                "spring.datasource.password=" + password,
                "desk.database.durability-check=false"
            };
        }

        /** One statement outside any pool. */
        public void execute(String sql) {
            try (var connection = DriverManager.getConnection(jdbcUrl, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    private static ServerForTests startedToBeClosed(boolean durable) {
        ServerForTests server = ServerForTests.start(durable);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "postgres-for-tests"));
        return server;
    }

    /** Pools first: a pool whose server has gone fills the log with complaints. */
    private static void close(ServerForTests server) {
        POOLS.forEach(PostgresForTests::closeQuietly);
        closeQuietly(server);
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            System.getLogger(PostgresForTests.class.getName())
                    .log(System.Logger.Level.WARNING, "while closing " + closeable, e);
        }
    }

    private static final class Fast {
        static final ServerForTests SERVER = startedToBeClosed(false);
    }

    private static final class Durable {
        static final ServerForTests SERVER = startedToBeClosed(true);
    }
}
