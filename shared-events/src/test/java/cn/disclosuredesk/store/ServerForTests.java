package cn.disclosuredesk.store;

import cn.disclosuredesk.store.PostgresForTests.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.postgresql.Driver;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server that tests may fill, seen through its administrator's database. */
abstract class ServerForTests implements AutoCloseable {

    /** Every test has a database of its own, whose pool keeps its connections for minutes after the test. */
    private static final String MOST_CONNECTIONS = "1000";

    static ServerForTests start(boolean durable) {
        String given = System.getProperty("desk.test.postgres", "");
        if (!given.isBlank()) {
            return new Given(given);
        }
        return dockerAnswers() ? new Container(durable) : new Embedded(durable);
    }

    abstract Database administrator();

    @Override
    public abstract void close() throws IOException;

    Database createDatabase(String name, String locale) {
        Database administrator = administrator();
        administrator.execute(
                "create database %s template template0 encoding 'UTF8' lc_collate '%s' lc_ctype '%s' locale_provider libc"
                        .formatted(name, locale, locale));
        return new Database(
                administrator.jdbcUrl().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"),
                administrator.user(),
                administrator.password());
    }

    /**
     * Asking Testcontainers costs half a second and an error in the log where there is no Docker: look for it first.
     */
    private static boolean dockerAnswers() {
        boolean mayBe = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return mayBe && DockerClientFactory.instance().isDockerAvailable();
    }

    private static final class Embedded extends ServerForTests {

        private final EmbeddedPostgres server;

        Embedded(boolean durable) {
            try {
                server = EmbeddedPostgres.builder()
                        // Below the library's own folder: what a killed test run leaves there, a later one clears away.
                        .setDataDirectory(Path.of(
                                System.getProperty("java.io.tmpdir"),
                                "embedded-pg",
                                UUID.randomUUID().toString()))
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("timezone", "Asia/Shanghai")
                        .setServerConfig("max_connections", MOST_CONNECTIONS)
                        // The library starts every server with both off.
                        .setServerConfig("fsync", durable ? "on" : "off")
                        .setServerConfig("synchronous_commit", durable ? "on" : "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        Database administrator() {
            return new Database(
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", "postgres");
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    private static final class Container extends ServerForTests {

        private final PostgreSQLContainer server;

        Container(boolean durable) {
            String onOff = durable ? "on" : "off";
            server = new PostgreSQLContainer("postgres:18-alpine");
            server.setCommand(
                    "postgres",
                    "-c",
                    "fsync=" + onOff,
                    "-c",
                    "synchronous_commit=" + onOff,
                    "-c",
                    "max_connections=" + MOST_CONNECTIONS);
            server.start();
        }

        @Override
        Database administrator() {
            return new Database(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        }

        @Override
        public void close() {
            server.stop();
        }
    }

    /** A server that someone else runs: its own settings count, and what the tests made is taken away again. */
    private static final class Given extends ServerForTests {

        private final Database administrator;
        private final List<String> made = new CopyOnWriteArrayList<>();

        Given(String url) {
            Properties parsed = Driver.parseURL(url, new Properties());
            if (parsed == null) {
                throw new IllegalArgumentException("desk.test.postgres is no PostgreSQL URL");
            }
            administrator = new Database(
                    withoutUserAndPassword(url),
                    parsed.getProperty("user", "postgres"),
                    parsed.getProperty("password", ""));
        }

        @Override
        Database administrator() {
            return administrator;
        }

        @Override
        Database createDatabase(String name, String locale) {
            made.add(name);
            return super.createDatabase(name, locale);
        }

        @Override
        public void close() {
            made.forEach(name -> administrator.execute("drop database if exists " + name + " with (force)"));
        }

        private static String withoutUserAndPassword(String url) {
            int query = url.indexOf('?');
            if (query < 0) {
                return url;
            }
            String rest = List.of(url.substring(query + 1).split("&")).stream()
                    .filter(parameter -> !parameter.startsWith("user=") && !parameter.startsWith("password="))
                    .collect(Collectors.joining("&"));
            return url.substring(0, query) + (rest.isEmpty() ? "" : "?" + rest);
        }
    }
}
