package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.retracted;
import static cn.disclosuredesk.law.Ended.revoked;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.clarified;
import static cn.disclosuredesk.law.Told.delayed;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.feeAsked;
import static cn.disclosuredesk.law.Told.paid;
import static cn.disclosuredesk.law.Told.received;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 延期、延迟答复: how far a reply can be put off. */
class ExtensionRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                accepted("延期二十日", received("2026-03-02"), extended("2026-03-20", 20)),
                impossible(
                        "延期二十一日", received("2026-03-02"), extended("2026-03-20", 21), "workingDays", "超过上限20", "第三十三条"),
                accepted("合计二十日", received("2026-03-02", extended("2026-03-20", 10)), extended("2026-03-25", 10)),
                impossible(
                        "合计二十一日",
                        received("2026-03-02", extended("2026-03-20", 10)),
                        extended("2026-03-25", 11),
                        "workingDays",
                        "2026-03-02起计",
                        "已延期10"),
                impossible(
                        "后来得知更早的延期",
                        received("2026-03-02", extended("2026-03-20", 20)),
                        extended("2026-03-10", 5),
                        "workingDays",
                        "已延期20"),
                accepted(
                        "补正后重新计算",
                        received(
                                "2026-03-02",
                                extended("2026-03-04", 20),
                                asked("2026-03-05", null),
                                clarified(2, "2026-03-12", false)),
                        extended("2026-03-20", 20)),
                impossible(
                        "补正告知超期，不重新计算",
                        received(
                                "2026-03-02",
                                extended("2026-03-04", 20),
                                asked("2026-03-16", null),
                                clarified(2, "2026-03-20", false)),
                        extended("2026-03-25", 20),
                        "workingDays",
                        "2026-03-02起计",
                        "已延期20"),
                accepted(
                        "缴费后重新计算",
                        received(
                                "2026-03-02",
                                extended("2026-03-04", 20),
                                feeAsked("2026-03-05"),
                                paid(2, "2026-03-12")),
                        extended("2026-03-20", 20)),
                accepted(
                        "重新答复重新计算",
                        received(
                                "2026-03-02",
                                extended("2026-03-04", 20),
                                replied("2026-03-20"),
                                revoked(2, "2026-04-10")),
                        extended("2026-04-20", 20)),
                impossible(
                        "撤销使期限重新计算的补正",
                        received(
                                "2026-03-02",
                                extended("2026-03-04", 20),
                                asked("2026-03-05", null),
                                clarified(2, "2026-03-12", false),
                                extended("2026-03-20", 20)),
                        retracted(3),
                        "-",
                        "已延期20"),
                impossible(
                        "2019年5月15日前收到，其后延期十六日",
                        received("2019-05-10"),
                        extended("2019-05-20", 16),
                        "workingDays",
                        "超过上限15"),
                accepted("2019年5月15日前延期十五日", received("2019-03-04"), extended("2019-03-20", 15)),
                impossible(
                        "2019年5月15日前延期十六日",
                        received("2019-03-04"),
                        extended("2019-03-20", 16),
                        "workingDays",
                        "超过上限15",
                        "2007年"),
                impossible(
                        "延迟答复早于告知",
                        received("2026-03-02"),
                        delayed("2026-03-20", "2026-03-20"),
                        "until",
                        "2026-03-20",
                        "第三十五条"),
                accepted("延迟答复", received("2026-03-02"), delayed("2026-03-20", "2026-06-30")));
    }
}
