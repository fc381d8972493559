package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.ledger.ApplicationLine.Clarification;
import cn.disclosuredesk.command.ledger.ApplicationLine.Consultation;
import cn.disclosuredesk.command.ledger.ApplicationLine.Extension;
import cn.disclosuredesk.command.ledger.ApplicationLine.Fee;
import cn.disclosuredesk.command.ledger.ApplicationLine.Steps;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.vocabulary.Consultee;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 补正、征求意见、延期、收费, and who had the case: columns of a line received on 2026-01-05 and read on 2026-03-02. */
class StepsReadingTest {

    private static final String LINE = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容";

    /** Columns and cells behind those that every line has; {@code /} stands for an empty cell. */
    private static ReadLine line(String columns, String cells) {
        String filled = cells.replace("/", "");
        return Csv.read(LINE + "," + columns + "\nA1,2026-01-05,当面,其他,某甲,内容," + filled + "\n")
                .get(0);
    }

    private static Steps steps(String columns, String cells) {
        ReadLine read = line(columns, cells);
        assertThat(read.cells().remarks()).isEmpty();
        return Csv.application(read).steps();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void readsWhoHadTheCaseAndTheRemark() {
        Steps steps = steps("办理科室,经办人,备注", "法规科, 张 三 ,电话联系过");
        assertThat(steps.unit()).isEqualTo("法规科");
        assertThat(steps.handler()).isEqualTo("张 三");
        assertThat(steps.remark()).isEqualTo("电话联系过");
        assertThat(steps("承办人,备注", "/,/")).isEqualTo(Steps.NONE);
    }

    @Test
    void readsAClarification() {
        String columns = "补正告知日期,补正期限,补正收到日期";
        assertThat(steps(columns, "2026-01-07,2026年1月20日,20260119").clarification())
                .isEqualTo(new Clarification(day("2026-01-07"), new Limit(day("2026-01-20"), null), day("2026-01-19")));
        assertThat(steps(columns, "2026-01-07,15个工作日,/").clarification())
                .isEqualTo(new Clarification(day("2026-01-07"), new Limit(null, 15), null));
        assertThat(steps(columns, "2026-01-07,/,/").clarification())
                .isEqualTo(new Clarification(day("2026-01-07"), null, null));
    }

    @Test
    void aLimitMayLieAhead() {
        assertThat(steps("补正告知日期,补正期限", "2026-02-27,2026-03-20").clarification())
                .isEqualTo(new Clarification(day("2026-02-27"), new Limit(day("2026-03-20"), null), null));
    }

    @ParameterizedTest
    @CsvSource({"第三方,THIRD_PARTY", "共同制作机关,CO_AUTHOR_AGENCY", "联合制作,CO_AUTHOR_AGENCY", "其他行政机关,OTHER_AGENCY"})
    void readsAConsultationOfEachConsultee(String word, Consultee consultee) {
        String columns = "征求意见对象,征求意见发出日期,征求意见收到日期";
        assertThat(steps(columns, word + ",2026-01-08,2026-01-20").consultation())
                .isEqualTo(new Consultation(consultee, day("2026-01-08"), day("2026-01-20")));
        assertThat(steps(columns, word + ",2026-01-08,/").consultation())
                .isEqualTo(new Consultation(consultee, day("2026-01-08"), null));
    }

    @ParameterizedTest
    @CsvSource({"20,20", "１０,10", "1,1", "5个工作日,5", "20.0,20"})
    void readsAnExtension(String cell, int days) {
        assertThat(steps("延期告知日期,延期工作日", "2026-01-28," + cell).extension())
                .isEqualTo(new Extension(day("2026-01-28"), days));
    }

    @ParameterizedTest
    @CsvSource({"100,100.00", "100元,100.00", "￥10.5,10.50", "0,0.00"})
    void readsAFee(String cell, BigDecimal yuan) {
        String columns = "收费通知日期,收费金额,缴费日期";
        assertThat(steps(columns, "2026-01-15," + cell + ",2026-01-28").fee())
                .isEqualTo(new Fee(day("2026-01-15"), yuan, day("2026-01-28")));
        assertThat(steps(columns, "2026-01-15," + cell + ",/").fee()).isEqualTo(new Fee(day("2026-01-15"), yuan, null));
    }

    @Test
    void aZeroAloneSaysThatThereWasNothing() {
        assertThat(steps("收费金额,延期工作日", "0.00,0")).isEqualTo(Steps.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "补正告知日期 | 元月七日 | 补正告知日期 | 不是有效的日期，请写成 2026-01-05 的形式",
                "补正告知日期 | 2026-03-03 | 补正告知日期 | 日期在今天（2026-03-02）之后",
                "补正告知日期 | 2026-01-04 | 补正告知日期 | 补正告知日期早于收到日期（2026-01-05）",
                "补正期限 | 15 | 补正告知日期 | 填写了补正期限，缺少补正告知日期",
                "补正收到日期 | 2026-01-15 | 补正告知日期 | 填写了补正收到日期，缺少补正告知日期",
                "补正告知日期,补正收到日期 | 2026-01-15,2026-01-14 | 补正收到日期 | 补正收到日期早于补正告知日期（2026-01-15）",
                "补正告知日期,补正期限 | 2026-01-15,2026-01-14 | 补正期限 | 补正期限早于补正告知日期（2026-01-15）",
                "补正告知日期,补正期限 | 2026-01-15,15天 | 补正期限 | 不是有效的期限，请写成日期（2026-01-05）或工作日数（15）",
                "补正告知日期,补正期限 | 2026-01-15,0 | 补正期限 | 不是有效的期限，请写成日期（2026-01-05）或工作日数（15）",
                "补正告知日期,补正期限 | 2026-01-15,61 | 补正期限 | 不是有效的期限，请写成日期（2026-01-05）或工作日数（15）",
                "征求意见对象,征求意见发出日期 | 本机关法规科,2026-01-08 | 征求意见对象 | 无法识别的征求意见对象，可填其中一个：第三方、共同制作机关、其他机关",
                "征求意见发出日期 | 2026-01-08 | 征求意见对象 | 填写了征求意见发出日期，缺少征求意见对象",
                "征求意见对象 | 第三方 | 征求意见发出日期 | 填写了征求意见对象，缺少征求意见发出日期",
                "征求意见对象,征求意见收到日期 | 第三方,2026-01-20 | 征求意见发出日期 | 填写了征求意见收到日期，缺少征求意见发出日期",
                "征求意见对象,征求意见发出日期,征求意见收到日期 | 第三方,2026-01-20,2026-01-19 | 征求意见收到日期 " + "| 征求意见收到日期早于征求意见发出日期（2026-01-20）",
                "征求意见对象,征求意见发出日期 | 第三方,2025-12-31 | 征求意见发出日期 | 征求意见发出日期早于收到日期（2026-01-05）",
                "延期工作日 | 20 | 延期告知日期 | 填写了延期工作日，缺少延期告知日期",
                "延期告知日期 | 2026-01-28 | 延期工作日 | 填写了延期告知日期，缺少延期工作日",
                "延期告知日期,延期工作日 | 2026-01-28,21 | 延期工作日 | 延期工作日应为 1 至 20 的整数（《政府信息公开条例》第三十三条）",
                "延期告知日期,延期工作日 | 2026-01-28,0 | 延期工作日 | 延期工作日应为 1 至 20 的整数（《政府信息公开条例》第三十三条）",
                "延期告知日期,延期工作日 | 2026-01-28,-5 | 延期工作日 | 延期工作日应为 1 至 20 的整数（《政府信息公开条例》第三十三条）",
                "延期告知日期,延期工作日 | 2026-01-28,20天 | 延期工作日 | 延期工作日应为 1 至 20 的整数（《政府信息公开条例》第三十三条）",
                "延期告知日期,延期工作日 | 2026-01-04,20 | 延期告知日期 | 延期告知日期早于收到日期（2026-01-05）",
                "缴费日期 | 2026-01-28 | 收费通知日期 | 填写了缴费日期，缺少收费通知日期",
                "收费金额 | 100 | 收费通知日期 | 填写了收费金额，缺少收费通知日期",
                "收费金额,缴费日期 | 0,2026-01-28 | 收费通知日期 | 填写了缴费日期，缺少收费通知日期",
                "收费通知日期 | 2026-01-15 | 收费金额 | 填写了收费通知日期，缺少收费金额",
                "收费通知日期,收费金额 | 2026-01-15,-100 | 收费金额 | 不是有效的金额，请写成以元为单位、最多两位小数的数（100.00）",
                "收费通知日期,收费金额 | 2026-01-15,100.005 | 收费金额 | 不是有效的金额，请写成以元为单位、最多两位小数的数（100.00）",
                "收费通知日期,收费金额 | 2026-01-15,一百元 | 收费金额 | 不是有效的金额，请写成以元为单位、最多两位小数的数（100.00）",
                "收费通知日期,收费金额,缴费日期 | 2026-01-15,100,2026-01-14 | 缴费日期 | 缴费日期早于收费通知日期（2026-01-15）",
                "收费通知日期,收费金额 | 2026-01-04,100 | 收费通知日期 | 收费通知日期早于收到日期（2026-01-05）",
                "答复日期,办理结果 | 2026-02-27,3.6.1 | 补正告知日期 | 办理结果为“逾期不补正”，缺少补正告知日期（《政府信息公开条例》第三十条）",
                "补正告知日期,答复日期,办理结果 | 2026-01-07,2026-02-27,3.4.3 | 补正收到日期 "
                        + "| 办理结果为“补正后仍不明确”，缺少补正收到日期（《政府信息公开条例》第三十条）",
                "答复日期,办理结果 | 2026-02-27,3.6.2 | 收费通知日期 | 办理结果为“逾期不缴费”，缺少收费通知日期（《政府信息公开条例》第四十二条）",
            })
    void rejectsWhatCannotBeReadOrHasNoQuestion(String columns, String cells, String column, String message) {
        ReadLine read = line(columns, cells);
        assertThat(read.act()).isEmpty();
        assertThat(read.cells().remarks()).hasSize(1).allSatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.ERROR);
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.message()).isEqualTo(message);
        });
    }

    @Test
    void rejectsANameThatNobodyHas() {
        assertThat(line("承办人", "名".repeat(101)).cells().remarks())
                .extracting(Remark::message)
                .containsExactly("承办人最长 100 个字");
    }

    @Test
    void neverShowsWhoHadTheCaseOrTheRemarkInClear() {
        Cells cells = line("承办人,备注", "张三,申请人李四来电").cells();
        assertThat(cells.shown(ApplicationColumn.HANDLER)).isEqualTo("张***");
        assertThat(cells.shown(ApplicationColumn.REMARK)).isEqualTo("申***");
    }

    @Test
    void aLineWithoutTheseCellsIsTheLineThatWasImportedBeforeTheyWereRead() {
        String before =
                Csv.read(LINE + "\nA1,2026-01-05,当面,其他,某甲,内容\n").get(0).cells().normalised();
        assertThat(line("补正告知日期,延期工作日,收费金额,备注", "/,/,/,/").cells().normalised()).isEqualTo(before);
        assertThat(line("备注", "新的备注").cells().normalised()).isNotEqualTo(before);
    }

    @Test
    void theSameCellsAreTheSameHoweverTheyWereTyped() {
        String columns = "补正告知日期,补正期限,延期告知日期,延期工作日,收费通知日期,收费金额";
        String one = line(columns, "2026-01-07,2026-01-20,2026-01-28,20,2026-01-15,1000")
                .cells()
                .normalised();
        assertThat(line(columns, "20260107,2026年1月20日,2026.1.28,20个工作日,2026-01-15,\"1,000.00元\"")
                        .cells()
                        .normalised())
                .isEqualTo(one);
        assertThat(line(columns, "2026-01-07,15,2026-01-28,20,2026-01-15,1000")
                        .cells()
                        .normalised())
                .isNotEqualTo(one);
    }
}
