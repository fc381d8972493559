package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever happens in an office, and in whatever order it is recorded, the annual tables add up after each act. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RandomHistoriesIT {

    private static final int ACTS = 90;
    private static final int FIRST_YEAR = 2012;

    private final List<RandomOffice> offices = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final List<Answer> readLongAgo = new ArrayList<>();
    private InProcessDesk desk;

    @BeforeAll
    void startTheDeskInThePast() {
        desk = InProcessDesk.start(MovableClock.at(LocalDate.of(FIRST_YEAR + 2, 10, 8)));
    }

    @AfterAll
    void stopTheDesk() {
        desk.close();
    }

    /** Two offices side by side, over about three years. */
    @Order(1)
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tablesAddUpAfterEachAct(long seed) {
        Random random = new Random(seed);
        List<RandomOffice> pair = IntStream.range(0, 2)
                .mapToObj(n -> new RandomOffice(Office.founded(desk.client()), desk.clock(), random))
                .toList();
        offices.addAll(pair);
        acts.clear();
        for (int n = 0; n < ACTS; n++) {
            desk.clock().moveTo(desk.clock().today().plusDays(random.nextInt(25)));
            RandomOffice one = pair.get(random.nextInt(pair.size()));
            acts.add(one.act());
            tablesAddUp(one);
            if (n % 10 == 0) {
                readLongAgo.add(
                        one.office().sectionThree(one.recount().runningYear()).expect(200));
                readLongAgo.add(
                        one.office().sectionFour(one.recount().runningYear()).expect(200));
            }
        }
        whatWasReadIsStillSo();
        pair.forEach(this::tablesAddUp);
        assertThat(new Rows(database()).wrongRunningTotals()).isEmpty();
    }

    @Order(2)
    @Test
    void whatCommandsDecideByIsTheSameWhenMadeAgainFromTheEvents() {
        OfficeRebuild rebuild = new OfficeRebuild(desk.beans());

        sameRows(rebuild.again(), rebuild.kept());
    }

    @Order(3)
    @Test
    void whatIsReadIsTheSameWhenMadeAgainFromTheEvents() {
        Map<String, List<String>> kept = board();
        desk.close();
        desk.database().execute("drop schema board cascade");
        desk = desk.restarted();

        offices.forEach(one -> one.servedBy(desk.client()));
        offices.forEach(this::tablesAddUp);
        sameRows(board(), kept);
        whatWasReadIsStillSo();
    }

    /** Tables as of an instant long ago are those that were read then. */
    private void whatWasReadIsStillSo() {
        for (Answer then : readLongAgo) {
            String again =
                    then.request().substring(4) + "&asOf=" + then.text("asOf").replace("+", "%2B");
            assertThat(desk.as("auditor").get(again).expect(200).json()).isEqualTo(then.json());
        }
    }

    private void tablesAddUp(RandomOffice one) {
        Map<Integer, Map<String, int[]>> years = new LinkedHashMap<>();
        int thisYear = desk.clock().today().getYear();
        IntStream.rangeClosed(thisYear - 4, thisYear + 1).forEach(year -> {
            Answer three = one.office().sectionThree(year).expect(200);
            years.put(year, cells(three.at("rows")));
            assertThat(asText(years.get(year)))
                    .as("%d after %s", year, acts)
                    .isEqualTo(one.recount().sectionThree(year));
            assertThat(three.at("balanced").asBoolean()).isTrue();
            assertThat(GoldenTable.blocks(
                            one.office().sectionFour(year).expect(200).json()))
                    .as("section four of %d after %s", year, acts)
                    .isEqualTo(one.recount().sectionFour(year));
        });
        years.forEach((year, rows) -> {
            balances(rows);
            if (year < one.recount().runningYear() && years.containsKey(year + 1)) {
                assertThat(years.get(year + 1).get("2"))
                        .as("carried into %d", year + 1)
                        .isEqualTo(rows.get("4"));
            }
        });
    }

    private static void balances(Map<String, int[]> rows) {
        IntStream.range(0, 8).forEach(column -> {
            assertThat(rows.get("1")[column] + rows.get("2")[column])
                    .isEqualTo(rows.get("3.7")[column] + rows.get("4")[column]);
            int outcomes = rows.entrySet().stream()
                    .filter(row ->
                            row.getKey().startsWith("3.") && !row.getKey().equals("3.7"))
                    .mapToInt(row -> row.getValue()[column])
                    .sum();
            assertThat(rows.get("3.7")[column]).isEqualTo(outcomes);
        });
        rows.forEach((code, cells) -> assertThat(
                        IntStream.range(0, 6).map(n -> cells[n]).sum())
                .as(code)
                .isEqualTo(cells[6]));
    }

    /** The seven cells of each row, and 待补 as the eighth. */
    private static Map<String, int[]> cells(JsonNode rows) {
        Map<String, int[]> read = new LinkedHashMap<>();
        rows.forEach(row -> {
            int[] cells = new int[8];
            IntStream.range(0, 7)
                    .forEach(n -> cells[n] = row.path("cells").path(n).asInt());
            cells[7] = row.path("kindMissing").asInt();
            read.put(row.path("code").asString(), cells);
        });
        return read;
    }

    private static Map<String, String> asText(Map<String, int[]> rows) {
        Map<String, String> text = new LinkedHashMap<>();
        rows.forEach((code, cells) ->
                text.put(code, Arrays.toString(Arrays.copyOf(cells, 6)) + " " + cells[6] + " " + cells[7]));
        return text;
    }

    private static void sameRows(Map<String, List<String>> again, Map<String, List<String>> kept) {
        assertThat(again.keySet()).isEqualTo(kept.keySet());
        assertThat(kept.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());
        kept.forEach((table, rows) -> assertThat(again.get(table)).as(table).containsExactlyElementsOf(rows));
    }

    private Map<String, List<String>> board() {
        return new Rows(database()).of("board", "token_entry|projection_progress|flyway_schema_history");
    }

    private DataSource database() {
        return desk.beans().getBean(DataSource.class);
    }
}
