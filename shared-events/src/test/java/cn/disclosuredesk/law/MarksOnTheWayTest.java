package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.decided;
import static cn.disclosuredesk.law.Ended.orderedToReply;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.revoked;
import static cn.disclosuredesk.law.Ended.taken;
import static cn.disclosuredesk.law.Marked.marked;
import static cn.disclosuredesk.law.Told.approved;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.clarified;
import static cn.disclosuredesk.law.Told.consulted;
import static cn.disclosuredesk.law.Told.delayed;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.extendedWithoutApproval;
import static cn.disclosuredesk.law.Told.feeAsked;
import static cn.disclosuredesk.law.Told.opinion;
import static cn.disclosuredesk.law.Told.paid;
import static cn.disclosuredesk.law.Told.reasons;
import static cn.disclosuredesk.law.Told.reasonsAsked;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.served;

import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.Position;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 标注: what was late or irregular before the reply. */
class MarksOnTheWayTest {

    @ParameterizedTest
    @MethodSource("cases")
    void areSetWhereTheyBelongAndNowhereElse(Marked marked) {
        marked.holds();
    }

    static Stream<Marked> cases() {
        return Stream.of(
                marked(
                        "补正告知超过七个工作日",
                        "CLARIFICATION_NOTICE_LATE",
                        1,
                        "2026-03-11",
                        received("2026-03-02", asked("2026-03-12", null)),
                        received("2026-03-02", asked("2026-03-11", null))),
                marked(
                        "第二次补正告知",
                        "CLARIFICATION_AGAIN",
                        3,
                        "第2次",
                        received(
                                "2026-03-02",
                                asked("2026-03-05", null),
                                clarified(1, "2026-03-12", false),
                                asked("2026-03-13", null)),
                        received("2026-03-02", asked("2026-03-05", null), clarified(1, "2026-03-12", false))),
                marked(
                        "逾期补正",
                        "CLARIFICATION_LATE",
                        2,
                        "2026-04-03",
                        received("2026-03-02", asked("2026-03-11", "2026-03-13"), clarified(1, "2026-04-07", true)),
                        received("2026-03-02", asked("2026-03-11", "2026-03-13"), clarified(1, "2026-04-03", false))),
                marked(
                        "届满后告知延期",
                        "EXTENSION_NOTICE_LATE",
                        1,
                        "2026-03-30",
                        received("2026-03-02", extended("2026-03-31", 5)),
                        received("2026-03-02", extended("2026-03-30", 5))),
                marked(
                        "再次延期",
                        "EXTENSION_AGAIN",
                        2,
                        "再次延期",
                        received("2026-03-02", extended("2026-03-20", 5), extended("2026-03-25", 5)),
                        received(
                                "2026-03-02",
                                extended("2026-03-10", 5),
                                asked("2026-03-11", "2026-03-11"),
                                clarified(2, "2026-03-20", false),
                                extended("2026-03-25", 5))),
                marked(
                        "重新答复时再次延期",
                        "EXTENSION_AGAIN",
                        4,
                        "再次延期",
                        received(
                                "2026-03-02",
                                extended("2026-03-10", 5),
                                replied("2026-03-20"),
                                revoked(2, "2026-04-10"),
                                extended("2026-04-20", 5)),
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                revoked(1, "2026-04-10"),
                                extended("2026-04-20", 5))),
                marked(
                        "延期未记录批准",
                        "EXTENSION_NOT_APPROVED",
                        1,
                        "负责人同意",
                        received("2026-03-02", extendedWithoutApproval("2026-03-20", 5)),
                        received(
                                "2026-03-02",
                                extendedWithoutApproval("2026-03-20", 5),
                                approved("2026-03-19", ApprovedStep.EXTENSION))),
                marked(
                        "告知后才批准延期",
                        "EXTENSION_NOT_APPROVED",
                        1,
                        "负责人同意",
                        received(
                                "2026-03-02",
                                extendedWithoutApproval("2026-03-20", 5),
                                approved("2026-03-23", ApprovedStep.EXTENSION)),
                        received("2026-03-02", extended("2026-03-20", 5))),
                marked(
                        "等待补正时延期",
                        "NOTHING_TO_EXTEND",
                        2,
                        "等待申请人",
                        received("2026-03-02", asked("2026-03-05", null), extended("2026-03-20", 5)),
                        received(
                                "2026-03-02",
                                asked("2026-03-05", null),
                                clarified(1, "2026-03-12", false),
                                extended("2026-03-20", 5))),
                marked(
                        "决定确定的期限不因延期改变",
                        "NOTHING_TO_EXTEND",
                        4,
                        "由决定或者判决确定",
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                taken("2026-04-10"),
                                orderedToReply("2026-06-15", "2026-06-30"),
                                extended("2026-06-18", 5)),
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                taken("2026-04-10"),
                                decided("2026-06-15", true),
                                extended("2026-06-18", 5))),
                marked(
                        "收费通知晚于期限",
                        "FEE_NOTICE_LATE",
                        1,
                        "2026-03-30",
                        received("2026-03-02", feeAsked("2026-03-31")),
                        received("2026-03-02", feeAsked("2026-03-30"))),
                marked(
                        "再次收费通知",
                        "FEE_NOTICE_AGAIN",
                        2,
                        "再次通知收费",
                        received("2026-03-02", feeAsked("2026-03-05"), feeAsked("2026-03-10")),
                        received("2026-03-02", feeAsked("2026-03-05"))),
                marked(
                        "按件金额不符",
                        "FEE_OFF_TARIFF",
                        1,
                        "应收2200.00元，通知收取2100.00元",
                        received("2026-03-02", feeAsked("2026-03-05", FeeMethod.PER_REQUEST, 31, "2100.00")),
                        received("2026-03-02", feeAsked("2026-03-05", FeeMethod.PER_REQUEST, 31, "2200.00"))),
                marked(
                        "按量金额不符",
                        "FEE_OFF_TARIFF",
                        1,
                        "应收720.00元",
                        received("2026-03-02", feeAsked("2026-03-05", FeeMethod.PER_PAGE, 101, "710.00")),
                        received("2026-03-02", feeAsked("2026-03-05", FeeMethod.PER_PAGE, 101, "720.00"))),
                marked(
                        "收费办法施行前不比对",
                        "FEE_OFF_TARIFF",
                        1,
                        "应收10.00元",
                        received("2026-03-02", feeAsked("2026-03-05", FeeMethod.PER_PAGE, 31, "5.00")),
                        received("2020-03-02", feeAsked("2020-03-05", FeeMethod.PER_PAGE, 31, "5.00"))),
                marked(
                        "逾期缴费",
                        "PAYMENT_LATE",
                        2,
                        "2026-04-14",
                        received("2026-03-02", feeAsked("2026-03-16"), paid(1, "2026-04-15")),
                        received("2026-03-02", feeAsked("2026-03-16"), paid(1, "2026-04-14"))),
                marked(
                        "第三方逾期答复",
                        "OPINION_LATE",
                        2,
                        "2026-04-02",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-12"),
                                opinion(1, "2026-04-09", Position.AGREES)),
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-12"),
                                opinion(1, "2026-04-02", Position.AGREES))),
                marked(
                        "其他机关没有法定期限",
                        "OPINION_LATE",
                        2,
                        "2026-04-02",
                        received(
                                "2026-03-02",
                                consulted(Consultee.CO_AUTHOR_AGENCY, "2026-03-10", "2026-03-12"),
                                opinion(1, "2026-04-09", Position.AGREES)),
                        received(
                                "2026-03-02",
                                consulted(Consultee.OTHER_AGENCY, "2026-03-10", "2026-03-12"),
                                opinion(1, "2026-04-09", Position.AGREES))),
                marked(
                        "期限未满登记未答复",
                        "SILENCE_EARLY",
                        2,
                        "2026-04-02尚未届满",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-12"),
                                opinion(1, "2026-04-02", Position.NONE)),
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-12"),
                                opinion(1, "2026-04-03", Position.NONE))),
                marked(
                        "延迟答复没有理由",
                        "DELAY_WITHOUT_REASONS",
                        1,
                        "合理理由",
                        received("2026-03-02", delayed("2026-03-20", "2026-06-30")),
                        received(
                                "2026-03-02",
                                delayed("2026-03-20", "2026-06-30"),
                                reasonsAsked("2026-03-05"),
                                reasons(2, "2026-03-10"))),
                marked(
                        "届满后告知延迟答复",
                        "DELAY_NOTICE_LATE",
                        3,
                        "2026-03-30",
                        received(
                                "2026-03-02",
                                reasonsAsked("2026-03-05"),
                                reasons(1, "2026-03-10"),
                                delayed("2026-03-31", "2026-06-30")),
                        received(
                                "2026-03-02",
                                reasonsAsked("2026-03-05"),
                                reasons(1, "2026-03-10"),
                                delayed("2026-03-30", "2026-06-30"))),
                marked(
                        "逾期说明理由",
                        "REASONS_LATE",
                        3,
                        "2026-03-26",
                        received(
                                "2026-03-02",
                                reasonsAsked("2026-03-05"),
                                served(1, "2026-03-05"),
                                reasons(1, "2026-03-30")),
                        received(
                                "2026-03-02",
                                reasonsAsked("2026-03-05"),
                                served(1, "2026-03-05"),
                                reasons(1, "2026-03-26"))),
                marked(
                        "届满后征求意见",
                        "ASKED_AFTER_THE_DUE_DATE",
                        1,
                        "已经届满",
                        received("2026-03-02", consulted(Consultee.THIRD_PARTY, "2026-03-31", null)),
                        received("2026-03-02", consulted(Consultee.THIRD_PARTY, "2026-03-30", null))));
    }
}
