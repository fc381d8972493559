package cn.disclosuredesk.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program, or a browser, that calls the desk over a real connection. It follows no redirects. */
public final class Program {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    public Program(int port) {
        this.address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String user, String... headers) {
        return send(request(path, user, headers).GET());
    }

    public HttpResponse<String> post(String path, String user, String json, String... headers) {
        return send(request(path, user, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> form(String path, String body, String... headers) {
        return send(request(path, "", headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> call(String method, String path, String user, String... headers) {
        return send(request(path, user, headers).method(method, BodyPublishers.noBody()));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code user} empty: nobody; else with the password of the first start. */
    public HttpRequest.Builder request(String path, String user, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!user.isEmpty()) {
            request.header("Authorization", basic(user, OfficeForTests.PASSWORD));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
