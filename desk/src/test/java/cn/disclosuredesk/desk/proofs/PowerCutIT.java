package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the desk has confirmed is there after the power failed, once; what it has not confirmed can be sent again without harm. */
class PowerCutIT {

    private static final int CLIENTS = 4;
    private static final int ENOUGH = 60;

    @TempDir
    Path temporary;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** What was sent, by its key, and what was confirmed of it. */
    private final Map<String, Json> sent = new ConcurrentHashMap<>();

    private final Map<String, Answer> confirmed = new ConcurrentHashMap<>();
    private final Set<String> unexpected = new ConcurrentSkipListSet<>();

    @Test
    void nothingConfirmedIsLostAndNothingIsThereTwice() throws Exception {
        try (DeskProcess desk = DeskProcess.start(temporary)) {
            Office office = Office.founded(desk.client());
            for (int cut = 1; cut <= 2; cut++) {
                cutThePowerUnderLoad(desk, office, cut);
                desk.startAgain();
                everyConfirmedOneIsThere(office);
                sendAgainWhatWasNotConfirmed(office);
                eachIsThereOnceAndNumbersHaveNoHole(office);
            }
            theDeskWorksOn(office);
        }
    }

    private void cutThePowerUnderLoad(DeskProcess desk, Office office, int cut) throws InterruptedException {
        int before = confirmed.size();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            String keys = "cut-%d-client-%d-number-".formatted(cut, client);
            clients.execute(() -> sendUntilThePowerFails(office, keys));
        }
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> confirmed.size() >= before + ENOUGH || !unexpected.isEmpty());
        desk.cutThePower();
        clients.shutdown();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(unexpected).isEmpty();
        assertThat(sent).as("the power failed in the middle of work").hasSize(confirmed.size() + CLIENTS);
    }

    private void sendUntilThePowerFails(Office office, String keys) {
        int number = 0;
        while (isConfirmed(office, keys + number)) {
            number++;
        }
    }

    private boolean isConfirmed(Office office, String key) {
        Json form = office.form(today).with("content", "申请公开" + key);
        sent.put(key, form);
        try {
            Answer answer = office.as("registrar").once(key).post("/api/applications", form);
            if (answer.status() == 201) {
                confirmed.put(key, answer);
            } else if (answer.status() < 500) {
                unexpected.add(answer.toString());
            }
            return answer.status() == 201;
        } catch (UncheckedIOException powerFailed) {
            return false;
        }
    }

    private void everyConfirmedOneIsThere(Office office) {
        confirmed.forEach((key, answer) -> {
            Answer there = office.application(answer.text("id")).expect(200);
            assertThat(there.text("receiptNo")).as(key).isEqualTo(answer.text("receiptNo"));
            assertThat(there.text("content")).as(key).isEqualTo("申请公开" + key);
        });
    }

    /** Also what was confirmed: the answer is the first one. */
    private void sendAgainWhatWasNotConfirmed(Office office) {
        new TreeMap<>(sent).forEach((key, form) -> {
            Answer again = office.as("registrar")
                    .once(key)
                    .post("/api/applications", form)
                    .expect(201);
            Answer first = confirmed.putIfAbsent(key, again);
            if (first != null) {
                assertThat(again.text("id")).as(key).isEqualTo(first.text("id"));
            }
        });
    }

    private void eachIsThereOnceAndNumbersHaveNoHole(Office office) {
        List<String> ids = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        everyCase(office).forEach(item -> {
            ids.add(item.path("id").asString(""));
            numbers.add(item.path("receiptNo").asString(""));
        });
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(sent.size())
                .containsExactlyInAnyOrderElementsOf(confirmed.values().stream()
                        .map(answer -> answer.text("id"))
                        .toList());
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, sent.size())
                        .mapToObj(number -> "%d-%05d".formatted(today.getYear(), number))
                        .toList());
        assertThat(office.sectionThree(today.getYear())
                        .expect(200)
                        .at("rows.0.cells.6")
                        .asInt())
                .isEqualTo(sent.size());
    }

    private void theDeskWorksOn(Office office) {
        String id = office.registered(today);
        office.reply(id, today, "3.1").expect(200);
        assertThat(office.application(id).text("status")).isEqualTo("ENDED");
        assertThat(office.sectionThree(today.getYear()).at("balanced").asBoolean())
                .isTrue();
    }

    private static List<JsonNode> everyCase(Office office) {
        List<JsonNode> cases = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = office.as("auditor")
                    .get("/api/applications?limit=500&agency=" + office.agency() + cursor)
                    .expect(200);
            page.at("items").forEach(cases::add);
            JsonNode next = page.at("nextCursor");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        return cases;
    }
}
