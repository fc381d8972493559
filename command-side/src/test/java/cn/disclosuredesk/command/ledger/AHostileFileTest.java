package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.Intake;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AHostileFileTest {

    private static final String LEDGER = Xlsx.rows(Csv.APPLICATIONS + "A1,2026-01-05,当面,自然人,某甲,会议纪要,,,,\n");

    private static Refusal refusal(byte[] bytes) {
        try {
            new Intake(OfficeWords.NONE).check(List.of(Csv.file("a.xlsx", bytes)));
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("taken");
    }

    private static String sentence(byte[] bytes) {
        return refusal(bytes).sentence();
    }

    private static byte[] old(String... entries) {
        byte[] bytes = new byte[4096];
        byte[] start = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(start, 0, bytes, 0, start.length);
        for (int i = 0; i < entries.length; i++) {
            byte[] name = entries[i].getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, bytes, 1024 + 128 * i, name.length);
            bytes[1024 + 128 * i + 64] = (byte) (name.length + 2);
        }
        return bytes;
    }

    private static byte[] zip(String... names) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, "<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return Xlsx.zip(parts);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> wrongFiles() {
        byte[] book = new Xlsx().sheet("表", LEDGER).bytes();
        return Stream.of(
                argumentSet(
                        "a workbook with a password", old("Root Entry", "EncryptionInfo", "EncryptedPackage"), "打开密码"),
                argumentSet("an old workbook", old("Root Entry", "Workbook"), "旧版的 Excel 文件（.xls）"),
                argumentSet("an old document", old("Root Entry", "WordDocument"), "文字文档"),
                argumentSet("a page called xls", text("\ufeff<html xmlns:x=\"urn:x\"><table><tr><td>登记号"), "这是网页"),
                argumentSet("a table called xls", text("\r\n <TABLE border=1>"), "这是网页"),
                argumentSet(
                        "a table in XML",
                        text(
                                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
                        "XML 表格"),
                argumentSet("a document called xlsx", zip("_rels/.rels", "word/document.xml"), "文字文档"),
                argumentSet("a binary workbook", zip("_rels/.rels", "xl/workbook.bin"), ".xlsb"),
                argumentSet("an open document", zip("mimetype", "content.xml"), ".ods"),
                argumentSet("a zip of files", zip("申请.csv"), "压缩包"),
                argumentSet("an empty zip", zip(), "压缩包"),
                argumentSet("half a workbook", Arrays.copyOf(book, book.length / 2), "损坏"),
                argumentSet("a workbook without its end", Arrays.copyOf(book, book.length - 30), "损坏"),
                argumentSet("a PDF", text("%PDF-1.7"), "PDF"),
                argumentSet("an empty sheet", new Xlsx().sheet("表", "").bytes(), "文件里没有内容"),
                argumentSet("no sheet", new Xlsx().bytes(), "文件里没有内容"),
                argumentSet(
                        "a header in two rows",
                        new Xlsx()
                                .sheet(
                                        "表",
                                        "visible",
                                        Xlsx.row(1, "登记号", "收到日期", "申请人", "答复") + Xlsx.row(2, "", "", "", "日期", "结果"),
                                        "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
                                .bytes(),
                        "表头占了两行"),
                argumentSet(
                        "a column twice",
                        new Xlsx()
                                .sheet("表", Xlsx.rows(Csv.APPLICATIONS.replace("\n", ",登记号\n")))
                                .bytes(),
                        "表头重复：登记号"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void isRefusedWithWhatToDo(byte[] bytes, String sentence) {
        assertThat(sentence(bytes)).contains(sentence);
    }

    private static final String XXE = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final String LAUGHS = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY e \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    static Stream<Arguments> partsWithADocumentType() {
        return Stream.of(XXE, LAUGHS)
                .flatMap(type -> Stream.of(
                        argumentSet(
                                "sheet",
                                "xl/worksheets/sheet1.xml",
                                type + "<worksheet><sheetData>" + LEDGER.replace("某甲", "&e;")
                                        + "</sheetData></worksheet>"),
                        argumentSet("shared texts", "xl/sharedStrings.xml", type + "<sst><si><t>&e;</t></si></sst>"),
                        argumentSet("styles", "xl/styles.xml", type + "<styleSheet>&e;</styleSheet>"),
                        argumentSet(
                                "workbook",
                                "xl/workbook.xml",
                                type + "<workbook><sheets><sheet name=\"&e;\"/></sheets></workbook>"),
                        argumentSet("relations", "_rels/.rels", type + "<Relationships/>")));
    }

    @ParameterizedTest
    @MethodSource("partsWithADocumentType")
    void withADocumentTypeIsNotRead(String part, String xml) {
        byte[] bytes = new Xlsx().sheet("表", LEDGER).part(part, xml).bytes();
        assertThat(sentence(bytes)).contains("损坏").doesNotContain("root:");
    }

    @Test
    void doesNotReachOtherFilesByAnUndeclaredEntityOrAnInclusion(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "秘密");
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + secret.toUri() + "\"/>";
        byte[] bytes = new Xlsx()
                .sheet("表", LEDGER.replace("<t>某甲</t>", "<t>某" + include + "</t>"))
                .bytes();
        assertThat(Csv.application(Csv.read(Csv.file("a.xlsx", bytes)).get(0)).applicantName())
                .isEqualTo("某");
        assertThat(sentence(new Xlsx().sheet("表", LEDGER.replace("某甲", "&e;")).bytes()))
                .contains("损坏");
    }

    @Test
    void thatInflatesWithoutEndIsCountedWhileInflating() {
        Refusal bomb = refusal(new Xlsx()
                .sheet("表", LEDGER + "<row>" + "<c/>".repeat(5_000_000) + "</row>")
                .bytes());
        assertThat(bomb.reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
        assertThat(bomb.sentence()).contains("CSV");
    }

    @Test
    void thatHoldsMoreThanALedgerIsRefusedWithTheAdviceToUseCsv() {
        StringBuilder rows = new StringBuilder(LEDGER);
        for (int row = 3; row <= 200_003; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>").append(row).append("</v></c></row>");
        }
        assertThat(sentence(new Xlsx().sheet("表", rows.toString()).bytes())).contains("超过 200000 行", "按年份");
    }

    @Test
    void thatSharesTooManyTextsIsRefused() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 1_200_000; i++) {
            texts.append("<si><t>").append(Integer.toHexString(i * 31)).append("</t></si>");
        }
        assertThat(sentence(
                        new Xlsx().sheet("表", LEDGER).strings(texts.toString()).bytes()))
                .contains("文字过多", "CSV");
    }

    static Stream<Arguments> brokenSheets() {
        return Stream.of(
                argumentSet("a long text", LEDGER + Xlsx.row(3, "长".repeat(40_000)), "32767"),
                argumentSet("an endless text", LEDGER + Xlsx.row(3, "长".repeat(3_000_000)), "损坏"),
                argumentSet("an endless tag", LEDGER + "<row a=\"" + "长".repeat(3_000_000) + "\"/>", "损坏"),
                argumentSet("a deep nest", LEDGER + "<a>".repeat(100_000), "损坏"),
                argumentSet("many columns", Xlsx.row(1, "列 ".repeat(1500).split(" ")), "1000 列"),
                argumentSet("a column far away", LEDGER + "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row>", "损坏"),
                argumentSet("a column at the end", LEDGER + "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>", "1000 列"),
                argumentSet("a row far away", LEDGER + "<row r=\"99999999999999999999\"><c><v>1</v></c></row>", "损坏"),
                argumentSet("rows backwards", LEDGER + Xlsx.row(1, "x"), "损坏"),
                argumentSet("no such text", LEDGER + "<row r=\"3\"><c t=\"s\"><v>2000000000</v></c></row>", "损坏"),
                argumentSet("an open row", LEDGER + "<row r=\"3\"><c>", "损坏"));
    }

    @ParameterizedTest
    @MethodSource("brokenSheets")
    void withABrokenSheetIsRefused(String rows, String sentence) {
        assertThat(sentence(new Xlsx().sheet("表", rows).bytes())).contains(sentence);
    }

    @Test
    void withADifferentNameForEveryElementIsRefused() {
        StringBuilder names = new StringBuilder(LEDGER);
        for (int i = 0; i < 5000; i++) {
            names.append("<e").append(i).append("/>");
        }
        assertThat(sentence(new Xlsx().sheet("表", names.toString()).bytes())).contains("损坏");
    }

    @Test
    void withNumbersWithoutEndIsReadAsItStands() {
        String rows = LEDGER.replace(
                "<c r=\"A2\" t=\"inlineStr\"><is><t>A1</t></is></c>", "<c r=\"A2\"><v>1E999999999</v></c>");
        assertThatThrownBy(() -> refusal(new Xlsx().sheet("表", rows).bytes())).hasMessage("taken");
    }
}
