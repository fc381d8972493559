package cn.disclosuredesk.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.reportform.PrintedChecks.Identity;
import cn.disclosuredesk.reportform.PrintedChecks.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 勾稽关系 of figures that somebody printed. */
class PrintedChecksTest {

    private static final GoldenReport SHUYANG = new GoldenReport("shuyang-2025");

    private static PrintedFigures typed(String from, String to) {
        PrintedFigures figures =
                ReportText.read(SHUYANG.typed().replace(from, to), 2025).figures();
        assertThat(figures).isNotNull();
        return figures;
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
    void realReportsBreakNone(String name) {
        assertThat(PrintedChecks.of(new GoldenReport(name).figures())).isEmpty();
    }

    @Test
    void aWrongTotalIsFoundInItsRowAndItsColumn() {
        List<Violation> found = PrintedChecks.of(typed("\t101\n", "\t110\n"));

        assertThat(found).extracting(Violation::identity).containsExactly(Identity.ROW_TOTAL, Identity.ANSWERED_TOTAL);
        assertThat(found.get(0).cells()).containsExactly(new Account(3, "3.2", "6"));
        assertThat(found.get(0).sentence()).contains("（二）部分公开", "110", "101");
        assertThat(found.get(1).cells()).containsExactly(new Account(3, "3.7", "6"));
    }

    @Test
    void whatCameInWentOut() {
        List<Violation> found = PrintedChecks.of(typed("继续办理\t31\t0\t0\t0\t0\t0\t31", "继续办理\t30\t0\t0\t0\t0\t0\t30"));

        assertThat(found).extracting(Violation::identity).containsExactly(Identity.BALANCE, Identity.BALANCE);
        assertThat(found.get(0).sentence()).contains("自然人", "741", "740");
    }

    @Test
    void aBlockOfSectionFourAddsUp() {
        List<Violation> found = PrintedChecks.of(typed("27\t10\t", "26\t10\t"));

        assertThat(found).singleElement().extracting(Violation::identity).isEqualTo(Identity.REVIEW_TOTAL);
        assertThat(found.get(0).sentence()).contains("行政复议", "61", "60");
    }

    @Test
    void theNextYearBeginsWithWhatWasLeft() {
        List<Violation> found =
                PrintedChecks.carriedOver(2025, List.of(35L, 1L, 0L, 0L, 0L, 0L, 36L), SHUYANG.figures());

        assertThat(found)
                .extracting(Violation::sentence)
                .containsExactly(
                        "“自然人”列：2025年“上年结转”为36件，2024年公布的“结转下年度继续办理”为35件。",
                        "“商业企业”列：2025年“上年结转”为0件，2024年公布的“结转下年度继续办理”为1件。");
    }
}
