package cn.disclosuredesk.desk.demo.script;

import static cn.disclosuredesk.desk.demo.script.Story.body;

import cn.disclosuredesk.desk.demo.script.Deed.What;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The list that the counter kept while the line was down: handed in once, and once more as it has grown since. Nobody noted
 * what kind of applicant one of them was; one case has been answered since; and a date of the first copy was wrong.
 *
 * <p>The days lie so close before the showing that no year to which they belong has been sealed: a case whose kind is 待补
 * would hold up the seal.
 */
final class WindowLedger {

    private static final String HEADER = "登记号,收到日期,申请方式,申请人类别,申请人,申请内容,承办科室,承办人,答复日期,办理结果,答复文号";
    private static final LocalTime AFTERNOON = LocalTime.of(16, 12);

    private final LocalDate today;
    private final OfficeDays days;

    WindowLedger(LocalDate today, OfficeDays days) {
        this.today = today;
        this.days = days;
    }

    Deed handedIn() {
        return upload("ledger", ago(4).atTime(AFTERNOON), ago(7), "", "");
    }

    /** On the day itself: its files are kept for a day, and so long what they propose can be accepted. */
    Deed grown() {
        return upload("ledger-grown", today.atStartOfDay(), ago(6), ago(1).toString(), "3.1");
    }

    private Deed upload(
            String thing, LocalDateTime at, LocalDate firstReplied, String lastReplied, String lastOutcome) {
        int year = ago(12).getYear();
        String text = String.join(
                "\n",
                HEADER,
                line(1, ago(12), "当面,自然人,马保田,白塔村" + (year - 1) + "年度耕地地力保护补贴发放明细,县农业农村局,陈立新")
                        + ",%s,3.1,青政办公开复〔%d〕临1号".formatted(firstReplied, firstReplied.getYear()),
                line(2, ago(11), "邮寄,,柳河镇商会," + (year - 1) + "年度县级商贸发展专项资金分配方案,县商务局,赵敏")
                        + ",%s,3.2,青政办公开复〔%d〕临2号".formatted(ago(5), ago(5).getYear()),
                line(3, ago(9), "当面,自然人,何雪梅,书香名邸小区配建学校的规划设计条件,县自然资源局,陈立新")
                        + ",%s,%s,".formatted(lastReplied, lastOutcome),
                "");
        return new Deed(at, Who.WANG, What.LEDGER, thing, Deed.UPLOAD, body("name", "窗口手工登记.csv", "text", text), null);
    }

    private String line(int n, LocalDate received, String rest) {
        return "窗%d-%02d,%s,%s".formatted(ago(12).getYear(), n, received, rest);
    }

    private LocalDate ago(int workingDays) {
        return days.before(today, workingDays);
    }
}
