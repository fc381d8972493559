package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A golden ledger in six weekly states: lines appear, their cells fill up in the order in which things happened, and each
 * week somebody has sorted the sheet another way. Imported one after the other they come to what the whole comes to.
 */
@ExtendWith(OneDesk.class)
class ALedgerThatGrewOverSixWeeksIT {

    private static final int WEEKS = 6;
    private static final Path LEDGER = Path.of("src/test/resources/golden/everything/seed-1");

    /** What is filled in together, in the order of a case's life; what is not named stands there from the first week. */
    private static final List<List<String>> APPLICATIONS = List.of(
            List.of("申请人类别"),
            List.of("补正告知日期", "补正期限"),
            List.of("补正收到日期"),
            List.of("征求意见对象", "征求意见发出日期"),
            List.of("征求意见收到日期"),
            List.of("延期告知日期", "延期工作日"),
            List.of("收费通知日期", "收费金额"),
            List.of("缴费日期"),
            List.of("答复日期", "办理结果", "其他处理说明"),
            List.of("答复文号"),
            List.of("备注"));

    private static final List<List<String>> REVIEWS = List.of(List.of("审理机关"), List.of("结果", "结案日期"));

    private static final List<String> SAID =
            List.of("status", "receivedOn", "dueOn", "firstDueOn", "light", "provisional", "channel");

    private final Office once;
    private final Office weekly;

    ALedgerThatGrewOverSixWeeksIT(InProcessDesk desk) {
        once = Office.founded(desk.client());
        weekly = Office.founded(desk.client());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void comesToTheSameTablesAndCases(long seed) throws IOException {
        Random random = new Random(seed);
        Weeks applications = new Weeks("applications.csv", APPLICATIONS, random);
        Weeks reviews = new Weeks("reviews.csv", REVIEWS, random);
        assertThat(imported(once, applications.in(WEEKS), reviews.in(WEEKS)).at("errors"))
                .isEmpty();

        for (int week = 1; week <= WEEKS; week++) {
            // A review that comes before its application is refused, and taken when that has come.
            Answer job = imported(weekly, applications.in(week), reviews.in(week));
            assertThat(job.texts("errors", "column")).allMatch("登记号"::equals);
        }

        Answer again = imported(weekly, applications.in(WEEKS), reviews.in(WEEKS));
        assertThat(again.at("unchanged").asInt()).isEqualTo(again.at("total").asInt());
        for (int year = 2022; year <= OneDesk.TODAY.getYear(); year++) {
            assertThat(weekly.sectionThree(year).at("rows"))
                    .isEqualTo(once.sectionThree(year).at("rows"));
            for (String block : GoldenTable.BLOCKS) {
                assertThat(weekly.sectionFour(year).at(block))
                        .isEqualTo(once.sectionFour(year).at(block));
            }
        }
        assertThat(cases(weekly)).isEqualTo(cases(once));
    }

    private static Answer imported(Office office, String applications, String reviews) {
        Answer job = office.importLedger(
                Parts.of(office.agency()).file("复议诉讼.csv", reviews).file("申请.csv", applications));
        assertThat(job.at("corrections")).isEmpty();
        return job;
    }

    /** What each case says of itself, by its number. */
    private static Map<String, Map<String, JsonNode>> cases(Office office) {
        Map<String, Map<String, JsonNode>> cases = new TreeMap<>();
        JsonNode items = office.as("head")
                .get("/api/applications?limit=500&agency=" + office.agency())
                .expect(200)
                .at("items");
        items.forEach(item -> {
            Answer known = office.application(item.path("id").asString()).expect(200);
            Map<String, JsonNode> said = new TreeMap<>();
            SAID.forEach(field -> said.put(field, known.at(field)));
            // Where in its history a fact stands is all that may differ.
            if (known.at("reply") instanceof ObjectNode reply) {
                said.put("reply", reply.deepCopy().without("sequence"));
            }
            cases.put(item.path("receiptNo").asString(), said);
        });
        return cases;
    }

    /** A sheet as it stood at the end of each week. */
    private static final class Weeks {

        private final List<String> header;
        private final List<List<String>> lines;
        private final List<int[]> filledIn = new ArrayList<>();
        private final Random random;

        Weeks(String file, List<List<String>> groups, Random random) throws IOException {
            List<String> all = Files.readAllLines(LEDGER.resolve(file));
            this.header = List.of(all.get(0).split(","));
            this.lines = all.stream()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
            this.random = random;
            for (int line = 0; line < lines.size(); line++) {
                int[] week = new int[header.size()];
                int now = 1 + random.nextInt(WEEKS);
                Arrays.fill(week, now);
                for (List<String> group : groups) {
                    now = Math.min(WEEKS, now + random.nextInt(2));
                    for (String column : group) {
                        if (header.contains(column)) {
                            week[header.indexOf(column)] = now;
                        }
                    }
                }
                filledIn.add(week);
            }
        }

        String in(int week) {
            List<Integer> there = new ArrayList<>(IntStream.range(0, lines.size())
                    .filter(line -> Arrays.stream(filledIn.get(line)).min().orElseThrow() <= week)
                    .boxed()
                    .toList());
            Collections.shuffle(there, random);
            return String.join(",", header) + "\n"
                    + there.stream().map(line -> line(line, week)).collect(Collectors.joining());
        }

        private String line(int line, int week) {
            return IntStream.range(0, header.size())
                            .mapToObj(cell -> filledIn.get(line)[cell] <= week
                                    ? lines.get(line).get(cell)
                                    : "")
                            .collect(Collectors.joining(","))
                    + "\n";
        }
    }
}
