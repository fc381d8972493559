package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.Intake;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class IntakeTest {

    private static final Intake intake = new Intake(OfficeWords.NONE);

    private static void refused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> intake.check(List.of(Csv.file("a.csv", bytes))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.MALFORMED);
                    assertThat(refusal.field()).isEqualTo("file");
                    assertThat(refusal.sentence()).contains(sentence);
                });
    }

    private static void refused(String text, String sentence) {
        refused(text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Test
    void takesSheetsAndCountsTheirLines() {
        List<CheckedFile> checked = intake.check(List.of(
                Csv.file("r.csv", Csv.REVIEWS.replace("\n", ",备注\n")),
                Csv.file("a.csv", Csv.APPLICATIONS.replace("\n", ",缴费日期,批示\n") + "A1\n\nA2\n")));
        assertThat(checked)
                .extracting(file -> file.sheets().get(0).header().sheet())
                .containsExactly(LedgerSheet.REVIEWS, LedgerSheet.APPLICATIONS);
        assertThat(checked).extracting(CheckedFile::lines).containsExactly(0, 2);
        assertThat(checked.get(0).notRead()).containsExactly("备注");
        assertThat(checked.get(1).notRead()).isEmpty();
        assertThat(checked.get(1).unknown()).containsExactly("批示");
    }

    @Test
    void refusesAnUploadWithoutFiles() {
        assertThatThrownBy(() -> intake.check(List.of())).hasMessage("请选择要导入的台账文件");
    }

    @Test
    void refusesWhatIsNoLedger() {
        refused("", "文件是空的");
        refused("日期,金额\n2026-01-05,3\n", "没有找到台账的表头");
        refused("\n\n", "文件里没有内容");
        refused("登记号,收到日期,申请人\n", "“申请”表缺少必需的列：申请方式、申请内容");
        refused(Csv.APPLICATIONS.replace("\n", ",登记号\n"), "表头重复：登记号");
        refused(Csv.APPLICATIONS + "A1,\"没有结束的引号\nA2,\n", "从第 2 行起引号不成对");
        refused(Csv.APPLICATIONS + "A1,\"引号\"之后,x\n", "从第 2 行起引号不成对");
    }

    @Test
    void refusesWhatIsNoText() {
        refused(Csv.APPLICATIONS.getBytes(StandardCharsets.UTF_16LE), "无法识别文件的编码");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0}, "文件不是文本");
        refused("登记号,收到\0日期", "文件不是文本");
    }

    @Test
    void refusesWhatWouldFillTheMemory() {
        refused(Csv.APPLICATIONS + "A1,\"" + "没完没了\n".repeat(10_000), "从第 2 行起引号不成对，或者有超过");
        refused(Csv.APPLICATIONS + "A1," + "很长".repeat(20_000), "第 2 行有超过 32767 个字的单元格");
        refused("列,".repeat(20_000) + "\n", "第 1 行有超过 1000 列");
    }

    @Test
    void takesQuotesInTheMiddleOfACellForText() {
        String inches = "A1,2026-01-05,当面,,某甲,5\"管道,,,,\n";
        assertThat(intake.check(List.of(Csv.file("a.csv", Csv.APPLICATIONS + inches.repeat(3000))))
                        .get(0)
                        .lines())
                .isEqualTo(3000);
    }

    @Test
    void findsTheHeaderBelowTitles() {
        String titled = "某县 2026 年依申请公开台账\n填表人：,,,\n" + Csv.APPLICATIONS + "A1,2026-01-05,当面,,某甲,内容,,,,\n";
        assertThat(Csv.read(titled)).extracting(ReadLine::number).containsExactly(4L);
        refused("标题\n".repeat(10) + Csv.APPLICATIONS, "没有找到台账的表头：前 10 行中");
    }

    @Test
    void readsUtf16AsSpreadsheetsSaveIt() {
        String text = "\ufeff" + Csv.APPLICATIONS.replace(',', '\t') + "A1\t2026-01-05\t当面\t\t某甲\t内容\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Csv.read(Csv.file("a.txt", text.getBytes(charset)))).hasSize(1);
        }
    }

    @Test
    void saysWhichOfSeveralFilesIsToBlame() {
        assertThatThrownBy(() ->
                        intake.check(List.of(Csv.file("a.csv", Csv.APPLICATIONS), Csv.file("b.csv", new byte[0]))))
                .hasMessage("第 2 个文件：文件是空的");
    }

    @Test
    void refusesMoreThan64Megabytes() {
        UploadedFile half = new UploadedFile("a.csv", 33L * 1024 * 1024, new ByteArrayResource(new byte[1]));
        assertThatThrownBy(() -> intake.check(List.of(half, half)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
    }
}
