package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A program that calls one desk as one of its people. Immutable: each {@code as…}, {@code with…} gives another caller. */
final class DeskClient {

    static final String PASSWORD = "proofs-only-4711";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final int port;
    private final Map<String, String> headers;

    private DeskClient(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** Nobody in particular, not signed in. */
    static DeskClient at(int port) {
        return new DeskClient(port, Map.of());
    }

    DeskClient as(String username) {
        return signedIn(username, PASSWORD);
    }

    DeskClient signedIn(String username, String password) {
        byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    DeskClient with(String header, Object value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value.toString());
        return new DeskClient(port, more);
    }

    /** The same request again under this key is done once. */
    DeskClient once(String key) {
        return with("Idempotency-Key", key);
    }

    /** The version of the case that the caller has seen. */
    DeskClient seen(Object version) {
        return with("If-Match", "W/\"" + version + "\"");
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** The bytes of a file; a broken transfer fails. */
    byte[] download(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer post(String path, Object json) {
        return post(path, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), Map.of());
    }

    Answer post(String path, Parts parts) {
        return post(path, parts.contentType(), parts.bytes());
    }

    Answer put(String path, Object json) {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        return send("PUT", path, BodyPublishers.ofByteArray(body), Map.of("Content-Type", "application/json"));
    }

    Answer post(String path, String contentType, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body), Map.of("Content-Type", contentType));
    }

    Answer post(String path, LargeUpload upload) {
        return upload.sent(port, path, headers);
    }

    Answer call(String method, String path) {
        return send(method, path, BodyPublishers.noBody(), Map.of());
    }

    /** Hands in a ledger and waits until its job has ended. */
    Answer ledger(Parts parts) {
        return ledgerDone(post("/api/ledgers", parts).expect(202).text("id"));
    }

    /** Waits until a job has ended. */
    Answer ledgerDone(String id) {
        return await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> get("/api/ledgers/" + id).expect(200),
                        job -> !job.text("state").equals("RUNNING"));
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        more.forEach(request::header);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
