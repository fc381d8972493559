package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.desk.start.StartRefused;
import cn.disclosuredesk.store.PostgresForTests;
import cn.disclosuredesk.store.PostgresForTests.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What a new user sees first, shown on a plain working day, and on a holiday in a year whose calendar nobody knows yet. */
@ExtendWith(OutputCaptureExtension.class)
class TheDemoOfficeIT {

    private static final GoldenTable PUBLISHED = new GoldenTable("xingyang-2023", 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2027-01-01"})
    void hasWorkedSince2023AndItsTablesAddUp(LocalDate today, CapturedOutput printed) {
        Database database = PostgresForTests.freshDatabase();
        int events;
        try (DemoDesk desk = DemoDesk.start(database, folder, today, true)) {
            assertThat(printed.getOut()).as("the law refuses nothing").doesNotContain("略过");
            theFirstYearIsTheOneThatWasPublished(desk.client());
            everyYearGoesOnFromTheOneBefore(desk.client(), today);
            everyLightAndStateIsThere(desk.client());
            nothingOfLongAgoIsOpen(desk.client(), today);
            onlyTheCorrectedReplyDiffersFromWhatWasSealed(desk.client());
            aLedgerWasHandedInAndProposesACorrection(desk.client());
            everyPageSaysSo(desk.visitor());
            events = events(database);
        }
        try (DemoDesk again = DemoDesk.start(database, folder, today, true)) {
            theFirstYearIsTheOneThatWasPublished(again.client());
            assertThat(events(database)).isEqualTo(events);
            comesOutAsALedgerAndGoesInAgain(again.client(), today);
        }
        assertThatThrownBy(() -> DemoDesk.start(database, folder.resolve("real"), today, false))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("演示办公室");
    }

    @Test
    void doesNotOpenInTheDatabaseOfARealOffice() {
        Database database = PostgresForTests.freshDatabase();
        LocalDate today = LocalDate.of(2026, 11, 20);
        DemoDesk.start(database, folder, today, false).close();
        int events = events(database);
        assertThatThrownBy(() -> DemoDesk.start(database, folder, today, true))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("真实办公室")
                .hasMessageContaining("DESK_DEMO=false");
        assertThat(events(database)).isEqualTo(events);
    }

    private static void theFirstYearIsTheOneThatWasPublished(DeskClient head) {
        assertThat(GoldenTable.rows(head.get("/api/annual-reports/2023/section-three")
                        .expect(200)
                        .json()
                        .path("rows")))
                .isEqualTo(PUBLISHED.sectionThree());
        JsonNode four =
                head.get("/api/annual-reports/2023/section-four").expect(200).json();
        assertThat(four.at("/reconsideration/pending").asInt()).isEqualTo(1);
        assertThat(four.at("/reconsideration/total").asInt()).isEqualTo(1);
        assertThat(four.at("/litigationDirect/total").asInt()).isZero();
    }

    /** By facts: what a year was sealed with is not in a ledger. */
    private static void comesOutAsALedgerAndGoesInAgain(DeskClient head, LocalDate today) {
        String any = head.get("/api/applications?limit=1").expect(200).text("items.0.id");
        Office demo = Office.named(
                head, head.get("/api/applications/" + any).expect(200).text("agencyCode"));

        RoundTrip trip = RoundTrip.throughXlsx(demo, head);

        trip.isTheSame(2023, today.getYear(), "tables", "lawfulActs", "applicants", "reply", "replies");
        assertThat(trip.rowsByFacts(2023)).isEqualTo(PUBLISHED.sectionThree());
    }

    private static void everyYearGoesOnFromTheOneBefore(DeskClient head, LocalDate today) {
        List<JsonNode> carriedOver = new ArrayList<>();
        for (int year = 2023; year <= today.getYear(); year++) {
            JsonNode table = head.get("/api/annual-reports/" + year + "/section-three")
                    .expect(200)
                    .json();
            assertThat(table.path("balanced").asBoolean()).as("%d", year).isTrue();
            JsonNode carriedIn = row(table, "2");
            if (!carriedOver.isEmpty()) {
                assertThat(carriedIn).as("%d", year).isEqualTo(carriedOver.get(carriedOver.size() - 1));
            }
            carriedOver.add(row(table, "4"));
        }
        JsonNode years = head.get("/api/years").expect(200).json();
        List<Integer> sealed = new ArrayList<>();
        years.forEach(year -> {
            if (year.path("state").asString().equals("SEALED")) {
                sealed.add(year.path("year").asInt());
            }
        });
        assertThat(sealed).contains(2023, 2024, 2025).allMatch(year -> year < today.getYear());
    }

    private static JsonNode row(JsonNode table, String code) {
        for (JsonNode row : table.path("rows")) {
            if (row.path("code").asString().equals(code)) {
                return row.path("cells");
            }
        }
        throw new AssertionError("no row " + code);
    }

    private static void everyLightAndStateIsThere(DeskClient head) {
        for (String light : List.of("RED", "ORANGE", "YELLOW", "GREEN", "GREY")) {
            assertThat(items(head, "/api/applications?light=" + light))
                    .as(light)
                    .isNotEmpty();
        }
        for (String status : List.of(
                "RECEIVED",
                "IN_PROGRESS",
                "AWAITING_CLARIFICATION",
                "AWAITING_PAYMENT",
                "AWAITING_OPINION",
                "ENDED",
                "REPLY_DUE_AGAIN",
                "ANNULLED")) {
            assertThat(items(head, "/api/applications?status=" + status))
                    .as(status)
                    .isNotEmpty();
        }
        for (String status : List.of("PENDING", "SUSPENDED", "APPEALED", "DECIDED", "ENDED")) {
            assertThat(items(head, "/api/reviews?status=" + status)).as(status).isNotEmpty();
        }
    }

    private static void nothingOfLongAgoIsOpen(DeskClient head, LocalDate today) {
        for (String light : List.of("RED", "ORANGE", "YELLOW", "GREEN", "GREY")) {
            items(head, "/api/applications?light=" + light).stream()
                    .filter(item -> !item.path("status").asString().equals("REPLY_DUE_AGAIN"))
                    .forEach(item -> assertThat(
                                    LocalDate.parse(item.path("receivedOn").asString()))
                            .isAfter(today.minusMonths(4)));
        }
        assertThat(items(head, "/api/applications?light=RED"))
                .as("one is overdue, not a heap")
                .hasSize(1);
    }

    private static void onlyTheCorrectedReplyDiffersFromWhatWasSealed(DeskClient head) {
        assertThat(head.get("/api/annual-reports/2023/differences")
                        .expect(200)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(head.get("/api/annual-reports/2024/differences")
                        .expect(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    private static void aLedgerWasHandedInAndProposesACorrection(DeskClient head) {
        List<JsonNode> ledgers = items(head, "/api/ledgers");
        assertThat(ledgers)
                .extracting(ledger -> ledger.path("accepted").asInt())
                .containsExactly(1, 3);
        JsonNode latest = head.get("/api/ledgers/" + ledgers.get(0).path("id").asString())
                .expect(200)
                .json();
        assertThat(latest.path("corrections")).hasSize(1);
        assertThat(latest.at("/warnings/0/message").asString()).contains("待补");
        assertThat(latest.path("mayRunAgain").asBoolean()).isTrue();
    }

    private static void everyPageSaysSo(Visitor head) {
        for (String page : List.of("/", "/applications", "/reviews", "/annual-reports/2024", "/ledgers")) {
            assertThat(head.read(page)).as(page).contains("desk-demo").contains("虚构");
        }
    }

    private static List<JsonNode> items(DeskClient head, String path) {
        List<JsonNode> items = new ArrayList<>();
        head.get(path).expect(200).json().path("items").forEach(items::add);
        return items;
    }

    private static int events(Database database) {
        try (var pool = database.dataSource(1);
                var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from store.domain_event_entry")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
