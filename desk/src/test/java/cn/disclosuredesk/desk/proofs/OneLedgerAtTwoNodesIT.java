package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people hand in the same ledger at the same moment, each at another node of the office. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneLedgerAtTwoNodesIT {

    private static final String POOL = "spring.datasource.hikari.maximum-pool-size=12";
    private static final int LINES = 60;

    private InProcessDesk one;
    private InProcessDesk other;

    @BeforeAll
    void startTwoNodes() {
        one = InProcessDesk.start(MovableClock.at(OneDesk.TODAY), POOL);
        other = one.secondNode(POOL);
    }

    @AfterAll
    void stopBoth() {
        other.close();
        one.close();
    }

    @Test
    void everyLineIsTakenByOneOfThem() throws Exception {
        GoldenTable golden = new GoldenTable("everything", 3);
        Office here = Office.founded(one.client());
        Office there = here.at(other.client());

        takenOnce(
                here,
                golden.ledger(here.agency(), LedgerForm.WORKBOOK, SheetLines.Order.AS_IT_WAS),
                there,
                golden.ledger(here.agency(), LedgerForm.CSV_UTF8, SheetLines.Order.AS_IT_WAS));

        golden.isWhatIsSaidOf(here);
        golden.isWhatIsSaidOf(there);
    }

    @Test
    void aReviewWithoutANumberIsOneReviewAndGrowsOnce() throws Exception {
        Office here = Office.founded(one.client());
        Office there = here.at(other.client());

        for (String ended : List.of(",", "2025-05-06,3.1")) {
            takenOnce(here, ledger(here, ended), there, ledger(here, ended));
        }

        assertThat(here.sectionFour(2025).at("reconsideration.total").asInt()).isEqualTo(LINES);
        assertThat(there.cell(2025, "3.1", 0).expect(200).at("count").asInt()).isEqualTo(LINES);
    }

    private static Parts ledger(Office office, String ended) {
        String applications = IntStream.range(0, LINES)
                .mapToObj(n -> "台%d,2025-04-07,网络,自然人,申请人己,会议纪要,%s\n".formatted(n, ended))
                .collect(Collectors.joining());
        String review = ended.length() > 1 ? "市政府,维持,2025-08-05" : ",,";
        String reviews = IntStream.range(0, LINES)
                .mapToObj(n -> ",行政复议,台%d,2025-06-03,%s\n".formatted(n, review))
                .collect(Collectors.joining());
        return Parts.of(office.agency())
                .file("申请.csv", "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果\n" + applications)
                .file("复议诉讼.csv", "案号,类型,登记号,收到日期,审理机关,结果,结案日期\n" + reviews);
    }

    /** Both are told that all is there, and each line was accepted from one of them. */
    private void takenOnce(Office here, Parts parts, Office there, Parts others) throws Exception {
        List<Answer> jobs =
                AtOnce.run(Stream.<Callable<Answer>>of(() -> here.importLedger(parts), () -> there.importLedger(others))
                        .toList());
        for (Answer job : jobs) {
            assertThat(job.text("state")).isEqualTo("DONE");
            assertThat(job.at("errors")).isEmpty();
            assertThat(job.at("corrections")).isEmpty();
            assertThat(job.at("accepted").asInt() + job.at("unchanged").asInt())
                    .isEqualTo(job.at("total").asInt());
        }
        assertThat(jobs.stream().mapToInt(job -> job.at("accepted").asInt()).sum())
                .isEqualTo(jobs.get(0).at("total").asInt());
        assertThat(JdbcClient.create(one.beans().getBean(DataSource.class))
                        .sql("select count(*) from office.ledger_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
