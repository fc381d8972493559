package cn.disclosuredesk.desk.start;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AKilledDeskIT {

    @TempDir
    Path temporary;

    private Path folder;
    private Process desk;

    @BeforeEach
    void startTheDeskInAProcessOfItsOwn() throws IOException {
        folder = temporary.resolve("office");
        Path ready = temporary.resolve("ready");
        desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeskForKilling.class.getName(),
                        folder.toString(),
                        ready.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(temporary.resolve("desk.log").toFile()))
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(ready) || !desk.isAlive());
        assertThat(desk.isAlive())
                .as(Files.readString(temporary.resolve("desk.log")))
                .isTrue();
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        desk.destroyForcibly().waitFor(10, SECONDS);
        serverProcesses().forEach(ProcessHandle::destroyForcibly);
        await().until(() -> serverProcesses().isEmpty());
    }

    @Test
    void keepsASecondOneOutWhileItLives() {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("正被另一个办理台（进程号 " + desk.pid() + "）使用");
    }

    @Test
    void leavesAServerThatTheNextDeskTakesOverWithEveryCommittedRow() throws Exception {
        desk.destroyForcibly().waitFor(10, SECONDS);
        assertThat(serverProcesses()).isNotEmpty();

        assertThat(processesKeptByTheNextDesk()).containsExactly(desk.pid());
    }

    @Test
    void isFollowedByOneThatRecoversWhenItsServerWasKilledToo() throws Exception {
        List<ProcessHandle> all = new ArrayList<>(serverProcesses());
        all.add(desk.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(folder.resolve("postgres/postmaster.pid")).exists();

        assertThat(processesKeptByTheNextDesk()).containsExactly(desk.pid());
    }

    private List<Long> processesKeptByTheNextDesk() throws IOException {
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedServer server = EmbeddedServer.start(data)) {
            return JdbcClient.create(source(server))
                    .sql("select process from kept")
                    .query(Long.class)
                    .list();
        }
    }

    private static DataSource source(EmbeddedServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    private List<ProcessHandle> serverProcesses() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.startsWith(folder.toString()))
                        .isPresent())
                .toList();
    }
}
