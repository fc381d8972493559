package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody hands in the wrong file, by call or on the page: she hears what is wrong with it, nothing of it is kept, its
 * name stands in no log, and the desk works on.
 */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongLedgerFilesIT {

    private static final int YEAR = OneDesk.TODAY.getYear() - 1;
    private static final String HEADER = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,其他处理说明\n";
    private static final String PERSON = "欧阳翯翀";
    private static final long MEGABYTE = 1024 * 1024;

    /** What an upload may leave. */
    private static final List<String> TABLES = List.of(
            "office.ledger_job",
            "office.ledger_file",
            "office.ledger_file_part",
            "office.ledger_row",
            "office.ledger_remark",
            "office.ledger_line",
            "office.vault_key",
            "office.vault_entry",
            "store.domain_event_entry");

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final InProcessDesk desk;
    private final JdbcClient database;
    private final Office office;
    private final Visitor registrar;

    WrongLedgerFilesIT(InProcessDesk desk) {
        this.desk = desk;
        this.database = JdbcClient.create(desk.beans().getBean(DataSource.class));
        this.office = Office.founded(desk.client());
        this.registrar = Visitor.signedIn(desk.client(), "registrar");
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @BeforeEach
    void listenToTheLog() {
        logged.list.clear();
        logged.start();
        root().addAppender(logged);
    }

    @AfterEach
    void noNameIsInTheLogAndTheDeskLives() {
        root().detachAppender(logged);
        assertThat(logged.list).allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain(PERSON);
            if (event.getThrowableProxy() != null) {
                assertThat(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .doesNotContain(PERSON, "OutOfMemory");
            }
        });
        office.sectionThree(YEAR).expect(200);
    }

    private static String line(String number) {
        return "%s,%d-03-04,网络,自然人,申请人己,会议纪要,,,\n".formatted(number, YEAR);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String... sheets) {
        return Workbooks.of(Arrays.stream(sheets).map(WrongLedgerFilesIT::utf8).toArray(byte[][]::new));
    }

    private Parts upload(byte[] content) {
        return upload(office, content);
    }

    private static Parts upload(Office office, byte[] content) {
        return Parts.of(office.agency()).file("台账-" + PERSON + ".xlsx", content);
    }

    private Map<String, Long> kept() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    static Stream<Arguments> files() {
        String good = HEADER + line("台账1");
        return Stream.of(
                argumentSet("no header", utf8(line("台账1") + line("台账2")), 400, "没有找到台账的表头"),
                argumentSet("a header far below", utf8("第 某 行\n".repeat(10) + good), 400, "没有找到台账的表头"),
                argumentSet("another table", workbook("日期,金额\n2026-01-05,3\n"), 400, "没有找到台账的表头"),
                argumentSet("a column less", workbook(good.replace("申请内容", "")), 400, "缺少必需的列：申请内容"),
                argumentSet("a column twice", utf8(good.replace("其他处理说明", "登记号")), 400, "表头重复"),
                argumentSet("UTF-32", good.getBytes(Charset.forName("UTF-32")), 400, "无法识别文件的编码"),
                argumentSet("UTF-16 unannounced", good.getBytes(StandardCharsets.UTF_16LE), 400, "无法识别文件的编码"),
                argumentSet("broken GB18030", broken(good.getBytes(Charset.forName("GB18030"))), 400, "无法识别文件的编码"),
                argumentSet("merged headers", mergedHeader(), 400, "表头占了两行并有合并单元格"),
                argumentSet("an empty file", new byte[0], 400, "文件是空的"),
                argumentSet("blank lines", utf8("\n\n,,,\n"), 400, "文件里没有内容"),
                argumentSet("an empty sheet", workbook(""), 400, "文件里没有内容"),
                argumentSet("a password", old("EncryptedPackage"), 400, "打开密码"),
                argumentSet("an old workbook", old("Workbook"), 400, "旧版的 Excel 文件（.xls）"),
                argumentSet("an old document", old("WordDocument"), 400, "文字文档"),
                argumentSet("a page called xls", utf8("\ufeff<html><table><tr><td>登记号</td></tr></table>"), 400, "这是网页"),
                argumentSet(
                        "a table in XML",
                        utf8(
                                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
                        400,
                        "XML 表格"),
                argumentSet("docx", zip("_rels/.rels", "<x/>", "word/document.xml", "<x/>"), 400, "文字文档"),
                argumentSet("ods", zip("mimetype", "x", "content.xml", "<x/>"), 400, ".ods"),
                argumentSet("xlsb", zip("_rels/.rels", "<x/>", "xl/workbook.bin", "x"), 400, ".xlsb"),
                argumentSet("a zip of CSV", zip("申请.csv", good), 400, "请先解压"),
                argumentSet("rar", utf8("Rar!\u001a\u0007\u0001"), 400, "压缩包"),
                argumentSet("PDF", utf8("%PDF-1.7\n"), 400, "PDF"),
                argumentSet("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, 400, "不是文本"),
                argumentSet("half a workbook", Arrays.copyOf(workbook(good), 900), 400, "损坏"),
                argumentSet("open quotes", utf8(HEADER + "台账1,\"" + "没有结束\n".repeat(50_000)), 400, "引号不成对"),
                argumentSet(
                        "an entity",
                        hostile(good, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
                        400,
                        "损坏"),
                argumentSet(
                        "laughs",
                        hostile(
                                good,
                                "<!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(500) + "\"><!ENTITY e \"" + "&a;".repeat(500)
                                        + "\">]>"),
                        400,
                        "损坏"),
                argumentSet("a bomb", bomb(good), 413, "解压后过大"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedByCallAndOnThePageWithTheSameSentence(byte[] content, int status, String sentence) {
        Map<String, Long> before = kept();

        Answer call = refused(office.as("registrar").post("/api/ledgers", upload(content)), status, "file");
        Answer page = registrar.send("/ledgers?agency=" + office.agency(), "/ledgers", upload(content));

        assertThat(call.text("detail")).contains(sentence).doesNotContain(PERSON);
        assertThat(page.expect(status).text()).contains(sentence).doesNotContain(PERSON, "root:");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aGoodFileBesideItIsNotTakenEither() {
        Map<String, Long> before = kept();

        Answer call = office.as("registrar")
                .post("/api/ledgers", upload(utf8(HEADER + line("台账1"))).file("台账.xls", old("Workbook")));

        refused(call, 400, "file");
        assertThat(call.text("detail")).contains("第 2 个文件", ".xls");
        assertThat(kept()).isEqualTo(before);
    }

    /** One that tells its length is refused unread; one that does not, as soon as it is too long. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoHundredMegabytesAreRefusedWhileTheyAreSent(boolean announced) {
        LargeUpload large = new LargeUpload(200 * MEGABYTE, announced);
        Map<String, Long> before = kept();

        refused(office.as("registrar").post("/api/ledgers?agency=" + office.agency(), large), 413);
        Answer page = registrar.send("/ledgers", large);

        assertThat(page.expect(413).text()).contains("64 MB");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账/", "C:\\\\台账\\\\", "../../../etc/passwd", "", "<b>台账</b>.csv"})
    void aStrangeNameOfAFileIsOnlyAName(String name) {
        Answer job = office.importLedger(
                Parts.of(office.agency()).file(name, HEADER + line("台账1") + "台账2,昨天,网络,自然人,申请人庚,会议纪要,,,\n"));

        assertThat(job.at("rejected").asInt()).isEqualTo(1);
        assertThat(job.text("errors.0.file")).doesNotContain("/", "\\");
        assertThat(registrar.read("/ledgers/" + job.text("id"))).doesNotContain("<b>台账</b>");
    }

    @Test
    void ofFifteenHundredBrokenLinesTheFirstThousandAreListedAndGoodOnesBetweenThemTaken() {
        Office own = Office.founded(desk.client());
        String lines = IntStream.range(0, 1515)
                .mapToObj(n -> n % 101 == 50 ? line("好" + n) : "坏" + n + ",昨天,网络,自然人,申请人庚,会议纪要,,,\n")
                .collect(Collectors.joining());

        Answer job = own.importLedger(upload(own, workbook("某县台账\n" + HEADER + lines)));

        assertThat(job.text("state")).isEqualTo("DONE");
        assertThat(job.at("total").asInt()).isEqualTo(1515);
        assertThat(job.at("rejected").asInt()).isEqualTo(1500);
        assertThat(job.at("accepted").asInt()).isEqualTo(15);
        List<String> first = IntStream.range(0, 1515)
                .filter(n -> n % 101 != 50)
                .limit(1000)
                .mapToObj(n -> String.valueOf(n + 3))
                .toList();
        assertThat(job.texts("errors", "line")).isEqualTo(first);
        assertThat(own.sectionThree(YEAR).at("rows.0.cells.6").asInt()).isEqualTo(15);
        assertThat(registrar.read("/ledgers/" + job.text("id"))).contains("1500");
    }

    @Test
    void formulasAndMergedCellsAreNamedByTheirPlaceAndNeverGuessed() {
        Office own = Office.founded(desk.client());
        byte[] sheet = sheet(HEADER + line("台账1") + line("台账2") + line("台账3") + line("台账4"), sheet1 -> {
            sheet1.formula(2, 1, "TODAY()");
            sheet1.value(4, 4, (String) null);
            sheet1.range(3, 4, 4, 4).merge();
        });

        Answer job = own.importLedger(upload(own, sheet));

        assertThat(job.at("accepted").asInt()).isEqualTo(2);
        assertThat(job.texts("errors", "line")).containsExactly("3", "5");
        assertThat(job.texts("errors", "column")).containsExactly("收到日期", "申请人");
        assertThat(job.texts("errors", "sheet")).containsOnly("台账");
        assertThat(job.text("errors.0.message")).contains("公式");
        assertThat(job.text("errors.1.message")).contains("合并");
    }

    @Test
    void twoSheetsOfOneKindAreBothTaken() {
        Office own = Office.founded(desk.client());
        Answer job = own.importLedger(upload(
                own,
                workbook(
                        HEADER + line("一月1"), "案号,类型,收到日期\n复1,行政复议,%d-06-07\n".formatted(YEAR), HEADER + line("二月1"))));

        assertThat(job.at("accepted").asInt()).isEqualTo(3);
        assertThat(job.at("ignoredSheets")).isEmpty();
        assertThat(own.sectionThree(YEAR).at("rows.0.cells.6").asInt()).isEqualTo(2);
    }

    @Test
    void theSameFileTwiceInOneUploadIsTakenOnce() {
        Office own = Office.founded(desk.client());
        byte[] ledger = workbook(HEADER + line("台账1") + line("台账2"), "案号,类型,收到日期\n复1,行政复议,%d-06-07\n".formatted(YEAR));

        Answer job = own.importLedger(upload(own, ledger).file("副本.xlsx", ledger));

        assertThat(job.at("errors")).isEmpty();
        assertThat(job.at("accepted").asInt()).isEqualTo(3);
        assertThat(job.at("unchanged").asInt()).isEqualTo(3);
        assertThat(own.sectionThree(YEAR).at("rows.0.cells.6").asInt()).isEqualTo(2);
        assertThat(own.sectionFour(YEAR).at("reconsideration.total").asInt()).isEqualTo(1);
    }

    private static byte[] broken(byte[] text) {
        byte[] broken = Arrays.copyOf(text, text.length + 2);
        broken[text.length] = (byte) 0xff;
        broken[text.length + 1] = (byte) 0xff;
        return broken;
    }

    /** Enough of the old container to be known by. */
    private static byte[] old(String entry) {
        byte[] bytes = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, bytes, 0, 4);
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        bytes[1024 + 64] = (byte) (name.length + 2);
        return bytes;
    }

    private static byte[] mergedHeader() {
        return sheet(
                "登记号,收到日期,申请人,答复,\n,,,日期,结果\n台账1,2025-03-04,申请人己,,\n",
                sheet -> sheet.range(0, 0, 1, 0).merge());
    }

    private interface Change {
        void to(Worksheet sheet);
    }

    private static byte[] sheet(String text, Change change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Proofs", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            String[] lines = text.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",");
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
            change.to(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(utf8(namesAndContents[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook whose texts are not what they were. */
    private static byte[] hostile(String ledger, String type) {
        return rewritten(
                workbook(ledger),
                "xl/sharedStrings.xml",
                text -> text.replaceFirst("\\?>", "?>" + type).replace("申请人己", "&e;"));
    }

    private static byte[] bomb(String ledger) {
        return rewritten(
                workbook(ledger),
                "xl/worksheets/sheet1.xml",
                text -> text.replace(
                        "</sheetData>", "<row r=\"9\">" + "<c/>".repeat(8_000_000) + "</row></sheetData>"));
    }

    private static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? utf8(change.apply(new String(content, StandardCharsets.UTF_8)))
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
