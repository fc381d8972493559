package cn.disclosuredesk.desk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a desk that was killed left behind on this folder: a server that still runs, or a {@code postmaster.pid} whose process
 * is gone. Called while the folder is locked, so nobody alive misses them.
 *
 * <p>The server is stopped and not adopted: it may run with the settings and the programs of an older desk, and its
 * sessions may hold locks for a desk that no longer exists.
 */
final class Leftovers {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private final Path programFolder;
    private final PostgresServer server;
    private final Path postmasterPid;

    Leftovers(Path programFolder, PostgresServer server) {
        this.programFolder = programFolder;
        this.server = server;
        this.postmasterPid = server.folder().resolve("postmaster.pid");
    }

    void clear() throws IOException {
        Optional<ProcessHandle> named = processNamedInPidFile();
        List<ProcessHandle> ours = ourProcesses();
        if (named.isPresent() && ours.contains(named.get())) {
            log.warn(
                    "A killed desk left its PostgreSQL running (process {}): stopping it",
                    named.get().pid());
            server.stop();
        }
        // The children of a killed server notice its end within moments; until then no new one can start.
        for (ProcessHandle process : ourProcesses()) {
            end(process);
        }
        if (named.isEmpty() || ours.contains(named.get()) || isDead(named.get()) || isKnownStranger(named.get())) {
            Files.deleteIfExists(postmasterPid);
        }
    }

    /** Also when it only waits to be collected: in a container whose first process collects nobody, that lasts for ever. */
    private static boolean isDead(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return !process.isAlive();
        }
    }

    /** After a restart of the machine the number in the file may belong to any program, and PostgreSQL would not start. */
    private boolean isKnownStranger(ProcessHandle process) {
        return process.info().command().filter(command -> !isOurs(command)).isPresent();
    }

    private List<ProcessHandle> ourProcesses() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(this::isOurs).isPresent())
                .toList();
    }

    private boolean isOurs(String command) {
        return Path.of(command).startsWith(programFolder);
    }

    private Optional<ProcessHandle> processNamedInPidFile() throws IOException {
        if (!Files.exists(postmasterPid)) {
            return Optional.empty();
        }
        String firstLine =
                Files.readString(postmasterPid).lines().findFirst().orElse("").strip();
        return firstLine.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(firstLine)) : Optional.empty();
    }

    private static void end(ProcessHandle process) throws IOException {
        if (!dies(process, Duration.ofSeconds(5))) {
            process.destroyForcibly();
            if (!dies(process, Duration.ofSeconds(30))) {
                throw new IOException("process " + process.pid() + " does not end");
            }
        }
    }

    private static boolean dies(ProcessHandle process, Duration limit) throws IOException {
        long start = System.nanoTime();
        while (!isDead(process)) {
            if (System.nanoTime() - start > limit.toNanos()) {
                return false;
            }
            awaitExitForAMoment(process);
        }
        return true;
    }

    private static void awaitExitForAMoment(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(100, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.debug("Process {} still runs", process.pid());
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
