package cn.disclosuredesk.desk.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.desk.OfficeTest;
import cn.disclosuredesk.desk.Program;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Idempotency-Key as a program sees it. */
@OfficeTest
class IdempotencyIT {

    private static final String PATH = "/api/applications";

    @Autowired
    private CallsForTests calls;

    @Autowired
    private JdbcClient jdbc;

    private Program program;

    @BeforeEach
    void call(@LocalServerPort int port) {
        program = new Program(port);
        jdbc.sql("truncate office.idempotency").update();
        calls.acts.set(0);
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndHappensOnce() {
        HttpResponse<String> first = post("k1", "{\"days\": 1, \"channel\": \"FAX\"}");
        HttpResponse<String> again = post("k1", "{ \"channel\":\"FAX\", \"days\":1 }");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(calls.acts).hasValue(1);
    }

    @Test
    void sentManyTimesAtOnceItHappensOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<HttpResponse<String>> call = () -> post("race", "{\"days\": 1}");
            List<Future<HttpResponse<String>>> answers = threads.invokeAll(List.of(call, call, call, call, call, call));
            Set<String> bodies = answers.stream().map(IdempotencyIT::body).collect(Collectors.toSet());
            assertThat(bodies).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(calls.acts).hasValue(1);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        post("k2", "{\"days\": 1}");
        HttpResponse<String> other = post("k2", "{\"days\": 2}");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Program.json(other).get("detail").asString()).contains("Idempotency-Key");
        assertThat(calls.acts).hasValue(1);
    }

    @Test
    void theKeyOfAnotherUserIsAnother() {
        post("k3", "{\"days\": 1}");
        assertThat(program.post(PATH, "head", "{\"days\": 2}", "Idempotency-Key", "k3")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aRefusedActIsNotRemembered() {
        assertThat(post("k4", "{\"days\": -1}").statusCode()).isEqualTo(422);
        assertThat(post("k4", "{\"days\": 5}").statusCode()).isEqualTo(201);
    }

    @Test
    void partsAreComparedByNameAndContent() {
        HttpResponse<String> first = upload("k5", Parts.file("a.csv", "1,2,3"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(upload("k5", Parts.file("b.csv", "1,2,3")).body()).isEqualTo(first.body());
        assertThat(upload("k5", Parts.file("a.csv", "1,2,4")).statusCode()).isEqualTo(422);
        assertThat(calls.acts).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "with blank"})
    void aKeyThatIsNoneIsRefused(String key) {
        assertThat(post(key, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void aKeyHasAtMostTwoHundredCharacters() {
        assertThat(post("k".repeat(200), "{}").statusCode()).isEqualTo(201);
        assertThat(post("k".repeat(201), "{}").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(String key, String body) {
        return program.post(PATH, "registrar", body, "Idempotency-Key", key);
    }

    private HttpResponse<String> upload(String key, String body) {
        return program.send(program.request("/api/ledgers", "registrar", "Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String body(Future<HttpResponse<String>> answer) {
        try {
            return answer.get().statusCode() + answer.get().body();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
