package cn.disclosuredesk.command.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh database with the tables of the office in it. */
final class LedgerDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private LedgerDatabase() {}

    static HikariDataSource fresh() {
        HikariDataSource empty = empty();
        Flyway.configure()
                .dataSource(empty)
                .schemas("office")
                .locations("classpath:db/office")
                .load()
                .migrate();
        return empty;
    }

    private static HikariDataSource empty() {
        String name = "ledger_" + COUNTER.incrementAndGet();
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(Server.POSTGRES.getJdbcUrl("postgres", name));
        pool.setMinimumIdle(0);
        return pool;
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
