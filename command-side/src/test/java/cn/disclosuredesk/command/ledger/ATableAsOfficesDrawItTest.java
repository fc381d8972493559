package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.Intake;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ATableAsOfficesDrawItTest {

    private static final String[] HEADER = {"序号", "登记号", "收到日期", "申请方式", "申请人", "申请内容", "答复日期", "办理结果"};
    private static final String[] LINE = {"1", "A1", "2026-01-05", "当面", "某甲", "会议纪要"};

    private static CheckedFile check(UploadedFile file) {
        return new Intake(OfficeWords.NONE).check(List.of(file)).get(0);
    }

    private static String merged(String... ranges) {
        return Stream.of(ranges)
                .map("<mergeCell ref=\"%s\"/>"::formatted)
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
    }

    private static Xlsx withLast(String... cells) {
        return new Xlsx().sheet("台账", Xlsx.row(1, HEADER) + Xlsx.row(2, LINE) + Xlsx.row(3, cells));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计||||||8",
                "合 计||||1||8",
                "|合计|||1件||8",
                "总计：",
                "|||||本年合计|8",
                "2||||||",
                "填表说明：收件时间以收到之日为准。",
                "|制表人：王某　审核人：李某|||||"
            })
    void leavesTotalsNotesAndRowsWithNothingOutAndNamesThem(String row) {
        Xlsx book = withLast(row.split("\\|", -1));
        CheckedFile checked = check(book.file());
        assertThat(checked.lines()).isEqualTo(1);
        assertThat(checked.ignored()).containsExactly("“台账”第 3 行（合计、说明或者空行）");
        assertThat(Csv.read(book.file())).extracting(ReadLine::number).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2|A2|||||", "合计|A2|2026-01-06|当面|某乙|会议纪要", "2||2026-01-06|||", "3|||||合计表|", "||||某乙||"})
    void neverLeavesOutWhatTellsOfACase(String row) {
        assertThat(check(withLast(row.split("\\|", -1)).file()).lines()).isEqualTo(2);
    }

    @Test
    void leavesTheNoteBelowOutThoughItSpansAllColumns() {
        Xlsx book = new Xlsx()
                .sheet(
                        "台账",
                        "visible",
                        Xlsx.row(1, HEADER) + Xlsx.row(2, LINE) + Xlsx.row(4, "每月五日前报送"),
                        merged("A4:H4"));
        assertThat(Csv.read(book.file())).hasSize(1);
    }

    @Test
    void isRefusedWhereTheSecondRowOfItsHeaderWouldBeLost() {
        String[] upper = {"序号", "登记号", "收到日期", "申请方式", "申请人", "申请内容", "办理情况", ""};
        String[] lower = {"", "", "", "", "", "", "答复日期", "办理结果"};
        String rows = Xlsx.row(1, upper) + Xlsx.row(2, lower) + Xlsx.row(3, LINE);
        for (String merged : List.of(merged("A1:A2", "B1:B2", "G1:H1"), merged("G1:H1"))) {
            assertThatThrownBy(() -> check(
                            new Xlsx().sheet("台账", "visible", rows, merged).file()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("表头占了两行");
        }
    }

    @Test
    void mayHaveAHeaderOfTwoRowsInHeightWithOneText() {
        String rows = Xlsx.row(1, HEADER) + Xlsx.row(3, LINE);
        assertThat(check(new Xlsx()
                                .sheet("台账", "visible", rows, merged("A1:A2", "B1:B2"))
                                .file())
                        .lines())
                .isEqualTo(1);
    }
}
