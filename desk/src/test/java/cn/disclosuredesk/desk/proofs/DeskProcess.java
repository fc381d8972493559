package cn.disclosuredesk.desk.proofs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The packaged desk as an office runs it: a process of its own with its embedded PostgreSQL in {@code folder}. What it prints goes to
 * {@code log}, outside the folder.
 */
final class DeskProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);

    private final Path folder;
    private final Path log;
    private final int port;
    private final List<String> properties;
    private Process process;

    private DeskProcess(Path folder, Path log, int port, List<String> properties, Process process) {
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.properties = properties;
        this.process = process;
    }

    /** Starts a desk below a temporary folder of the test. */
    static DeskProcess start(Path temporary, String... properties) {
        Path folder = temporary.resolve("office");
        Path log = temporary.resolve("desk.log");
        int port = freePort();
        List<String> given = List.of(properties);
        DeskProcess desk = new DeskProcess(folder, log, port, given, launched(folder, log, port, given));
        desk.awaitHealth();
        return desk;
    }

    /** Starts one and does not wait: it shows an invented office first. */
    static DeskProcess launchDemo(Path temporary) {
        Path folder = temporary.resolve("office");
        Path log = temporary.resolve("desk.log");
        int port = freePort();
        List<String> demo = List.of("desk.demo=true");
        return new DeskProcess(folder, log, port, demo, launched(folder, log, port, demo));
    }

    void awaitPrinted(String words) {
        await().atMost(START.multipliedBy(3))
                .until(() -> !process.isAlive() || printed().contains(words));
        assertThat(process.isAlive()).as(printed()).isTrue();
    }

    DeskClient client() {
        return DeskClient.at(port);
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return log;
    }

    /** {@code kill -9} for the program and its database at once, as when the power fails. */
    void cutThePower() {
        List<ProcessHandle> all = new ArrayList<>(serverProcesses());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(30)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(folder.resolve("postgres/postmaster.pid"))
                .as("the database had no time to clean up")
                .exists();
    }

    /** {@code kill -9} for the program alone: its database lives on. */
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
        assertThat(serverProcesses()).as("the database lives on").isNotEmpty();
    }

    /** The desk's own database, while it runs. */
    DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setPortNumbers(new int[] {
                Integer.parseInt(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                        .get(3))
            });
            source.setPassword(
                    Files.readString(folder.resolve("postgres.password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setDatabaseName("desk");
        source.setUser("desk");
        return source;
    }

    /** Stops as an office does: it finishes what it has begun. */
    void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, SECONDS)).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> serverProcesses().isEmpty());
    }

    /** Starts again on the same folder. */
    void startAgain() {
        process = launched(folder, log, port, properties);
        awaitHealth();
    }

    /** Leaves nothing running, however the test ended. */
    @Override
    public void close() {
        process.destroyForcibly();
        serverProcesses().forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !process.isAlive() && serverProcesses().isEmpty());
    }

    private void awaitHealth() {
        await().atMost(START.multipliedBy(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !process.isAlive() || isHealthy());
        assertThat(process.isAlive()).as(printed()).isTrue();
    }

    private boolean isHealthy() {
        try {
            return client().get("/actuator/health").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private String printed() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL's processes: its programs lie in the data folder. */
    private List<ProcessHandle> serverProcesses() {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .command()
                        .filter(command -> command.startsWith(folder.toString()))
                        .isPresent())
                .toList();
    }

    private static Process launched(Path folder, Path log, int port, List<String> properties) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(program());
        command.add("--server.address=127.0.0.1");
        properties.forEach(property -> command.add("--" + property));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("DESK_DATA_DIR", folder.toString());
        builder.environment().put("DESK_INITIAL_PASSWORD", DeskClient.PASSWORD);
        builder.environment().put("DESK_DEMO", "false");
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar where it has been packaged from the present classes, else the classes themselves. */
    private static List<String> program() {
        Path target = Path.of(System.getProperty("basedir", ".")).resolve("target");
        Path jar = target.resolve("desk.jar");
        return packagedFrom(target.resolve("classes"), jar)
                ? List.of("-jar", jar.toString())
                : List.of("-cp", System.getProperty("java.class.path"), "cn.disclosuredesk.desk.Desk");
    }

    private static boolean packagedFrom(Path classes, Path jar) {
        if (!Files.exists(jar)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(classes)) {
            // Not by the day the jar was last modified: that is a fixed one, for builds to be reproducible.
            FileTime packaged = (FileTime) Files.getAttribute(jar, "unix:ctime");
            return files.filter(Files::isRegularFile)
                    .noneMatch(file -> file.toFile().lastModified() > packaged.toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
