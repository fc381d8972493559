package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a ledger tells late of years that were published stays out of them and is counted in the first that is not. */
@ExtendWith(OneDesk.class)
class ALedgerThatGrowsBehindASealIT {

    private static final String HEADER = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,补正告知日期,补正期限,补正收到日期,答复日期,办理结果\n";
    private static final String SEALED = "2025年及以前的年度报告已经公布，本行所改变的数字计入2026年";

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    private Answer imported(String... lines) {
        return office.importLedger(Parts.of(office.agency()).file("申请.csv", HEADER + String.join("\n", lines) + "\n"));
    }

    private static String line(String number, String receivedOn, String rest) {
        return number + "," + receivedOn + ",当面,自然人,申请人辛,会议纪要," + rest;
    }

    private void seal(int year) {
        office.as("head")
                .post("/api/years/" + year + "/seal", Json.of("agency", office.agency()))
                .expect(200);
    }

    private void open(int year, Integer... carriedIn) {
        office.as("head")
                .post(
                        "/api/years/" + year + "/opening",
                        Json.of("agency", office.agency()).with("carriedIn", List.of(carriedIn)))
                .expect(200);
    }

    private List<Integer> cells(int year, String... rows) {
        return List.of(rows).stream()
                .map(row -> office.cell(year, row, 6).expect(200).at("count").asInt())
                .toList();
    }

    private static void takenWithAWarning(Answer job) {
        assertThat(job.at("accepted").asInt()).as(job.text()).isEqualTo(1);
        assertThat(job.texts("warnings", "message")).anyMatch(said -> said.startsWith(SEALED));
    }

    @Test
    void aReplyThatIsFilledInAfterTheSealIsCountedInTheFirstUnsealedYear() {
        imported(line("封1", "2025-10-09", ",,,,"));
        seal(2025);
        assertThat(cells(2025, "1", "3.1", "4")).containsExactly(1, 0, 1);

        takenWithAWarning(imported(line("封1", "2025-10-09", ",,,2025-10-20,3.1")));

        assertThat(cells(2025, "1", "3.1", "4")).containsExactly(1, 0, 1);
        assertThat(cells(2026, "1", "2", "3.1", "4")).containsExactly(0, 1, 1, 0);
        assertThat(imported(line("封1", "2025-10-09", ",,,2025-10-20,3.1"))
                        .at("unchanged")
                        .asInt())
                .isEqualTo(1);
    }

    /** The keeping of the sealed year is recorded before them, which must not part them. */
    @Test
    void aQuestionAndItsAnswerThatComeWithSuchAReplyStayTogether() {
        imported(line("封2", "2025-10-09", ",,,,"));
        seal(2025);

        takenWithAWarning(imported(line("封2", "2025-10-09", "2025-10-13,10,2025-10-17,2025-10-31,3.1")));

        assertThat(cells(2026, "2", "3.1")).containsExactly(1, 1);
    }

    @Test
    void aLineOfASealedYearIsCountedAsNewInTheFirstUnsealedYear() {
        imported(line("封3", "2025-10-09", ",,,2025-10-20,3.1"));
        seal(2025);

        takenWithAWarning(imported(line("封4", "2025-11-03", ",,,2025-11-20,3.4.1")));

        assertThat(cells(2025, "1", "3.1", "3.4.1")).containsExactly(1, 1, 0);
        assertThat(cells(2026, "1", "3.4.1")).containsExactly(1, 1);
    }

    @Test
    void aCorrectionBehindTheSealLeavesWhatWasPublished() {
        imported(line("封5", "2025-10-09", ",,,2025-10-20,3.1"));
        seal(2025);

        Answer proposed = imported(line("封5", "2025-10-09", ",,,2025-10-20,3.4.1"));
        assertThat(proposed.at("rejected").asInt()).as(proposed.text()).isEqualTo(1);
        String again = office.as("registrar")
                .post("/api/ledgers/" + proposed.text("id") + "/again", Json.of("reason", "台账誊写有误"))
                .expect(202)
                .text("id");
        takenWithAWarning(office.as("registrar").ledgerDone(again));

        assertThat(cells(2025, "3.1", "3.4.1")).containsExactly(1, 0);
    }

    @Test
    void aCaseOfTheOpeningGrowsInTheYearOfTheBooks() {
        open(2025, 1, 0, 0, 0, 0, 0);
        Answer taken = imported(line("初1", "2024-12-20", ",,,,"));
        assertThat(taken.texts("warnings", "message")).noneMatch(said -> said.startsWith("2024年及以前"));
        assertThat(cells(2025, "1", "2", "4")).containsExactly(0, 1, 1);

        Answer grown = imported(line("初1", "2024-12-20", ",,,2025-01-09,3.1"));

        assertThat(grown.at("accepted").asInt()).as(grown.text()).isEqualTo(1);
        assertThat(cells(2025, "1", "2", "3.1", "4")).containsExactly(0, 1, 1, 0);
    }

    @Test
    void aCaseThatWasNotCarriedInCountsAsNewInTheFirstYearOfTheBooks() {
        open(2025, 0, 0, 0, 0, 0, 0);

        Answer late = imported(line("初2", "2024-12-20", ",,,,"));

        assertThat(late.texts("warnings", "message")).anyMatch(said -> said.startsWith("2024年及以前的年度报告已经公布"));
        assertThat(cells(2025, "1", "2")).containsExactly(1, 0);
    }
}
