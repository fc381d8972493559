package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewReadingTest {

    private static ReadLine line(String cells) {
        return Csv.read(Csv.REVIEWS + cells + "\n").get(0);
    }

    @Test
    void readsAReviewThatHasEnded() {
        ReadLine read = Csv.read("""
                        案号,类型,登记号,收到日期,审理机关,结果,结案日期,本机关地位,复议程序
                        （2026）复1号,复议,"2026-00001、2026-00002；2026-00001",2026-01-05,市人民政府,驳回复议请求,2026-02-05,被申请人,简易程序
                        """).get(0);
        assertThat(read.cells().remarks()).isEmpty();
        assertThat(Csv.review(read))
                .isEqualTo(new ReviewLine(
                        "(2026)复1号",
                        ReviewKind.RECONSIDERATION,
                        List.of("2026-00001", "2026-00002"),
                        LocalDate.of(2026, 1, 5),
                        "市人民政府",
                        ReviewCapacity.ORIGINAL_AGENCY,
                        ReviewProcedure.SUMMARY,
                        new ReviewLine.End(
                                LocalDate.of(2026, 2, 5), ReviewEnding.REQUEST_DISMISSED, ReviewResult.UPHELD)));
    }

    @Test
    void readsAPendingReviewThatHasNoNumberYet() {
        ReviewLine review = Csv.review(line(",未经复议直接起诉,,2026-01-05,,审理中,"));
        assertThat(review.caseNo()).isNull();
        assertThat(review.receiptNos()).isEmpty();
        assertThat(review.end()).isNull();
    }

    @Test
    void aColumnAloneSaysNothingAboutHowItEnded() {
        assertThat(Csv.review(line("R1,行政复议,,2026-01-05,,结果纠正,2026-02-05")).end())
                .isEqualTo(new ReviewLine.End(LocalDate.of(2026, 2, 5), null, ReviewResult.CORRECTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R1,,,2026-01-05,,, | 类型 | 缺少类型",
                "R1,行政诉讼,,2026-01-05,,, | 类型 | 无法识别的类型，可填：行政复议、未经复议直接起诉、复议后起诉",
                "R1,行政复议,,,,, | 收到日期 | 缺少收到日期",
                "R1,行政复议,,2026-13-01,,, | 收到日期 | 不是有效的日期，请写成 2026-01-05 的形式",
                "R1,行政复议,,2026-01-05,,维持, | 结案日期 | 填写了结果，缺少结案日期",
                "R1,行政复议,,2026-01-05,,,2026-02-05 | 结果 | 填写了结案日期，缺少结果",
                "R1,行政复议,,2026-01-05,,维持,2026-01-04 | 结案日期 | 结案日期早于收到日期（2026-01-05）",
                "R1,行政复议,,2026-01-05,,维持,2026-04-04 | 结案日期 | 日期在今天（2026-03-02）之后",
                "R1,行政复议,,2026-01-05,,驳回,2026-02-04 | 结果 | 无法识别的结果，可填：结果维持、结果纠正、其他结果，或结案方式："
                        + "维持、驳回请求、变更、撤销、部分撤销、确认违法、确认无效、责令履行、不予受理、驳回申请、撤回终止、"
                        + "调解、和解、移送、驳回诉讼请求、不予立案、驳回起诉、撤诉、按撤诉处理、终结",
            })
    void rejectsWhatCannotBeRead(String cells, String column, String message) {
        ReadLine read = line(cells);
        assertThat(read.act()).isEmpty();
        assertThat(read.cells().remarks()).hasSize(1).allSatisfy(remark -> {
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @CsvSource({"本机关地位, 无法识别的本机关地位，可填：原行为机关、复议机关作共同被告、复议机关单独作被告、第三人", "复议程序, 无法识别的复议程序，可填：普通、简易"})
    void rejectsUnknownCapacitiesAndProcedures(String column, String message) {
        assertThat(Csv.read("案号,类型,收到日期,%s\nR1,行政复议,2026-01-05,不知道\n".formatted(column))
                        .get(0)
                        .cells()
                        .remarks())
                .containsExactly(Remark.error(column, "不知道", message));
    }
}
