package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.clarified;
import static cn.disclosuredesk.law.Told.feeAsked;
import static cn.disclosuredesk.law.Told.paid;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.served;

import cn.disclosuredesk.vocabulary.Disposition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 视为放弃: 3.6.1 and 3.6.2 need a limit that has passed. */
class LapseRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                impossible(
                        "没有补正告知",
                        received("2026-03-02"),
                        replied("2026-04-07", Disposition.NOT_CLARIFIED),
                        "disposition",
                        "没有尚未补正",
                        "第三十条"),
                accepted(
                        "期限届满次日",
                        received("2026-03-02", asked("2026-03-11", "2026-03-13")),
                        replied("2026-04-07", Disposition.NOT_CLARIFIED)),
                impossible(
                        "期限最后一日",
                        received("2026-03-02", asked("2026-03-11", "2026-03-13")),
                        replied("2026-04-03", Disposition.NOT_CLARIFIED),
                        "madeOn",
                        "2026-04-03",
                        "尚未届满"),
                impossible(
                        "按后来登记的送达起算",
                        received("2026-03-02", asked("2026-03-11", null), served(1, "2026-03-16")),
                        replied("2026-04-03", Disposition.NOT_CLARIFIED),
                        "madeOn",
                        "2026-04-07",
                        "尚未届满"),
                impossible(
                        "已补正",
                        received("2026-03-02", asked("2026-03-11", "2026-03-13"), clarified(1, "2026-03-20", false)),
                        replied("2026-04-08", Disposition.NOT_CLARIFIED),
                        "disposition",
                        "没有尚未补正"),
                impossible(
                        "逾期补正有正当理由",
                        received("2026-03-02", asked("2026-03-11", "2026-03-13"), clarified(1, "2026-04-07", true)),
                        replied("2026-04-08", Disposition.NOT_CLARIFIED),
                        "disposition",
                        "没有尚未补正"),
                accepted(
                        "逾期补正无正当理由",
                        received("2026-03-02", asked("2026-03-11", "2026-03-13"), clarified(1, "2026-04-07", false)),
                        replied("2026-04-08", Disposition.NOT_CLARIFIED)),
                impossible(
                        "第一次告知未答复，再次告知后已补正",
                        received(
                                "2026-03-02",
                                asked("2026-03-04", "2026-03-05"),
                                asked("2026-03-09", "2026-03-10"),
                                clarified(2, "2026-03-20", false)),
                        replied("2026-04-10", Disposition.NOT_CLARIFIED),
                        "disposition",
                        "没有尚未补正"),
                impossible(
                        "再次通知后已缴费",
                        received("2026-03-02", feeAsked("2026-03-09"), feeAsked("2026-03-16"), paid(2, "2026-03-30")),
                        replied("2026-04-20", Disposition.NOT_PAID),
                        "disposition",
                        "没有尚未缴费"),
                impossible(
                        "没有收费通知",
                        received("2026-03-02"),
                        replied("2026-04-15", Disposition.NOT_PAID),
                        "disposition",
                        "没有尚未缴费",
                        "109号"),
                impossible(
                        "缴费期限最后一日",
                        received("2026-03-02", feeAsked("2026-03-16")),
                        replied("2026-04-14", Disposition.NOT_PAID),
                        "madeOn",
                        "2026-04-14",
                        "尚未届满"),
                accepted(
                        "缴费期限届满次日",
                        received("2026-03-02", feeAsked("2026-03-16")),
                        replied("2026-04-15", Disposition.NOT_PAID)),
                impossible(
                        "已缴费",
                        received("2026-03-02", feeAsked("2026-03-16"), paid(1, "2026-03-20")),
                        replied("2026-04-15", Disposition.NOT_PAID),
                        "disposition",
                        "没有尚未缴费"),
                accepted(
                        "答复后得知送达更晚，期限已过",
                        received(
                                "2026-03-02",
                                asked("2026-03-05", null),
                                replied("2026-04-20", Disposition.NOT_CLARIFIED)),
                        served(1, "2026-03-09")),
                impossible(
                        "得知送达使期限未满",
                        received(
                                "2026-03-02",
                                asked("2026-03-11", null),
                                replied("2026-04-03", Disposition.NOT_CLARIFIED)),
                        served(1, "2026-03-16"),
                        "-",
                        "答复（2026-04-03）",
                        "尚未届满"));
    }
}
