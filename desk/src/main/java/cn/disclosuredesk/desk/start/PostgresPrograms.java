package cn.disclosuredesk.desk.start;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code initdb} and {@code pg_ctl}; as root through {@code unshare}, since PostgreSQL refuses to run as root. */
final class PostgresPrograms {

    private final PostgresBinaries binaries;
    private final Path outputs;

    PostgresPrograms(PostgresBinaries binaries, Path outputs) {
        this.binaries = binaries;
        this.outputs = outputs;
    }

    /** What a program answered. */
    record Result(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    Result run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        // Into a file: a pipe would stay open as long as the server that the program leaves behind.
        Path output = Files.createTempFile(outputs, "postgres-command", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(outputs.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(output.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LANG", "C");
            int code = builder.start().waitFor();
            return new Result(code, Files.readString(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
