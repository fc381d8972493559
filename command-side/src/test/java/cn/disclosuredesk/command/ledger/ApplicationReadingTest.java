package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationReadingTest {

    private static ReadLine line(String cells) {
        return Csv.read(Csv.APPLICATIONS + cells + "\n").get(0);
    }

    @Test
    void readsAnAnsweredApplication() {
        ReadLine read = Csv.read("""
                        编号,收件日期,申请渠道,申请人性质,申请人姓名,申请事项,答复时间,处理结果,文号,落款日期,送达方式,邮寄单号,交邮日期,签收日期
                        ２０２６-00001 ,2026年1月5日,信函,公民, 某甲 ,会议纪要（2025）,2026/1/20,不存在,〔2026〕第1号,20260119,EMS,EX1,2026.1.20,2026-1-22
                        """).get(0);
        assertThat(read.cells().remarks()).isEmpty();
        assertThat(Csv.application(read))
                .isEqualTo(new ApplicationLine(
                        "2026-00001",
                        LocalDate.of(2026, 1, 5),
                        Channel.REGISTERED_MAIL,
                        ApplicantKind.NATURAL_PERSON,
                        "某甲",
                        "会议纪要（2025）",
                        ApplicationLine.Steps.NONE,
                        new ApplicationLine.Reply(
                                LocalDate.of(2026, 1, 20),
                                Disposition.NOT_FOUND,
                                null,
                                LocalDate.of(2026, 1, 19),
                                "〔2026〕第1号",
                                ServiceMethod.MAIL,
                                "EX1",
                                LocalDate.of(2026, 1, 20),
                                LocalDate.of(2026, 1, 22))));
    }

    @Test
    void readsAnOpenApplication() {
        assertThat(Csv.application(line("A1,2026-01-05,来访,其他,某甲,内容,,办理中,,")).reply())
                .isNull();
    }

    @Test
    void otherProcessingOfAWithdrawalIsAWithdrawal() {
        ReadLine read = line("A1,2026-01-05,来访,其他,某甲,内容,2026-01-06,3.6.3,申请人撤回,");
        assertThat(read.cells().remarks()).isEmpty();
        assertThat(Csv.application(read).reply())
                .satisfies(reply -> assertThat(reply.disposition()).isEqualTo(Disposition.WITHDRAWN));
    }

    @Test
    void otherProcessingWithoutAReasonIsTakenWithAWarning() {
        ReadLine read = line("A1,2026-01-05,来访,其他,某甲,内容,2026-01-06,3.6.3,,");
        assertThat(Csv.application(read).reply().disposition()).isEqualTo(Disposition.OTHER);
        assertThat(read.cells().remarks())
                .containsExactly(new Remark(Remark.Kind.WARNING, "其他处理说明", "", "办理结果为其他处理，没有写明是何种情形"));
    }

    @Test
    void aMissingKindIsTakenWithAProposal() {
        ReadLine read = line("A1,2026-01-05,来访,,某某有限公司,内容,,,,");
        assertThat(Csv.application(read).kind()).isNull();
        assertThat(read.cells().remarks())
                .extracting(Remark::message)
                .containsExactly("申请人类别待补，补填之前年度报告不能封存；按名称建议填：商业企业");
    }

    @Test
    void whatBelongsToAReplyIsNotTakenWithoutOne() {
        ReadLine read = line("A1,2026-01-05,来访,其他,某甲,内容,,,,〔2026〕1号");
        assertThat(read.act()).isPresent();
        assertThat(read.cells().remarks())
                .containsExactly(new Remark(Remark.Kind.WARNING, "答复文号", "〔2026〕1号", "没有答复日期，本单元格未导入"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开,,EX 1,2026-01-20,2026-01-22 | 邮件号,交邮日期,签收日期 | 没有送达方式",
                "公开,EMS,王某代收,2026-01-20, | 邮件号 | 不是由字母和数字组成的邮件号",
                "撤回,EMS,EX1,,2026-01-22 | 送达方式,邮件号,签收日期 | 申请人撤回的没有答复书"
            })
    void saysOfEachCellThatItWasLeftOut(String cells, String columns, String why) {
        ReadLine read = Csv.read("登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,送达方式,邮件号,交邮日期,签收日期\n"
                        + "A1,2026-01-05,当面,其他,某甲,内容,2026-01-20," + cells + "\n")
                .get(0);
        assertThat(read.act()).isPresent();
        assertThat(read.cells().remarks()).extracting(Remark::column).containsExactly(columns.split(","));
        assertThat(read.cells().remarks()).extracting(Remark::message).containsOnly(why + "，本单元格未导入");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",2026-01-05,当面,其他,某甲,内容,,,, | 登记号 | 缺少登记号",
                "A1,,当面,其他,某甲,内容,,,, | 收到日期 | 缺少收到日期",
                "A1,2026-01-05,,其他,某甲,内容,,,, | 申请方式 | 缺少申请方式",
                "A1,2026-01-05,当面,其他,,内容,,,, | 申请人 | 缺少申请人",
                "A1,2026-01-05,当面,其他,某甲,,,,, | 申请内容 | 缺少申请内容",
                "A1,2026-02-30,当面,其他,某甲,内容,,,, | 收到日期 | 不是有效的日期，请写成 2026-01-05 的形式",
                "A1,2026-03-03,当面,其他,某甲,内容,,,, | 收到日期 | 日期在今天（2026-03-02）之后",
                "A1,2026-01-05,飞鸽,其他,某甲,内容,,,, | 申请方式 | 无法识别的申请方式，可填：当面、邮寄、平信、网络、电子邮件、传真、口头、转来、其他",
                "A1,2026-01-05,当面,外星人,某甲,内容,,,, | 申请人类别 | 无法识别的申请人类别，可填：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他；不清楚的留空",
                "A1,2026-01-05,当面,其他,某甲,内容,2026-01-06,,, | 办理结果 | 填写了答复日期，缺少办理结果",
                "A1,2026-01-05,当面,其他,某甲,内容,,3.1,, | 答复日期 | 填写了办理结果，缺少答复日期",
                "A1,2026-01-05,当面,其他,某甲,内容,2026-01-04,3.1,, | 答复日期 | 答复日期早于收到日期（2026-01-05）",
                "A1,2026-01-05,当面,其他,某甲,内容,2026-01-06,3.9,, | 办理结果 | 无法识别的办理结果，请填写年度报告表中的行号（3.1 至 3.6.3）或该行的名称",
                "A1,2026-01-05,当面,其他,某甲,内容,2026-01-06,无法提供,, | 办理结果 | 只写了大类，没有写明是哪一种情形，请填写行号，可填：3.4.1、3.4.2、3.4.3",
            })
    void rejectsWhatCannotBeRead(String cells, String column, String message) {
        ReadLine read = line(cells);
        assertThat(read.act()).isEmpty();
        assertThat(read.cells().remarks()).hasSize(1).allSatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.ERROR);
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.message()).isEqualTo(message);
        });
    }

    @Test
    void namesEverythingThatIsWrongWithALine() {
        assertThat(line(",不知道,飞鸽,,,,,,,").cells().remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.ERROR)
                .extracting(Remark::column)
                .containsExactly("登记号", "收到日期", "申请方式", "申请人", "申请内容");
    }

    @Test
    void rejectsALineWithMoreCellsThanHeaders() {
        assertThat(line("A1,2026-01-05,当面,其他,某甲,内容,含有逗号,,,,,又一段").cells().remarks())
                .extracting(Remark::message)
                .contains("本行的单元格比表头多，可能是内容里有逗号而没有加引号");
    }

    @Test
    void rejectsANumberThatTheStoreCannotKeep() {
        assertThat(line("1".repeat(65) + ",2026-01-05,当面,其他,某甲,内容,,,,").cells().remarks())
                .extracting(Remark::message)
                .containsExactly("登记号最长 64 个字符");
    }

    @Test
    void rejectsALineWhoseNamesAnExportHasHidden() {
        assertThat(List.of("某***,内***", "***,***"))
                .allSatisfy(hidden -> assertThat(line("A1,2026-01-05,当面,其他," + hidden + ",,,,")
                                .cells()
                                .remarks())
                        .extracting(Remark::message)
                        .containsExactly("这是隐名导出的台账，姓名和申请内容已经隐去，不能导入；请改用全名导出的台账"));
        assertThat(line("A1,2026-01-05,当面,其他,某***,会议纪要,,,,").cells().remarks()).isEmpty();
    }

    @Test
    void neverShowsWhoOrWhatForInClear() {
        Cells cells =
                line("A1,2026-01-05,当面,其他,欧阳某甲,他家的门牌号,2026-01-06,其他,家住某处,").cells();
        assertThat(cells.shown(ApplicationColumn.APPLICANT)).isEqualTo("欧***");
        assertThat(cells.shown(ApplicationColumn.CONTENT)).isEqualTo("他***");
        assertThat(cells.shown(ApplicationColumn.OTHER_REASON)).isEqualTo("家***");
    }

    @Test
    void theSameLineIsTheSameHoweverItWasTyped() {
        String one = line("A1,2026-01-05,当面,其他,某甲,内容（一）,,,,").cells().normalised();
        assertThat(line("Ａ1 ,2026年1月5日,当面,其他, 某甲,内容(一),,,,").cells().normalised())
                .isEqualTo(one);
        assertThat(line("A1,2026-01-06,当面,其他,某甲,内容（一）,,,,").cells().normalised())
                .isNotEqualTo(one);
        assertThat(Csv.read("申请内容,申请人,登记号,收件日期,申请方式,申请人类别,批示\n内容（一）,某甲,A1,2026/1/5,当面,其他,新的批示\n")
                        .get(0)
                        .cells()
                        .normalised())
                .isEqualTo(one);
    }
}
