package cn.disclosuredesk.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** The desk as an office starts it, an empty office in a folder of its own, with its embedded PostgreSQL and a small heap. */
final class PackagedDesk implements AutoCloseable {

    private static final int HEAP = 256;
    private static final Duration START = Duration.ofMinutes(3);
    private static final String PASSWORD = "benchmark-of-an-empty-office";
    private static final String HEAD =
            "Basic " + Base64.getEncoder().encodeToString(("head:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private final Process process;

    private PackagedDesk(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static PackagedDesk start(Path jar, Path folder) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    jar + " is missing: package the desk, and start in the root of the project");
        }
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m",
                "-Xlog:gc:file=" + collections(folder) + ":uptime:filecount=0",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1");
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("DESK_DATA_DIR", folder.resolve("office").toString());
        builder.environment().put("DESK_INITIAL_PASSWORD", PASSWORD);
        builder.environment().put("DESK_DEMO", "false");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(Redirect.to(printed(folder).toFile()))
                .start();
        PackagedDesk desk = new PackagedDesk(folder, port, process);
        desk.awaitHealth();
        return desk;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String contentType, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** The desk's own database, beside the desk. */
    Connection database() throws IOException, SQLException {
        Path office = folder.resolve("office");
        String port = Files.readString(office.resolve("postgres.port")).strip();
        String password = Files.readString(office.resolve("postgres.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/desk", "desk", password);
    }

    Heap heap() throws IOException {
        return Heap.of(collections(folder), printed(folder), HEAP);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", HEAD);
    }

    private void awaitHealth() throws IOException, InterruptedException {
        long last = System.nanoTime() + START.toNanos();
        while (!isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > last) {
                process.destroyForcibly();
                throw new IllegalStateException("the desk did not start:\n" + Files.readString(printed(folder)));
            }
            Thread.sleep(200);
        }
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path printed(Path folder) {
        return folder.resolve("desk.log");
    }

    private static Path collections(Path folder) {
        return folder.resolve("collections.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
