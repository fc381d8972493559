package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ledger in the words and days of the form, and the same in those that offices write: one and the same. */
@ExtendWith(OneDesk.class)
class WordsOfOfficesInALedgerIT {

    private static final String HEADER = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,补正告知日期,补正期限,补正收到日期,征求意见对象,征求意见发出日期,征求意见收到日期,"
            + "延期告知日期,延期工作日,收费通知日期,收费金额,缴费日期,答复日期,办理结果,其他处理说明,送达方式,签收日期\n";

    private static final SheetLines PLAIN = SheetLines.of(HEADER + """
            手1,2025-01-06,当面,自然人,甲某,预算,2025-01-08,10,2025-01-16,第三方,2025-01-20,2025-02-10,2025-02-14,20,,,,2025-03-20,3.1,,直接送达,2025-03-20
            手2,2025-03-03,邮寄,商业企业,乙公司,规划,,,,共同制作机关,2025-03-10,2025-03-20,,,2025-04-01,100.00,2025-04-10,2025-05-06,3.2,,邮寄送达,2025-05-09
            手3,2025-03-08,网络,法律服务机构,丙所,合同,,,,其他机关,2025-03-10,,,,,,,2025-04-02,3.4.1,,电子送达,2025-04-02
            手4,2025-04-07,电子邮件,社会公益组织,丁会,纪要,,,,,,,,,,,,2025-04-09,3.6.3,申请人撤回,,
            手5,2025-05-06,平信,科研机构,戊院,档案,,,,,,,,,2025-06-03,60.50,,2025-07-15,3.6.2,,邮寄送达,2025-07-18
            手6,2025-08-04,传真,其他,己社,批复,,,,,,,,,,,,2025-08-20,3.5.1,,,
            手7,2025-12-01,转来,自然人,庚某,批文,2025-12-03,2025-12-20,,,,,,,,,,,,,,
            手8,2025-02-05,其他,自然人,辛某,账目,2025-02-07,15,,,,,,,,,,2025-03-25,3.6.1,,,
            """);

    private static final SheetLines IN_WORDS = SheetLines.of(HEADER + """
            手1,2025-01-06,来访,公民,甲某,预算,2025-01-08,10个工作日,2025-01-16,权利人,2025-01-20,2025-02-10,2025-02-14,２０ 个工作日,,,,2025-03-20,全部公开,,当面领取,2025-03-20
            手２,2025-03-03,信函,企业,乙公司,规划,,,,联合发文机关,2025-03-10,2025-03-20,,,2025-04-01,￥１００元,2025-04-10,2025-05-06,（二）部分公开,,EMS,2025-05-09
            手3,2025-03-08,网上申请,律所,丙所,合同,,,,其它行政机关,2025-03-10,,,,,,,2025-04-02,政府信息不存在,,电子邮箱,2025-04-02
            手4,2025-04-07,邮箱,社会团体,丁会,纪要,,,,,,,,,,,,2025-04-09,主动撤回,,,
            手5,2025-05-06,平邮,法人或其他组织－科研院所,戊院,档案,,,,,,,,,2025-06-03,人民币60.5元整,,2025-07-15,逾期未缴费,,挂号信,2025-07-18
            手6,2025-08-04,传 真,其它,己社,批复,,,,,,,,,,,,2025-08-20,3.5.1信访举报投诉类申请,,,
            手7,2025-12-01,上级转办,个人,庚某,批文,2025-12-03,2025-12-20,,,,,,,,,,,办理中,,,
            手8,2025-02-05,其它,个人,辛某,账目,2025-02-07,15工作日,,,,,,,,,,2025-03-25,未补正,,,
            """);

    private static final SheetLines NO_REVIEWS = SheetLines.of("案号,类型,收到日期\n");

    /** Days as offices write them, one after the other. */
    private static final List<Function<LocalDate, String>> FORMS = List.of(
            written("yyyy年M月d日"),
            written("yyyyMMdd"),
            written("yyyy/M/d"),
            written("yyyy.M.d"),
            written("yyyy-MM-dd 00:00:00"),
            day -> fullWidth(day.toString()),
            day -> fullWidth(written("yyyy年MM月dd日").apply(day)),
            day -> String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));

    private final InProcessDesk desk;

    WordsOfOfficesInALedgerIT(InProcessDesk desk) {
        this.desk = desk;
    }

    private static Function<LocalDate, String> written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern)::format;
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(each -> String.valueOf((char) (each > 0x20 && each < 0x7f ? each + 0xfee0 : each)))
                .collect(Collectors.joining());
    }

    /** Each day in another form than the one before. */
    private static SheetLines inFormsOfDays(SheetLines sheet, int first) {
        int[] next = {first};
        return sheet.with((column, cell) -> cell.matches("\\d{4}-\\d{2}-\\d{2}")
                ? FORMS.get(next[0]++ % FORMS.size()).apply(LocalDate.parse(cell))
                : cell);
    }

    private static Answer taken(Office office, LedgerForm form, SheetLines applications) {
        Answer job = office.importLedger(form.upload(office.agency(), applications, NO_REVIEWS));
        assertThat(job.at("errors")).isEmpty();
        assertThat(job.at("corrections")).isEmpty();
        return job;
    }

    @Test
    void areReadAsTheWordsAndDaysOfTheForm() {
        Office plain = Office.founded(desk.client());
        Office inWords = Office.founded(desk.client());
        Office inCells = Office.founded(desk.client());

        taken(plain, LedgerForm.CSV_UTF8, PLAIN);
        taken(inWords, LedgerForm.CSV_GB18030, inFormsOfDays(IN_WORDS, 0));
        // In a workbook the days are days.
        taken(inCells, LedgerForm.UNTIDY_WORKBOOK, IN_WORDS);

        assertThat(plain.cell(2025, "3.6.3", 3).expect(200).at("count").asInt()).isEqualTo(1);
        assertThat(plain.cell(2025, "4", 0).expect(200).at("count").asInt()).isEqualTo(1);
        assertThat(ToldCases.of(plain).byNumber()).hasSize(8);
        CountedTables counted = CountedTables.of(desk, List.of(plain, inWords, inCells));
        for (Office office : List.of(plain, inWords, inCells)) {
            assertThat(ToldCases.of(office)).isEqualTo(ToldCases.of(plain));
            counted.areThoseOf(office, 2025);
            counted.areThoseOf(office, 2026);
            assertThat(GoldenTable.rows(office.sectionThree(2025).at("rows")))
                    .isEqualTo(GoldenTable.rows(plain.sectionThree(2025).at("rows")));
            for (int first = 1; first < FORMS.size(); first += 3) {
                LedgerForm form = first % 2 == 0 ? LedgerForm.WORKBOOK : LedgerForm.TABS;
                Answer again = taken(office, form, inFormsOfDays(office == plain ? PLAIN : IN_WORDS, first));
                assertThat(again.at("unchanged").asInt()).isEqualTo(8);
            }
        }
    }
}
