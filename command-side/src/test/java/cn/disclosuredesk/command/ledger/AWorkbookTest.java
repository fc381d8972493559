package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.CheckedSheet;
import cn.disclosuredesk.command.ledger.file.Intake;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AWorkbookTest {

    private static final String[] HEADER = {"登记号", "收到日期", "申请方式", "申请人", "申请内容", "答复日期", "办理结果"};

    private static String header(int row) {
        return Xlsx.row(row, HEADER);
    }

    private static String line(int row, String... overwritten) {
        String[] cells = {"A" + row, "2026-01-05", "当面", "某甲", "会议纪要", "", "", "", ""};
        System.arraycopy(overwritten, 0, cells, 0, overwritten.length);
        return Xlsx.row(row, cells);
    }

    private static CheckedFile check(Xlsx book) {
        return new Intake(OfficeWords.NONE).check(List.of(book.file())).get(0);
    }

    private static ReadLine only(Xlsx book) {
        List<ReadLine> lines = Csv.read(book.file());
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static ReadLine with(String... cells) {
        return only(new Xlsx().sheet("表", header(1) + line(2, cells)));
    }

    private static void wrong(ReadLine line, String column, String message) {
        assertThat(line.act()).isEmpty();
        assertThat(line.cells().remarks()).anySatisfy(remark -> {
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.message()).contains(message);
        });
    }

    @Test
    void isReadSheetBySheetWithTheNumbersOfItsRows() {
        Xlsx book = new Xlsx()
                .sheet("登记", Xlsx.row(1, "某县台账") + header(3) + line(4) + line(9))
                .sheet("说明", Xlsx.row(1, "怎么填", "照着填"))
                .sheet("旧", "hidden", header(1) + line(2), "")
                .sheet("案件", Xlsx.rows(Csv.REVIEWS + "R1,行政复议,A4,2026-02-01,,,\n"));
        CheckedFile checked = check(book);
        assertThat(checked.sheets()).extracting(CheckedSheet::name).containsExactly("登记", "案件");
        assertThat(checked.sheets())
                .extracting(sheet -> sheet.header().sheet())
                .containsExactly(LedgerSheet.APPLICATIONS, LedgerSheet.REVIEWS);
        assertThat(checked.ignored()).containsExactly("说明", "旧（隐藏）");
        assertThat(checked.lines()).isEqualTo(3);
        assertThat(Csv.read(book.file())).extracting(ReadLine::number).containsExactly(4L, 9L, 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14",
                "31",
                "57",
                "yyyy/m/d",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "m\"月\"d\"日\"",
                "yyyy\\-mm\\-dd;@",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "yyyy-mm-dd hh:mm:ss",
                "e\"年\"m\"月\""
            })
    void readsADayByTheFormatOfItsCell(String format) {
        ReadLine line = only(
                new Xlsx().formats(format).sheet("表", header(1) + line(2, "A1", "<c s=\"1\"><v>46027.75</v></c>")));
        assertThat(Csv.application(line).receivedOn()).hasToString("2026-01-05");
    }

    @Test
    void readsADayThatIsCountedFrom1904() {
        ReadLine line = only(new Xlsx()
                .from1904()
                .formats("14")
                .sheet("表", header(1) + line(2, "A1", "<c s=\"1\"><v>44565</v></c>")));
        assertThat(Csv.application(line).receivedOn()).hasToString("2026-01-05");
    }

    @Test
    void readsADayOfTheStrictForm() {
        assertThat(Csv.application(with("A1", "<c t=\"d\"><v>2026-01-05T00:00:00</v></c>"))
                        .receivedOn())
                .hasToString("2026-01-05");
    }

    @ParameterizedTest
    @CsvSource({
        "General, 20260001, 20260001",
        "General, 2.0260001E7, 20260001",
        "General, 7.0, 7",
        "General, 0.30000000000000004, 0.3",
        "'#,##0.00', 1200.50, 1200.5",
        "0000, 12, 0012",
        "[Red]0, 12, 12",
        "h:mm, 12, 12",
        "0.00E+00, 12, 12"
    })
    void readsANumberAsItIsShown(String format, String value, String text) {
        ReadLine line =
                only(new Xlsx().formats(format).sheet("表", header(1) + line(2, "<c s=\"1\"><v>" + value + "</v></c>")));
        assertThat(Csv.application(line).receiptNo()).isEqualTo(text);
    }

    @Test
    void readsSharedAndRichTextWithoutHowItIsPronounced() {
        Xlsx book = new Xlsx()
                .strings(
                        "<si><t>某甲</t><rPh sb=\"0\" eb=\"1\"><t>MOUJIA</t></rPh><phoneticPr fontId=\"1\"/></si>",
                        "<si><r><t>会议</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">_x000D_纪要</t></r></si>")
                .sheet(
                        "表",
                        header(1)
                                + line(
                                        2,
                                        "A1",
                                        "2026-01-05",
                                        "当面",
                                        "<c t=\"s\"><v>0</v></c>",
                                        "<c t=\"s\"><v>1</v></c>"));
        assertThat(Csv.application(only(book)).applicantName()).isEqualTo("某甲");
        assertThat(Csv.application(only(book)).content()).isEqualTo("会议\n纪要");
        assertThat(Csv.application(with(
                                "A1",
                                "2026-01-05",
                                "当面",
                                "<c t=\"inlineStr\"><is><t>某乙</t><rPh sb=\"0\" eb=\"1\"><t>YI</t></rPh></is></c>"))
                        .applicantName())
                .isEqualTo("某乙");
    }

    @Test
    void takesTheResultOfAFormula() {
        assertThat(Csv.application(with("<c t=\"str\"><f>A1&amp;1</f><v>号1</v></c>"))
                        .receiptNo())
                .isEqualTo("号1");
        assertThat(Csv.application(with("<c><f>1+1</f><v>2</v></c>")).receiptNo())
                .isEqualTo("2");
        assertThat(Csv.application(with("A1", "2026-01-05", "当面", "某甲", "会议", "<c t=\"str\"><f>\"\"</f><v></v></c>"))
                        .reply())
                .isNull();
    }

    @Test
    void saysWhichCellIsAFormulaWithoutAResultOrAnError() {
        wrong(with("A1", "<c><f>TODAY()</f></c>"), "收到日期", "没有它的计算结果");
        wrong(with("A1", "<c t=\"e\"><f>VLOOKUP(1)</f><v>#N/A</v></c>"), "收到日期", "错误值 #N/A");
        wrong(with("A1", "2026-01-05", "当面", "某甲", "会议", "<c t=\"e\"><v>#REF!</v></c>"), "答复日期", "错误值 #REF!");
        wrong(with("A1", "<c t=\"e\"><v>&lt;b&gt;</v></c>"), "收到日期", "错误值 ，");
    }

    @Test
    void saysOfCellsThatAMergedOneCoversWhyTheyAreEmpty() {
        Xlsx book = new Xlsx()
                .sheet(
                        "表",
                        "visible",
                        Xlsx.row(1, "标题") + header(2) + line(3) + line(4, "A4", "2026-01-05", "当面", "") + line(5),
                        "<mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"D3:D4\"/></mergeCells>");
        List<ReadLine> lines = Csv.read(book.file());
        assertThat(lines.get(0).act()).isPresent();
        wrong(lines.get(1), "申请人", "与 D3:D4 的其他单元格合并");
        assertThat(lines.get(1).cells().remarks())
                .noneMatch(remark -> remark.message().contains("缺少申请人"));
        assertThat(lines.get(2).act()).isPresent();
    }

    @Test
    void mayHaveNotesBesideTheTable() {
        ReadLine line = with("A1", "2026-01-05", "当面", "某甲", "会议", "", "", "", "问过了");
        assertThat(line.act()).isPresent();
        assertThat(line.cells().remarks()).anyMatch(remark -> remark.message().contains("没有列名的单元格未导入"));
    }

    @Test
    void doesNotCountRowsThatAreFormattedOnly() {
        StringBuilder rows = new StringBuilder(header(1)).append(line(2));
        for (int row = 3; row <= 100_000; row++) {
            rows.append("<row r=\"").append(row).append("\" spans=\"1:7\">");
            for (int column = 0; column < 7; column++) {
                rows.append("<c r=\"").append(Xlsx.place(column)).append(row).append("\" s=\"1\"/>");
            }
            rows.append("</row>");
        }
        assertThat(check(new Xlsx().sheet("表", rows.toString())).lines()).isEqualTo(1);
    }

    @Test
    void sameLineIsTheSameAsInCsv() {
        String csv = Csv.APPLICATIONS + "A1,2026-01-05,当面,自然人,某甲,会议纪要,2026-01-20,3.1,,文1\n";
        assertThat(only(new Xlsx().sheet("表", Xlsx.rows(csv))).cells().normalised())
                .isEqualTo(Csv.read(csv).get(0).cells().normalised());
    }
}
