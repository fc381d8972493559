package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.disclosuredesk.store.EventOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;

/**
 * Four years of several counties at one desk: whatever is recorded late, sealed and published anew, each table adds up
 * after every event and comes out of the raw events when they are counted by hand, and what was read long ago is read
 * again as it was. Each county is a seed; a failure names it, with everything it did.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SealedHistoriesIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 10, 8);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 11, 15);
    private static final long SEEDS = 4;
    private static final int AT_ONCE = 3;

    private final Random days = new Random(2020);
    private final List<Evening> evenings = new ArrayList<>();
    private final List<String> rebuilds = new ArrayList<>();
    private List<SealedCounty> counties;
    private InProcessDesk desk;

    @BeforeAll
    void fourYearsPass() throws Exception {
        desk = InProcessDesk.start(MovableClock.at(FIRST_DAY));
        counties = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> new SealedCounty(seed, desk))
                .toList();
        ExecutorService clerks = Executors.newFixedThreadPool(AT_ONCE);
        try {
            while (desk.clock().today().isBefore(LAST_DAY)) {
                aDay(clerks);
            }
        } finally {
            clerks.shutdownNow();
        }
        beginARebuild();
        theRebuildHasEnded();
    }

    @AfterAll
    void stopTheDesk() {
        desk.close();
    }

    private void aDay(ExecutorService clerks) throws Exception {
        LocalDate today = desk.clock().today().plusDays(1 + days.nextInt(24));
        desk.clock().moveTo(today);
        if (days.nextInt(6) == 0) {
            ReflectionTestUtils.invokeMethod(desk.beans().getBean("endedYears"), "closeAll");
        }
        if (days.nextInt(30) == 0) {
            beginARebuild();
        }
        List<Callable<List<Answer>>> work = new ArrayList<>();
        counties.forEach(county -> work.add(() -> {
            county.work();
            return evenings.size() % 2 == 0 ? List.of(county.read()) : List.of();
        }));
        List<Answer> read = new ArrayList<>();
        for (Future<List<Answer>> one : clerks.invokeAll(work)) {
            read.addAll(one.get());
        }
        theRebuildHasEnded();
        evenings.add(new Evening(desk.beans().getBean(EventOrder.class).head(), read));
    }

    /** The counties go on working meanwhile. */
    private void beginARebuild() {
        rebuilds.add(desk.as("head").post("/api/rebuilds").expect(202).text("id"));
    }

    private void theRebuildHasEnded() {
        if (!rebuilds.isEmpty()) {
            String last = rebuilds.get(rebuilds.size() - 1);
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> !rebuilt(last).text("state").equals("RUNNING"));
        }
    }

    private Answer rebuilt(String id) {
        return desk.as("head").get("/api/rebuilds/" + id).expect(200);
    }

    @Order(1)
    @Test
    void doesEachActOrRefusesIt() {
        counties.forEach(
                county -> assertThat(county.strange()).as(county.toString()).isEmpty());
        Map<String, Integer> accepted = new TreeMap<>();
        counties.forEach(county -> county.accepted().forEach((act, times) -> accepted.merge(act, times, Integer::sum)));
        assertThat(accepted.keySet())
                .containsExactlyInAnyOrderElementsOf(counties.get(0).acts());
        assertThat(accepted.values()).allMatch(times -> times > 2);
    }

    @Order(2)
    @Test
    void tellsInEachTableAfterEachEventWhatTheEventsTell() {
        new ReplayedBooks(desk.beans(), this::countyOf).through(evenings);
    }

    @Order(3)
    @Test
    void tellsAgainWhatItTold() {
        for (Evening evening : evenings) {
            for (Answer then : evening.read()) {
                String again = then.request().substring(4) + "&asOf="
                        + then.text("asOf").replace("+", "%2B");
                assertThat(desk.as("head").get(again).expect(200).json())
                        .as(again)
                        .isEqualTo(then.json());
            }
        }
    }

    @Order(4)
    @Test
    void findsNoDifferenceWhenTheBoardIsMadeAgain() {
        assertThat(rebuilds).hasSizeGreaterThan(2).allSatisfy(id -> {
            Answer rebuild = rebuilt(id);
            assertThat(rebuild.text("state")).as(rebuild.text()).isEqualTo("DONE");
            long differences = 0;
            for (JsonNode table : rebuild.at("tables")) {
                differences += table.path("differences").asLong();
            }
            assertThat(differences).as(rebuild.text()).isZero();
        });
    }

    @Order(5)
    @Test
    void decidesByTheSameTablesWhenTheyAreMadeAgainFromTheEvents() {
        OfficeRebuild rebuild = new OfficeRebuild(desk.beans());
        Map<String, List<String>> again = rebuild.again();
        rebuild.kept()
                .forEach((table, rows) -> assertThat(again.get(table)).as(table).containsExactlyElementsOf(rows));
        assertThat(again.keySet()).isEqualTo(rebuild.kept().keySet());
    }

    private String countyOf(String agency) {
        return counties.stream()
                .filter(county -> county.offices().stream()
                        .anyMatch(office -> office.agency().equals(agency)))
                .map(SealedCounty::toString)
                .findFirst()
                .orElse(agency);
    }
}
