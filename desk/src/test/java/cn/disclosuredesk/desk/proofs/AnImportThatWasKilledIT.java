package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The desk dies while it reads a ledger of some hundred lines: at one moment the program alone, at another its database
 * with it. Afterwards the ledger comes to the same tables as if nothing had happened.
 */
class AnImportThatWasKilledIT {

    private static final GoldenTable GOLDEN = new GoldenTable("shuyang-2025", 2);
    private static final SheetLines APPLICATIONS = SheetLines.of(GOLDEN.applications());
    private static final Pattern PLACE = Pattern.compile("已处理到第 (\\d+) 行时中断（第 2 张表），继续导入或者重新导入同一文件即可：已导入的行不会重复");

    @TempDir
    private Path temporary;

    @Test
    void comesToTheSameTablesWhenItIsTakenUpAgainOrUploadedAgain() {
        try (DeskProcess desk = DeskProcess.start(
                temporary, "db-scheduler.heartbeat-interval=1s", "desk.close-years-by-itself=false")) {
            Office first = Office.founded(desk.client());
            String killed = begun(first);
            awaitTaken(first, killed, 60);
            desk.kill();
            desk.startAgain();
            Answer failed = interrupted(first, killed);

            String again = first.as("registrar")
                    .post("/api/ledgers/" + killed + "/again", Json.empty())
                    .expect(202)
                    .text("id");
            isWhole(first, failed, first.as("registrar").ledgerDone(again));
            nothingIsLeft(desk);

            Office second = Office.founded(desk.client());
            String cut = begun(second);
            awaitTaken(second, cut, 400);
            desk.cutThePower();
            desk.startAgain();
            failed = interrupted(second, cut);

            isWhole(second, failed, second.importLedger(upload(second)));
            filesOfTheInterruptedOneGoInTime(desk, second, cut);
            nothingIsLeft(desk);
        }
    }

    /** Each application was talked about on the day of its receipt, so that rows wait while the lines are read. */
    private static Parts upload(Office office) {
        List<String> days = APPLICATIONS.column("收到日期");
        List<String> numbers = APPLICATIONS.column("登记号");
        StringBuilder rows = new StringBuilder("登记号,事项,日期,对象,结果,备注\n");
        for (int line = 0; line < days.size(); line++) {
            rows.append("%s,联系记录,%s,补正,已联系,请说明年份\n".formatted(numbers.get(line), days.get(line)));
        }
        return GOLDEN.ledger(office.agency()).file("过程.csv", rows.toString());
    }

    private static String begun(Office office) {
        return office.as("registrar")
                .post("/api/ledgers", upload(office))
                .expect(202)
                .text("id");
    }

    private static Answer job(Office office, String id) {
        return office.as("registrar").get("/api/ledgers/" + id).expect(200);
    }

    private static int taken(Answer job) {
        return job.at("accepted").asInt()
                + job.at("unchanged").asInt()
                + job.at("rejected").asInt();
    }

    private static void awaitTaken(Office office, String id, int lines) {
        Answer job = await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> job(office, id), answer -> taken(answer) >= lines);
        assertThat(job.text("state")).as("in the middle of the import").isEqualTo("RUNNING");
    }

    /** It says how far it came, and exactly that is there. */
    private static Answer interrupted(Office office, String id) {
        Answer job = office.as("registrar").ledgerDone(id);
        assertThat(job.text("state")).isEqualTo("FAILED");
        Matcher place = PLACE.matcher(job.text("detail"));
        assertThat(place.matches()).as(job.text("detail")).isTrue();
        assertThat(Integer.parseInt(place.group(1)))
                .isBetween(2, APPLICATIONS.lines().size());
        assertThat(job.at("mayRunAgain").asBoolean()).isTrue();
        assertThat(job.at("errors")).isEmpty();
        assertThat(taken(job)).isLessThan(job.at("total").asInt());
        assertThat(numbers(office)).hasSize(Integer.parseInt(place.group(1)) - 1);
        return job;
    }

    private static void isWhole(Office office, Answer failed, Answer again) {
        assertThat(again.text("state")).isEqualTo("DONE");
        assertThat(again.at("errors")).isEmpty();
        assertThat(again.at("corrections")).isEmpty();
        assertThat(again.at("unchanged").asInt())
                .isEqualTo(failed.at("accepted").asInt());
        assertThat(taken(again)).isEqualTo(again.at("total").asInt());
        assertThat(numbers(office)).containsExactlyInAnyOrderElementsOf(APPLICATIONS.column("登记号"));
        GOLDEN.isWhatIsSaidOf(office);
        Answer third = office.importLedger(upload(office));
        assertThat(third.at("unchanged").asInt()).isEqualTo(third.at("total").asInt());
        int last = APPLICATIONS.column("登记号").stream()
                .filter(number -> number.startsWith(GOLDEN.year() + "-"))
                .mapToInt(number -> Integer.parseInt(number.substring(number.indexOf('-') + 1)))
                .max()
                .orElseThrow();
        Answer next = office.register(office.form(LocalDate.of(GOLDEN.year(), 12, 31)));
        assertThat(next.expect(201).text("receiptNo")).isEqualTo("%d-%05d".formatted(GOLDEN.year(), last + 1));
    }

    private static List<String> numbers(Office office) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = office.as("auditor")
                    .get("/api/applications?limit=500&agency=" + office.agency() + cursor)
                    .expect(200);
            page.at("items").forEach(item -> numbers.add(item.path("receiptNo").asString("")));
            JsonNode next = page.at("nextCursor");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        return numbers;
    }

    private static void filesOfTheInterruptedOneGoInTime(DeskProcess desk, Office office, String id) {
        JdbcClient database = JdbcClient.create(desk.database());
        assertThat(count(database, "ledger_file")).isEqualTo(3);
        database.sql("update office.ledger_job set kept_until = now() - interval '1 second' where id = ?::uuid")
                .param(id)
                .update();
        database.sql("update office.scheduled_tasks set execution_time = now() where task_name = 'forget-ledger-files'")
                .update();
        await().atMost(Duration.ofSeconds(30)).until(() -> count(database, "ledger_file") == 0);
        assertThat(job(office, id).at("mayRunAgain").asBoolean()).isFalse();
    }

    private static void nothingIsLeft(DeskProcess desk) {
        JdbcClient database = JdbcClient.create(desk.database());
        assertThat(List.of("ledger_file", "ledger_file_part", "ledger_row").stream()
                        .collect(Collectors.toMap(table -> table, table -> count(database, table))))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(database.sql("select count(*) from office.scheduled_tasks where task_name = 'ledger-import'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from office." + table)
                .query(Integer.class)
                .single();
    }
}
