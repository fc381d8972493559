package cn.disclosuredesk.desk.start;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import cn.disclosuredesk.desk.start.PostgresPrograms.Result;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own folder inside the data folder: made once, given our settings before every start, started, stopped. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private final DataFolder data;
    private final PostgresPrograms programs;
    private final Path folder;
    private final Path logFile;

    PostgresServer(DataFolder data, PostgresPrograms programs) {
        this.data = data;
        this.programs = programs;
        this.folder = data.resolve("postgres");
        this.logFile = data.resolve("postgres.log");
    }

    Path folder() {
        return folder;
    }

    boolean isInitialised() {
        return Files.isDirectory(folder);
    }

    /** Beside its place and then moved: a first start that was killed half way leaves nothing that looks finished. */
    void initialise(Path passwordFile) throws IOException {
        Path fresh = data.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(fresh);
        boolean utf8NeedsACountry = PostgresBinaries.isMac() || PostgresBinaries.isWindows();
        Result result = programs.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale-provider=libc",
                "--lc-messages=C",
                // With lc_ctype C no Chinese character is a letter, and the search index over them stays empty.
                "--lc-ctype=" + (utf8NeedsACountry ? "en_US.UTF-8" : "C.UTF-8"),
                "--lc-collate=" + (utf8NeedsACountry ? "C" : "C.UTF-8"),
                "--no-instructions");
        if (!result.succeeded()) {
            throw new StartRefused("内置 PostgreSQL 初始化失败：" + lastLines(result.output()));
        }
        Files.writeString(fresh.resolve("postgresql.conf"), "\ninclude = 'desk.conf'\n", StandardOpenOption.APPEND);
        Files.move(fresh, folder, ATOMIC_MOVE);
    }

    /** False if it did not start; {@link #complaint()} then says why. */
    boolean start(int port) throws IOException {
        OwnerOnly.write(folder.resolve("desk.conf"), settings(port));
        OwnerOnly.write(
                folder.resolve("pg_hba.conf"),
                "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n");
        if (Files.exists(logFile)) {
            Files.move(logFile, data.resolve("postgres.log.1"), REPLACE_EXISTING);
        }
        // Ten minutes: after a failure of the machine it first repeats what stands in its journal.
        return programs.run("pg_ctl", "start", "-D", folder.toString(), "-l", logFile.toString(), "-w", "-t", "600")
                .succeeded();
    }

    String complaint() throws IOException {
        return Files.exists(logFile) ? lastLines(Files.readString(logFile)) : "";
    }

    void stop() throws IOException {
        Result gentle = stop("fast", 30);
        if (!gentle.succeeded()) {
            log.warn("PostgreSQL did not stop in time, it will recover at the next start: {}", gentle.output());
            stop("immediate", 30);
        }
    }

    /** The number that stands in the first eight bytes of {@code pg_control} and nowhere else in the world. */
    long identifier() throws IOException {
        try (var channel = Files.newByteChannel(folder.resolve("global/pg_control"))) {
            ByteBuffer first = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
            while (first.hasRemaining() && channel.read(first) >= 0) {
                continue;
            }
            return first.flip().getLong();
        }
    }

    private Result stop(String mode, int seconds) throws IOException {
        return programs.run(
                "pg_ctl", "stop", "-D", folder.toString(), "-m", mode, "-w", "-t", Integer.toString(seconds));
    }

    /**
     * The socket's folder is relative to the server's: an absolute path may exceed the 107 bytes that a socket's name may
     * have. Messages are terse because their details quote values, and a log file escapes every erasure.
     */
    private static String settings(int port) {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = '%s'
                unix_socket_permissions = 0700
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                max_connections = 100
                timezone = 'Asia/Shanghai'
                log_timezone = 'Asia/Shanghai'
                log_checkpoints = off
                log_error_verbosity = terse
                log_min_error_statement = panic
                """.formatted(port, PostgresBinaries.isWindows() ? "" : ".");
    }

    private static String lastLines(String text) {
        List<String> lines = text.strip().lines().toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
