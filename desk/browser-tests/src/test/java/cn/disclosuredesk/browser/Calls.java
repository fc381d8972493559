package cn.disclosuredesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records what pages have no form for yet, by the calls, as the head does. */
final class Calls {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final int FIRST_REFUSAL = 300;

    private final DeskProcess desk;
    private final HttpClient client = HttpClient.newHttpClient();

    Calls(DeskProcess desk) {
        this.desk = desk;
    }

    /** Posts a body and returns the first id of the answer. */
    String post(String path, String json) {
        String name = "head:" + DeskProcess.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address("/api" + path)))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(path + " → " + answer.body()).isLessThan(FIRST_REFUSAL);
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
