package cn.disclosuredesk.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged desk in a process of its own, on a free port, with a data folder that is empty at first. */
final class DeskProcess implements AutoCloseable {

    static final String AGENCY = "荥阳市人民政府办公室";
    static final String PASSWORD = "Browser-Tests-2026";

    private static final Path JAR = Path.of("..", "target", "desk.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Process process;
    private final int port;

    private DeskProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static DeskProcess start(Path data) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR.toAbsolutePath().normalize() + " is missing: package the desk first");
        }
        int port = freePort();
        Path log = Files.createDirectories(Path.of("target")).resolve("desk.log");
        ProcessBuilder builder = new ProcessBuilder(java(), "-Xmx1g", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DESK_INITIAL_PASSWORD", PASSWORD);
        builder.environment().put("DESK_DATA_DIR", data.toString());
        builder.environment().put("DESK_AGENCY_NAME", AGENCY);
        builder.environment().put("DESK_DEMO", "false");
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        DeskProcess desk = new DeskProcess(builder.start(), port);
        try {
            desk.awaitStart(log);
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
        return desk;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private void awaitStart(Path log) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address("/actuator/health"))).build();
        Awaitility.await("start of the desk, see " + log.toAbsolutePath())
                .atMost(LONGEST_START)
                .failFast("the desk ended, see " + log.toAbsolutePath(), () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> client.send(health, BodyHandlers.discarding()).statusCode() == 200);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Asked first, so that the desk can stop its database. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
