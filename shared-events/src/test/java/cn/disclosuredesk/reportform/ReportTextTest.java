package cn.disclosuredesk.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.reportform.ReportText.Reading;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published tables, as somebody pastes them. */
class ReportTextTest {

    private static final GoldenReport SHUYANG = new GoldenReport("shuyang-2025");
    private static final GoldenReport XINGYANG = new GoldenReport("xingyang-2023");

    private static PrintedFigures read(String text, int year) {
        Reading reading = ReportText.read(text, year);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.figures()).isNotNull();
        return reading.figures();
    }

    private static void isRefused(String text, int year, String... words) {
        Reading reading = ReportText.read(text, year);
        assertThat(reading.figures()).isNull();
        assertThat(reading.faults()).isNotEmpty();
        for (String word : words) {
            assertThat(String.join("\n", reading.faults())).contains(word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pingdingshan-shifanqu-2023",
                "xingyang-2023",
                "pingdingshan-zhengwufuwu-2023",
                "zhoukou-xuwan-2023",
                "sanmenxia-jingkaiqu-2023"
            })
    void theTextOfARealReportIsReadToItsFigures(String name) {
        GoldenReport report = new GoldenReport(name);

        Reading reading = ReportText.read(report.text(), report.year());

        assertThat(reading).isEqualTo(new Reading(report.figures(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pingdingshan-shifanqu-2023",
                "xingyang-2023",
                "pingdingshan-zhengwufuwu-2023",
                "zhoukou-xuwan-2023",
                "sanmenxia-jingkaiqu-2023",
                "shuyang-2025"
            })
    void aTypedTableIsReadToItsFiguresInEveryShape(String name) {
        GoldenReport report = new GoldenReport(name);
        PrintedFigures figures = report.figures();
        String typed = report.typed();

        assertThat(read(typed, report.year())).isEqualTo(figures);
        assertThat(read(typed.replace("\n", "\r\n"), report.year())).isEqualTo(figures);
        assertThat(read(typed.replace('\t', ' '), report.year())).isEqualTo(figures);
        assertThat(read(typed.replace("\t", "\n\n\t"), report.year())).isEqualTo(figures);
        assertThat(read(typed.replace("\t", "\n"), report.year())).isEqualTo(figures);
        assertThat(read(fullWidth(typed), report.year())).isEqualTo(figures);
        assertThat(read(typed.replaceAll("(?m)^(.+)(\\p{IsHan})", "$1\n$2"), report.year()))
                .isEqualTo(figures);
        assertThat(read(withoutLabels(typed), report.year())).isEqualTo(figures);
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(letter -> Character.toString(letter >= '0' && letter <= '9' ? letter - '0' + '０' : letter))
                .collect(Collectors.joining());
    }

    private static String withoutLabels(String typed) {
        return typed.replaceAll("(?m)^[^\\t\\n]*\\p{IsHan}[^\\t\\n]*[\\t\\n]", "");
    }

    @Test
    void aCountMayHaveThousandsSeparatorsAndAUnit() {
        String typed = SHUYANG.typed().replace("\t705\t3\t", "\t1,705\t３件\t");

        PrintedFigures figures = read(typed, 2025);

        assertThat(figures.of(Form.OF_2021.received(), 0)).isEqualTo(1705);
        assertThat(figures.of(Form.OF_2021.received(), 1)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "-", "——", "／", "－"})
    void aSignForNoneIsReadAsZeroWithARemark(String sign) {
        String typed = SHUYANG.typed().replace("公开\t290\t1\t0\t", "公开\t290\t1\t" + sign + "\t");

        Reading reading = ReportText.read(typed, 2025);

        assertThat(reading.figures()).isEqualTo(SHUYANG.figures());
        assertThat(reading.remarks()).singleElement().asString().contains("（一）予以公开", "科研机构", "按0登记");
    }

    @Test
    void aBlankCellIsReadAsZeroWithARemarkWhereItsPlaceIsCertain() {
        String typed = SHUYANG.typed()
                .replace("公开\t290\t1\t0\t0\t3\t0\t294", "公开\t290\t1\t\t\t3\t\t294")
                .replace("属于国家秘密\t0\t0\t0\t0\t0\t0\t0", "属于国家秘密\t\t\t\t\t\t\t");

        Reading reading = ReportText.read(typed, 2025);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.figures()).isEqualTo(SHUYANG.figures());
        assertThat(reading.remarks()).hasSize(2).allMatch(remark -> remark.contains("空白"));
    }

    @Test
    void aBlankCellBesidePaddingIsReadWhereTheRowAddsUpInOneWayOnly() {
        String typed = SHUYANG.typed();
        String padded = typed.replace("公开\t290\t1\t0\t0\t3\t0\t294", "公开\t\t290\t1\t\t\t3\t\t294\t");
        String uncertain = typed.replace("公开\t290\t1\t0\t0\t3\t0\t294", "公开\t\t290\t1\t\t\t3\t\t295\t");

        assertThat(read(padded, 2025)).isEqualTo(SHUYANG.figures());
        isRefused(uncertain, 2025, "（一）予以公开", "读到4个");
    }

    @Test
    void aMissingRowIsNamed() {
        isRefused(SHUYANG.typed().replaceAll("(?m)^4\\.无正当理由.*\\n", ""), 2025, "25行，读到24行", "4.无正当理由大量反复申请", "3.5.4");
        isRefused(XINGYANG.text().replaceAll(".*2\\. 重复申请.*\\n", ""), 2023, "2.重复申请");
        isRefused(withoutLabels(SHUYANG.typed()).replaceFirst("2\t0\t0\t0\t0\t0\t2\n", ""), 2025, "应有25行");
    }

    @Test
    void aRowOfSixFiguresIsNamed() {
        isRefused(SHUYANG.typed().replace("申请\t12\t0\t0", "申请\t12\t0"), 2025, "1.信访举报投诉类申请", "应有7个数字", "读到6个");
        isRefused(XINGYANG.text().replace("\t34\t4\t0", "\t34\t4 0\t0"), 2023, "1.本机关不掌握相关政府信息", "读到8个");
        isRefused(withoutLabels(SHUYANG.typed()).replaceFirst("290\t1\t0\t", "290\t1 "), 2025, "第3行（（一）予以公开）", "读到6个");
    }

    @Test
    void whatIsNoCountIsNamed() {
        isRefused(SHUYANG.typed().replace("\t142\t", "\t14.2\t"), 2025, "（六）其他处理 3.其他", "14.2");
        isRefused(SHUYANG.typed().replace("\t142\t", "\t-142\t"), 2025, "（六）其他处理 3.其他", "-142");
        isRefused(SHUYANG.typed().replace("\t142\t", "\t待核\t142\t"), 2025, "（六）其他处理 3.其他", "待核");
    }

    @Test
    void aSectionFourThatIsNotWholeIsNamed() {
        isRefused(SHUYANG.typed().replace("27\t10\t", "27\t"), 2025, "第四部分应有15个数字", "读到14个");
        Reading blank = ReportText.read(SHUYANG.typed().replace("\t3\t0\t0\t0\t3\t", "\t3\t\t\t\t3\t"), 2025);
        assertThat(blank.figures()).isEqualTo(SHUYANG.figures());
        assertThat(blank.remarks()).singleElement().asString().contains("第四部分");
    }

    @Test
    void aTableAloneIsReadWithoutSectionFour() {
        String alone = SHUYANG.typed().substring(0, SHUYANG.typed().indexOf("四、政府"));

        Reading reading = ReportText.read(alone, 2025);

        assertThat(reading.figures()).isNotNull();
        assertThat(reading.figures().hasSectionFour()).isFalse();
        assertThat(reading.remarks()).singleElement().asString().contains("第四部分");
    }

    @Test
    void aPageBreakWithItsNumberAndRepeatedHeadsDoesNotMatter() {
        String cut = SHUYANG.typed()
                .replace("2.重复申请", "\n— 12 —\n第 13 页 共 20 页\n申请人情况\n自然\n人\t法人或其他组织\t总计\n商业企业\t其他\n2.重复申请");

        assertThat(read(cut, 2025)).isEqualTo(SHUYANG.figures());
    }

    @Test
    void aTextThatIsLongAndWrongIsRefusedAtOnce() {
        String label = "一、本年新收政府信息公开申请数量";
        for (String filler : List.of("其他", "总计\t", " ", "\n", "0 ", "\t", "2023年", "(七)", "(七) ", "2.", "-")) {
            String much = filler.repeat(190_000 / filler.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                isRefused(much, 2023);
                isRefused(label + much + "二、上年结转政府信息公开申请数量", 2023);
                isRefused("2023" + much + label, 2023);
                isRefused("(七)" + much + "四、政府信息公开" + much, 2023);
                isRefused(label + much + "5", 2023);
                isRefused("5" + much + "5", 2023);
            });
        }
    }

    @Test
    void ofALongWordThatIsNoCountTheBeginningIsShown() {
        String wrong = "1x".repeat(500);
        String typed = SHUYANG.typed();
        int last = typed.lastIndexOf("\t0");

        assertThat(ReportText.read(typed.substring(0, last) + "\t" + wrong + typed.substring(last + 2), 2025)
                        .faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).hasSizeLessThan(200));
    }

    @Test
    void aValueThatSlippedIntoTheNextRowIsNamedInBoth() {
        isRefused(
                SHUYANG.typed()
                        .replace("公开\t290\t1\t0\t0\t3\t0\t294\n", "公开\t290\t1\t0\t0\t3\t0\n")
                        .replace("计这一情形，不计其他情形）\t", "计这一情形，不计其他情形）\t294\t"),
                2025,
                "（一）予以公开”行应有7个数字（自然人至总计），读到6个",
                "（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行应有7个数字（自然人至总计），读到8个");
    }

    @Test
    void theReportOfAnotherYearIsRefused() {
        isRefused(XINGYANG.text(), 2024, "2023年", "2024年");
    }

    @Test
    void theFormOf2019HasOneRowForOtherwise() {
        String typed = SHUYANG.typed()
                .replaceAll("(?m)^[12]\\.申请人.*\\n", "")
                .replace("3.其他\t142\t1\t0\t0\t0\t0\t143", "（六）其他处理\t158\t1\t0\t0\t0\t0\t159");

        PrintedFigures figures = read(typed, 2020);

        assertThat(figures.form()).isEqualTo(Form.OF_2019);
        assertThat(figures.of(Form.OF_2019.row("3.6").orElseThrow(), 6)).isEqualTo(159);
        isRefused(typed, 2021, "2019年格式", "23行", "2021年格式", "25行");
        isRefused(SHUYANG.typed(), 2019, "2021年格式");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "你好", "2023年", "一、本年新收政府信息公开申请数量"})
    void whatHoldsNoTableIsRefused(String text) {
        isRefused(text, 2023, "第三部分");
    }
}
