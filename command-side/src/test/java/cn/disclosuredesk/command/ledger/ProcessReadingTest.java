package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A row of 过程, read by itself. */
class ProcessReadingTest {

    private static final String HEADER = "登记号,案号,事项,日期,对象,结果,备注,期限,送达日期,文号,邮件号,序号,所答序号\n";

    private static ReadLine read(String row) {
        return Csv.read(HEADER + row + "\n").get(0);
    }

    private static ProcessRow row(String row) {
        ReadLine read = read(row);
        assertThat(read.cells().remarks()).isEmpty();
        return ((LineAct.OfRow) read.act().orElseThrow()).row();
    }

    @Test
    void tellsWhatStandsInItsCells() {
        ProcessRow row = row(" Ａ1 ,,告知补正,2026/1/8,,,写明年份,10个工作日,2026年1月9日,青公开〔2026〕3号,EB123456789CS,1,");
        assertThat(row.act()).isEqualTo(ProcessAct.CLARIFICATION_REQUEST);
        assertThat(row.number()).isEqualTo("A1");
        assertThat(row.on()).isEqualTo(LocalDate.of(2026, 1, 8));
        assertThat(row.limit()).isEqualTo(new Limit(null, 10));
        assertThat(row.servedOn()).isEqualTo(LocalDate.of(2026, 1, 9));
        assertThat(row.remark()).isEqualTo("写明年份");
        assertThat(row.trackingNo()).isEqualTo("EB123456789CS");
        assertThat(row.place()).isEqualTo(1);
        assertThat(row.about()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyActIsKnownByItsOwnWordAndNeedsANumber(ProcessAct act) {
        ReadLine read = read(",,%s,2026-01-08,,,,,,,,,".formatted(act.label()));
        assertThat(read.act()).isEmpty();
        assertThat(read.cells().remarks())
                .extracting(Remark::column)
                .contains(act.ofReview() ? "案号" : "登记号")
                .doesNotContain("事项");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,,开会,2026-01-08,,,,,,,,, | 事项",
                "A1,,,2026-01-08,,,,,,,,, | 事项",
                "A1,,受理,,,,,,,,,, | 日期",
                "A1,,受理,2026-02-30,,,,,,,,, | 日期",
                "A1,,受理,2026-03-03,,,,,,,,, | 日期",
                "A1,,补正告知,2026-01-08,,,,很快,,,,, | 期限",
                "A1,,补正告知,2026-01-08,,,,,2026-01-07,,,, | 送达日期",
                "A1,,征求意见,2026-01-08,邻居,,,,,,,, | 对象",
                "A1,,征求意见,2026-01-08,,,,,,,,, | 对象",
                "A1,,意见收到,2026-01-08,,也许,,,,,,, | 结果",
                "A1,,延期,2026-01-08,,21,,,,,,, | 结果",
                "A1,,延期,2026-01-08,,,,,,,,, | 结果",
                "A1,,收费通知,2026-01-08,按斤,100,,,,,,, | 对象",
                "A1,,收费通知,2026-01-08,按件 12,许多,,,,,,, | 结果",
                "A1,,延迟答复,2026-01-08,,,,,,,,, | 期限",
                "A1,,审查,2026-01-08,,合格,,,,,,, | 结果",
                "A1,,检索,2026-01-08,,也许,,,,,,, | 结果",
                "A1,,记事,2026-01-08,,,,,,,,, | 备注",
                "A1,,答复,2026-01-08,,不知道,,,,,,, | 结果",
                "A1,,送达,2026-01-08,答复,,,,,,,, | 结果",
                "A1,,送达,2026-01-08,明信片,直接送达,,,,,,, | 对象",
                "A1,,承接,2026-01-08,A0,继承,,,,,,, | 结果",
                "A1,,催办,2026-01-08,,9,,,,,,, | 结果",
                "A1,,退信,2026-01-08,补正告知,,,,,,,,零 | 所答序号",
                "A1,,退信,2026-01-08,补正告知,,,,,,,0, | 序号",
                ",案1,审结,2026-01-08,,,,,,,,, | 结果",
                ",案1,开庭,2026-01-08,,,,,,,,, | 期限",
                ",案1,上诉,2026-01-08,,有人上诉,,,,,,, | 结果",
                ",案1,变更程序,2026-01-08,,特别,,,,,,, | 结果",
            })
    void whatCannotBeReadNamesItsColumn(String row, String column) {
        ReadLine read = read(row);
        assertThat(read.act()).isEmpty();
        assertThat(read.cells().remarks()).extracting(Remark::column).containsExactly(column);
    }

    @Test
    void aCellThatMayNameSomebodyIsNeverShown() {
        assertThat(read("A1,,征求意见,2026-01-08,欧阳某甲,,,,,,,,").cells().remarks())
                .extracting(Remark::value)
                .isEqualTo(List.of("欧***"));
    }

    @Test
    void whoFetchedALetterIsNoNumberOfThePost() {
        ReadLine read = read("A1,,补正告知,2026-01-08,,,,,,,欧阳某甲取走,,");
        assertThat(read.act()).isPresent();
        assertThat(read.cells().remarks()).extracting(Remark::column).containsExactly("邮件号");
    }
}
