package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A golden ledger in six weekly states: lines appear, their cells fill up in the order in which things happened, and each
 * week somebody has sorted the sheet another way and saved it by another program. Imported one after the other they come
 * to what the whole comes to.
 */
@ExtendWith(OneDesk.class)
class ALedgerThatGrewOverSixWeeksIT {

    private static final List<LedgerForm> WEEKS = List.of(LedgerForm.values());

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

    private final InProcessDesk desk;

    ALedgerThatGrewOverSixWeeksIT(InProcessDesk desk) {
        this.desk = desk;
    }

    static Stream<GoldenTable> ledgers() {
        return Stream.of(new GoldenTable("everything", 2), new GoldenTable("xingyang-2023", 3));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void comesToTheSameTablesAndCases(GoldenTable golden) {
        Random random = new Random(golden.seed());
        Weeks applications = new Weeks(SheetLines.of(golden.applications()), APPLICATIONS, random);
        Weeks reviews = new Weeks(SheetLines.of(golden.reviews()), REVIEWS, random);
        Office weekly = Office.founded(desk.client());

        for (int week = 1; week <= WEEKS.size(); week++) {
            Answer job = imported(weekly, week, applications, reviews);
            // A review that comes before its application is refused, and taken when that has come.
            assertThat(job.texts("errors", "column")).allMatch("登记号"::equals);
        }

        Answer again = imported(weekly, WEEKS.size(), applications, reviews);
        assertThat(again.at("unchanged").asInt()).isEqualTo(again.at("total").asInt());
        golden.isWhatIsSaidOf(weekly);
        CountedTables counted = CountedTables.of(desk, List.of(weekly));
        IntStream.rangeClosed(golden.year() - 1, golden.year() + 1).forEach(year -> counted.areThoseOf(weekly, year));

        Office once = Office.founded(desk.client());
        assertThat(imported(once, WEEKS.size(), applications, reviews).at("errors"))
                .isEmpty();
        assertThat(ToldCases.of(weekly)).isEqualTo(ToldCases.of(once));
    }

    private static Answer imported(Office office, int week, Weeks applications, Weeks reviews) {
        Answer job = office.importLedger(
                WEEKS.get(week - 1).upload(office.agency(), applications.in(week), reviews.in(week)));
        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("corrections")).isEmpty();
        return job;
    }

    /** A sheet as it stood at the end of each week. */
    private static final class Weeks {

        private final SheetLines whole;
        private final List<int[]> filledIn = new ArrayList<>();
        private final Random random;

        Weeks(SheetLines whole, List<List<String>> groups, Random random) {
            this.whole = whole;
            this.random = random;
            for (int line = 0; line < whole.lines().size(); line++) {
                int[] week = new int[whole.header().size()];
                int now = 1 + random.nextInt(WEEKS.size());
                Arrays.fill(week, now);
                for (List<String> group : groups) {
                    now = Math.min(WEEKS.size(), now + random.nextInt(2));
                    for (String column : group) {
                        week[whole.header().indexOf(column)] = now;
                    }
                }
                filledIn.add(week);
            }
        }

        SheetLines in(int week) {
            List<List<String>> there = new ArrayList<>();
            for (int line = 0; line < filledIn.size(); line++) {
                if (Arrays.stream(filledIn.get(line)).min().orElseThrow() <= week) {
                    there.add(line(line, week));
                }
            }
            Collections.shuffle(there, random);
            return new SheetLines(whole.header(), there);
        }

        private List<String> line(int line, int week) {
            return IntStream.range(0, whole.header().size())
                    .mapToObj(cell -> filledIn.get(line)[cell] <= week
                            ? whole.lines().get(line).get(cell)
                            : "")
                    .toList();
        }
    }
}
