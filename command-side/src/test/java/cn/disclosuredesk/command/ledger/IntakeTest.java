package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.Intake;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

class IntakeTest {

    private static void refused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> Intake.check(List.of(Csv.file("a.csv", bytes))))
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
        List<CheckedFile> checked = Intake.check(List.of(
                Csv.file("r.csv", Csv.REVIEWS.replace("\n", ",备注\n")),
                Csv.file("a.csv", Csv.APPLICATIONS.replace("\n", ",缴费日期,批示\n") + "A1\n\nA2\n")));
        assertThat(checked)
                .extracting(CheckedFile::sheet)
                .containsExactly(LedgerSheet.REVIEWS, LedgerSheet.APPLICATIONS);
        assertThat(checked).extracting(CheckedFile::lines).containsExactly(0, 2);
        assertThat(checked.get(0).notRead()).containsExactly("备注");
        assertThat(checked.get(1).notRead()).isEmpty();
        assertThat(checked.get(1).unknown()).containsExactly("批示");
    }

    @Test
    void refusesAnUploadWithoutFiles() {
        assertThatThrownBy(() -> Intake.check(List.of())).hasMessage("请选择要导入的台账文件");
    }

    @Test
    void refusesWhatIsNoLedger() {
        refused("", "文件是空的");
        refused("日期,金额\n2026-01-05,3\n", "没有找到台账的表头");
        refused("\n\n", "没有找到台账的表头");
        refused("登记号,收到日期,申请人\n", "“申请”表缺少必需的列：申请方式、申请内容");
        refused(Csv.APPLICATIONS.replace("\n", ",登记号\n"), "表头重复：登记号");
        refused(Csv.APPLICATIONS + "A1,\"没有结束的引号\nA2,\n", "从第 2 行起引号不成对");
        refused(Csv.APPLICATIONS + "A1,\"引号\"之后,x\n", "从第 2 行起引号不成对");
    }

    @Test
    void advisesCsvToWhoSendsAWorkbook() {
        refused(new byte[] {'P', 'K', 3, 4, 20, 0}, "分别另存为 CSV");
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "加密的 Excel");
    }

    @Test
    void refusesWhatIsNoText() {
        refused(Csv.APPLICATIONS.getBytes(StandardCharsets.UTF_16LE), "无法识别文件的编码");
        refused(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41, 0}, "无法识别文件的编码");
    }

    @Test
    void saysWhichOfSeveralFilesIsToBlame() {
        assertThatThrownBy(() ->
                        Intake.check(List.of(Csv.file("a.csv", Csv.APPLICATIONS), Csv.file("b.csv", new byte[0]))))
                .hasMessage("第 2 个文件：文件是空的");
    }

    @Test
    void refusesMoreThan64Megabytes() {
        UploadedFile half = new UploadedFile("a.csv", Intake.LARGEST / 2 + 1, new ByteArrayResource(new byte[1]));
        assertThatThrownBy(() -> Intake.check(List.of(half, half)))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refusal -> assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
    }
}
