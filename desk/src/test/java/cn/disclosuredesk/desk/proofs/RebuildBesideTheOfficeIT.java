package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.disclosuredesk.query.rebuild.BoardRebuild;
import cn.disclosuredesk.query.rebuild.Comparison;
import cn.disclosuredesk.query.rebuild.RebuildWatch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The tables are made again from the events while the office works, on one node and on two; and nobody notices. */
class RebuildBesideTheOfficeIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static InProcessDesk desk;

    private final Office office = Office.founded(desk.client());

    @BeforeAll
    static void start() {
        desk = InProcessDesk.start(MovableClock.at(TODAY));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void findsEverythingAsItIsWhileOthersWriteAndRead() throws Exception {
        try (InProcessDesk second = desk.secondNode()) {
            AtomicBoolean rebuilding = new AtomicBoolean(true);
            AtomicInteger registered = new AtomicInteger();
            List<Callable<Integer>> calls = new ArrayList<>();
            List.of(desk, second, desk, second)
                    .forEach(node -> calls.add(() -> {
                        Office here = office.at(node.client());
                        int mine = 0;
                        while (rebuilding.get() || mine < 3) {
                            String id = here.registered(DAY);
                            int atLeast = registered.incrementAndGet();
                            mine++;
                            here.reply(id, DAY.plusDays(2), "3.1").expect(200);
                            assertThat(total(here.sectionThree(2026).expect(200), "1"))
                                    .isGreaterThanOrEqualTo(atLeast);
                            assertThat(here.as("auditor")
                                            .get("/api/applications?limit=500&agency=" + here.agency())
                                            .expect(200)
                                            .texts("items", "id"))
                                    .contains(id);
                        }
                        return mine;
                    }));
            calls.add(() -> {
                try {
                    for (int n = 0; n < 3; n++) {
                        Answer ended = rebuilt(n % 2 == 0 ? desk : second);
                        assertThat(ended.text("state")).as(ended.text()).isEqualTo("DONE");
                        assertThat(differences(ended)).as(ended.text()).isZero();
                    }
                    return 0;
                } finally {
                    rebuilding.set(false);
                }
            });
            int acknowledged =
                    AtOnce.run(calls).stream().mapToInt(Integer::intValue).sum();

            assertThat(total(office.sectionThree(2026).expect(200), "1")).isEqualTo(acknowledged);
            assertThat(total(office.sectionThree(2026).expect(200), "3.1")).isEqualTo(acknowledged);
            assertThat(differences(rebuilt(desk))).isZero();
            assertThat(schemas()).containsExactly("board");
            assertThat(new Rows(desk.beans().getBean(DataSource.class)).wrongRunningTotals())
                    .isEmpty();
        }
    }

    @Test
    void tellsWhichRowWasTamperedWithAndPutsItRight() {
        office.registered(DAY);
        office.sectionThree(2026).expect(200);
        desk.database()
                .execute("update board.posting set total = total + 7 where agency = '" + office.agency()
                        + "' and account = '3/1/0'");
        assertThat(total(office.sectionThree(2026).expect(200), "1")).isEqualTo(8);

        Answer ended = rebuilt(desk);

        assertThat(ended.text("state")).isEqualTo("DONE");
        assertThat(differences(ended)).isEqualTo(1);
        JsonNode row = ended.at("differences").get(0);
        assertThat(row.path("table").asString()).isEqualTo("posting");
        assertThat(row.at("/key/agency").asString()).isEqualTo(office.agency());
        assertThat(row.at("/kept/total").asInt()).isEqualTo(8);
        assertThat(row.at("/rebuilt/total").asInt()).isEqualTo(1);
        Answer byAdmin =
                desk.as("admin").get("/api/rebuilds/" + ended.text("id")).expect(200);
        assertThat(differences(byAdmin)).isEqualTo(1);
        assertThat(byAdmin.at("differences"))
                .as("a row is of a case, and admin sees none")
                .isEmpty();
        assertThat(total(office.sectionThree(2026).expect(200), "1")).isEqualTo(1);
        assertThat(health("head").at("status").asString())
                .as("it has been put right")
                .isEqualTo("UP");
        assertThat(health("head").at("components.rebuild.status").asString()).isEqualTo("DIFFERED");
        assertThat(health("head").at("components.rebuild.details.differences").asInt())
                .isEqualTo(1);
        assertThat(health("registrar").text()).doesNotContain("rebuild");

        assertThat(differences(rebuilt(desk))).isZero();
        assertThat(health("admin").at("components.rebuild.status").asString()).isEqualTo("UP");
    }

    @Test
    void isRefusedWhileAnotherOneIsGoingOn() {
        String running = "00000000-0000-7000-8000-00000000000" + 1;
        desk.database()
                .execute("insert into office.rebuild (id, state, started_at) values ('" + running
                        + "', 'RUNNING', '2020-01-01')");

        refused(desk.as("admin").post("/api/rebuilds"), 409);

        desk.database().execute("update office.rebuild set state = 'FAILED' where id = '" + running + "'");
        assertThat(differences(rebuilt(desk))).isZero();
        assertThat(desk.as("admin").get("/api/rebuilds").expect(200).text()).contains(running);
    }

    @Test
    void isSaidToHaveFailedWhereItHasAndLeavesTheTablesAlone() {
        office.registered(DAY);
        Answer before = office.sectionThree(2026).expect(200);
        List<Answer> told = new ArrayList<>();
        desk.beans().getBean(BoardRebuild.class).run(new RebuildWatch() {
            @Override
            public void reached(long position, long target) {
                // no matter
            }

            @Override
            public void compared(Comparison comparison) {
                told.add(rebuilt(desk));
            }

            @Override
            public boolean stops() {
                return false;
            }
        });
        assertThat(told).singleElement().satisfies(refusedByTheOther -> {
            assertThat(refusedByTheOther.text("state")).isEqualTo("FAILED");
            assertThat(refusedByTheOther.text("detail")).contains("另一次重建");
        });
        assertThat(office.sectionThree(2026).expect(200).at("rows")).isEqualTo(before.at("rows"));
    }

    @Test
    void isForThoseWhoRunTheDesk() {
        for (String stranger : List.of("registrar", "handler", "auditor")) {
            refused(desk.as(stranger).post("/api/rebuilds"), 403);
            refused(desk.as(stranger).get("/api/rebuilds"), 403);
        }
        refused(desk.as("admin").get("/api/rebuilds/nothing"), 404);
        String key = "rebuild-" + office.agency();
        String id = desk.as("admin").once(key).post("/api/rebuilds").expect(202).text("id");
        assertThat(desk.as("admin").once(key).post("/api/rebuilds").expect(202).text("id"))
                .isEqualTo(id);
        ended(desk, id);
    }

    @Test
    void everybodySeesThatTablesStandUntilTheyGoOn() {
        String application = office.registered(DAY);
        office.sectionThree(2026).expect(200);
        assertThat(Visitor.signedIn(desk.client(), "auditor").read("/")).doesNotContain("desk-alarm");
        desk.database()
                .execute("create function refuse() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'quotes %', new; end $$");
        desk.database()
                .execute("create trigger poison before insert on board.posting for each row when (new.agency = '"
                        + office.agency() + "') execute function refuse()");

        office.reply(application, DAY.plusDays(2), "3.1").expect(200);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> health("head")
                        .at("components.projections.details.annual-tables")
                        .has("event"));
        Answer health = health("admin");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.at("components.projections.status").asString()).isEqualTo("DOWN");
        JsonNode stop = health.at("components.projections.details.annual-tables");
        assertThat(stop.path("eventType").asString()).isEqualTo("application-replied");
        assertThat(stop.path("standsAt").asLong())
                .isEqualTo(stop.path("position").asLong() + 1);
        assertThat(health.text()).doesNotContain("quotes");
        assertThat(health("nobody").text()).doesNotContain("annual-tables");
        desk.client().get("/actuator/health/readiness").expect(200);
        desk.client().get("/actuator/health/liveness").expect(200);
        refused(office.sectionThree(2026), 503);
        office.application(application).expect(200);
        assertThat(Visitor.signedIn(desk.client(), "registrar").read("/applications/" + application))
                .contains("desk-alarm", "更新已停止");

        desk.database().execute("drop trigger poison on board.posting");
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> health("head").at("status").asString().equals("UP"));
        assertThat(total(office.sectionThree(2026).expect(200), "3.1")).isEqualTo(1);
        assertThat(Visitor.signedIn(desk.client(), "auditor").read("/")).doesNotContain("desk-alarm");
    }

    private static Answer health(String username) {
        return username.equals("nobody")
                ? desk.client().get("/actuator/health")
                : desk.as(username).get("/actuator/health");
    }

    private static Answer rebuilt(InProcessDesk node) {
        return ended(node, node.as("admin").post("/api/rebuilds").expect(202).text("id"));
    }

    private static Answer ended(InProcessDesk node, String id) {
        return await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> node.as("head").get("/api/rebuilds/" + id).expect(200),
                        rebuild -> !rebuild.text("state").equals("RUNNING"));
    }

    private static long differences(Answer rebuild) {
        long count = 0;
        for (JsonNode table : rebuild.at("tables")) {
            count += table.path("differences").asLong();
        }
        return count;
    }

    /** The last figure of a row of section three. */
    private static int total(Answer table, String row) {
        for (JsonNode line : table.at("rows")) {
            if (line.path("code").asString().equals(row)) {
                return line.path("cells").get(6).asInt();
            }
        }
        throw new AssertionError(table.text());
    }

    private static List<String> schemas() {
        return JdbcClient.create(desk.beans().getBean(DataSource.class))
                .sql("select nspname from pg_namespace where nspname like 'board%' order by 1")
                .query(String.class)
                .list();
    }
}
