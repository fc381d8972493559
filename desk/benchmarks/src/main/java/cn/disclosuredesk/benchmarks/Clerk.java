package cn.disclosuredesk.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Another clerk of the office, who registers a case and reads, twice a second. */
final class Clerk implements AutoCloseable {

    static final Duration QUIET = Duration.ofSeconds(20);

    private static final Duration BETWEEN_TWO_CASES = Duration.ofMillis(500);
    private static final int TO_WARM_UP = 20;
    private static final byte[] CASE = """
            {"channel": "IN_PERSON", "submittedOn": "2026-03-02",
             "applicant": {"kind": "NATURAL_PERSON", "name": "某某"}, "content": "道路建设项目立项批复"}""".getBytes(StandardCharsets.UTF_8);

    private final ExecutorService herself = Executors.newSingleThreadExecutor();
    private final PackagedDesk desk;
    private volatile boolean sentHome;
    private CompletableFuture<Latencies> working = CompletableFuture.completedFuture(new Latencies());

    Clerk(PackagedDesk desk) {
        this.desk = desk;
    }

    /** The first calls after a start take longer, import or not. */
    void warmUp() throws IOException, InterruptedException {
        for (int i = 0; i < TO_WARM_UP; i++) {
            round(new Latencies());
        }
    }

    Latencies worksFor(Duration time) {
        long last = System.nanoTime() + time.toNanos();
        return worksWhile(() -> System.nanoTime() < last);
    }

    /** Works beside whatever else happens. */
    void begin() {
        sentHome = false;
        working = CompletableFuture.supplyAsync(() -> worksWhile(() -> !sentHome), herself);
    }

    Latencies end() throws InterruptedException {
        sentHome = true;
        try {
            return working.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the clerk could not work", failed.getCause());
        }
    }

    @Override
    public void close() {
        sentHome = true;
        herself.shutdown();
    }

    private Latencies worksWhile(BooleanSupplier working) {
        Latencies latencies = new Latencies();
        try {
            while (working.getAsBoolean()) {
                round(latencies);
                Thread.sleep(BETWEEN_TWO_CASES.toMillis());
            }
            return latencies;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return latencies;
        }
    }

    private void round(Latencies latencies) throws IOException, InterruptedException {
        time(latencies, "register a case", () -> desk.post("/api/applications", "application/json", CASE));
        time(latencies, "list of cases", () -> desk.get("/api/applications"));
        time(latencies, "section three of a year", () -> desk.get("/api/annual-reports/2025/section-three"));
    }

    private static void time(Latencies latencies, String kind, Call call) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int status = call.answer().statusCode();
        latencies.add(kind, (System.nanoTime() - begun) / 1e6, status / 100 == 2);
    }

    private interface Call {

        HttpResponse<String> answer() throws IOException, InterruptedException;
    }
}
