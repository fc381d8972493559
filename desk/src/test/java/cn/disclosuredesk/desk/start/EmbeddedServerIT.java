package cn.disclosuredesk.desk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @TempDir
    Path folder;

    @Nested
    class OnceStarted {

        @TempDir
        static Path shared;

        static DataFolder data;
        static EmbeddedServer server;

        @BeforeAll
        static void start() {
            data = DataFolder.open(shared);
            server = EmbeddedServer.start(data);
        }

        @AfterAll
        static void stop() throws IOException {
            server.close();
            data.close();
        }

        @Test
        void keepsWhatItHasConfirmed() throws Exception {
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "show full_page_writes")).isEqualTo("on");
        }

        @Test
        void listensToThisMachineOnly() throws Exception {
            assertThat(answer(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }

        @Test
        void knowsChineseLetters() throws Exception {
            assertThat(answer(server, "show server_encoding")).isEqualTo("UTF8");
            answer(server, "create extension pg_trgm; select 'made'");
            assertThat(answer(server, "select array_length(show_trgm('政府信息公开'), 1) > 3"))
                    .isEqualTo("t");
        }

        @Test
        void letsNobodyInWithoutThePassword() throws Exception {
            assertThatThrownBy(() -> connect(server, "desk", null)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(server, "postgres", null)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(server, "postgres", "postgres"))
                    .isInstanceOf(SQLException.class)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("28P01");
        }

        @Test
        void keepsThePasswordFromOtherAccounts() throws Exception {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(shared.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
        }

        @Test
        void doesNotLetTheDeskRunProgramsThroughTheDatabase() {
            assertThatThrownBy(() -> answer(server, "copy (select 1) to program 'true'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void isFoundAgainOnTheSamePortWithItsRowsWhateverTheLengthOfItsPath() throws Exception {
        folder = folder.resolve("长".repeat(40) + " with 'blanks'").resolve("x".repeat(60));
        String firstUrl;
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedServer server = EmbeddedServer.start(data)) {
            firstUrl = server.jdbcUrl();
            answer(server, "create table kept as select 7 as n; select 'made'");
        }
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedServer server = EmbeddedServer.start(data)) {
            assertThat(server.jdbcUrl()).isEqualTo(firstUrl);
            assertThat(answer(server, "select n from kept")).isEqualTo("7");
        }
    }

    @Nested
    class OnAPortThatSomeoneElseTook {

        @Test
        void movesToAnother() throws Exception {
            startOnce();
            int kept = keptPort(folder);
            try (ServerSocket occupant = new ServerSocket(kept, 1, InetAddress.getByName("127.0.0.1"));
                    DataFolder data = DataFolder.open(folder);
                    EmbeddedServer server = EmbeddedServer.start(data)) {
                assertThat(occupant.isBound()).isTrue();
                assertThat(keptPort(folder)).isNotEqualTo(kept);
                assertThat(answer(server, "select 1")).isEqualTo("1");
            }
        }

        @Test
        void isNotMistakenForTheOtherDesksServer(@TempDir Path otherFolder) throws Exception {
            try (DataFolder other = DataFolder.open(otherFolder);
                    EmbeddedServer otherServer = EmbeddedServer.start(other)) {
                Files.writeString(folder.resolve("postgres.port"), keptPort(otherFolder) + "\n");
                try (DataFolder data = DataFolder.open(folder);
                        EmbeddedServer server = EmbeddedServer.start(data)) {
                    assertThat(server.jdbcUrl()).isNotEqualTo(otherServer.jdbcUrl());
                    assertThat(answer(otherServer, "select 1")).isEqualTo("1");
                }
            }
        }
    }

    @Nested
    class WithLeftovers {

        /** Not our own number: PostgreSQL itself forgives the one of the process that starts it. */
        @Test
        void removesAPidFileThatNamesAProgramOfSomeoneElse() throws Exception {
            startOnce();
            Process stranger = new ProcessBuilder("tail", "-f", "/dev/null").start();
            try {
                Files.writeString(folder.resolve("postgres/postmaster.pid"), stranger.pid() + "\n");

                startOnce();

                assertThat(stranger.isAlive()).isTrue();
            } finally {
                stranger.destroyForcibly().waitFor();
            }
        }

        @Test
        void removesAPidFileThatNamesADeadProcessNobodyCollected() throws Exception {
            assumeTrue(Files.exists(Path.of("/proc/self/stat")), "only Linux shows it");
            startOnce();
            // The child must outlive the shell that would collect it: it ends when we close its input.
            Process careless = new ProcessBuilder(
                            "sh", "-c", "exec 3<&0; cat <&3 >/dev/null & echo $!; exec tail -f /dev/null")
                    .start();
            try {
                String dead = careless.inputReader().readLine();
                Path name = Path.of("/proc", String.valueOf(careless.pid()), "comm");
                await().until(() -> Files.readString(name).strip().equals("tail"));
                careless.getOutputStream().close();
                await().until(() ->
                        Files.readString(Path.of("/proc", dead, "stat")).contains(") Z "));
                Files.writeString(folder.resolve("postgres/postmaster.pid"), dead + "\n");

                startOnce();
            } finally {
                careless.destroyForcibly().waitFor();
            }
        }

        @Test
        void beginsAgainWhenTheFirstStartWasCutShort() throws Exception {
            Files.createDirectories(folder.resolve("postgres.new/base"));
            Files.createDirectories(folder.resolve("postgres-binaries/unpacking/bin"));

            startOnce();
        }

        @Test
        void saysWhichFileIsMissingWhenThePasswordIsGone() throws Exception {
            startOnce();
            Files.delete(folder.resolve("postgres.password"));

            assertThatThrownBy(EmbeddedServerIT.this::startOnce)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("postgres.password");
        }
    }

    private void startOnce() throws IOException {
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedServer server = EmbeddedServer.start(data)) {
            assertThat(server.jdbcUrl()).contains(":" + keptPort(folder) + "/");
        }
    }

    private static int keptPort(Path folder) throws IOException {
        return Integer.parseInt(
                Files.readString(folder.resolve("postgres.port")).strip());
    }

    private static Connection connect(EmbeddedServer server, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(server.jdbcUrl(), properties);
    }

    private static String answer(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows && statement.getUpdateCount() >= 0) {
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
