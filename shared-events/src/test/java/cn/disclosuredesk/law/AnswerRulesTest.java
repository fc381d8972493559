package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.retracted;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Judged.recordedAlready;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.cameBack;
import static cn.disclosuredesk.law.Told.clarified;
import static cn.disclosuredesk.law.Told.consulted;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.feeAsked;
import static cn.disclosuredesk.law.Told.handedOver;
import static cn.disclosuredesk.law.Told.opinion;
import static cn.disclosuredesk.law.Told.paid;
import static cn.disclosuredesk.law.Told.reasons;
import static cn.disclosuredesk.law.Told.reasonsAsked;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.served;
import static cn.disclosuredesk.law.Told.thirdPartyTold;

import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Position;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers, service and returned letters: each needs its letter, after it, and answers come once. */
class AnswerRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                accepted("补正", received("2026-03-02", asked("2026-03-05", null)), clarified(1, "2026-03-12", false)),
                accepted("缴费", received("2026-03-02", feeAsked("2026-03-05")), paid(1, "2026-03-12")),
                accepted("说明理由", received("2026-03-02", reasonsAsked("2026-03-05")), reasons(1, "2026-03-12")),
                accepted(
                        "意见",
                        received("2026-03-02", consulted(Consultee.THIRD_PARTY, "2026-03-05", null)),
                        opinion(1, "2026-03-12", Position.AGREES)),
                accepted(
                        "告知第三方",
                        received("2026-03-02", consulted(Consultee.THIRD_PARTY, "2026-03-05", null)),
                        thirdPartyTold(1, "2026-03-12")),
                impossible("补正 没有问题", received("2026-03-02"), clarified(1, "2026-03-12", false), "-", "没有第1号"),
                impossible(
                        "补正 问题是另一种函件",
                        received("2026-03-02", extended("2026-03-05", 5)),
                        clarified(1, "2026-03-12", false),
                        "-",
                        "延期（2026-03-05）"),
                impossible(
                        "补正 早于问题",
                        received("2026-03-02", asked("2026-03-05", null)),
                        clarified(1, "2026-03-04", false),
                        "receivedOn",
                        "2026-03-04",
                        "2026-03-05"),
                recordedAlready(
                        "补正 再次",
                        received("2026-03-02", asked("2026-03-05", null), clarified(1, "2026-03-10", false)),
                        clarified(1, "2026-03-12", false)),
                impossible(
                        "补正 先撤销问题",
                        received("2026-03-02", asked("2026-03-05", null), clarified(1, "2026-03-10", false)),
                        retracted(1),
                        "-",
                        "（2026-03-10）",
                        "没有第1号"),
                impossible("缴费 没有问题", received("2026-03-02"), paid(1, "2026-03-12"), "-", "没有第1号"),
                impossible(
                        "缴费 问题是另一种函件",
                        received("2026-03-02", extended("2026-03-05", 5)),
                        paid(1, "2026-03-12"),
                        "-",
                        "延期（2026-03-05）"),
                impossible(
                        "缴费 早于问题",
                        received("2026-03-02", feeAsked("2026-03-05")),
                        paid(1, "2026-03-04"),
                        "paidOn",
                        "2026-03-04",
                        "2026-03-05"),
                recordedAlready(
                        "缴费 再次",
                        received("2026-03-02", feeAsked("2026-03-05"), paid(1, "2026-03-10")),
                        paid(1, "2026-03-12")),
                impossible(
                        "缴费 先撤销问题",
                        received("2026-03-02", feeAsked("2026-03-05"), paid(1, "2026-03-10")),
                        retracted(1),
                        "-",
                        "（2026-03-10）",
                        "没有第1号"),
                impossible("说明理由 没有问题", received("2026-03-02"), reasons(1, "2026-03-12"), "-", "没有第1号"),
                impossible(
                        "说明理由 问题是另一种函件",
                        received("2026-03-02", extended("2026-03-05", 5)),
                        reasons(1, "2026-03-12"),
                        "-",
                        "延期（2026-03-05）"),
                impossible(
                        "说明理由 早于问题",
                        received("2026-03-02", reasonsAsked("2026-03-05")),
                        reasons(1, "2026-03-04"),
                        "receivedOn",
                        "2026-03-04",
                        "2026-03-05"),
                recordedAlready(
                        "说明理由 再次",
                        received("2026-03-02", reasonsAsked("2026-03-05"), reasons(1, "2026-03-10")),
                        reasons(1, "2026-03-12")),
                impossible(
                        "说明理由 先撤销问题",
                        received("2026-03-02", reasonsAsked("2026-03-05"), reasons(1, "2026-03-10")),
                        retracted(1),
                        "-",
                        "（2026-03-10）",
                        "没有第1号"),
                impossible(
                        "意见 没有问题",
                        received("2026-03-02"),
                        opinion(1, "2026-03-12", Position.AGREES),
                        "consultationId",
                        "没有第1号"),
                impossible(
                        "意见 问题是另一种函件",
                        received("2026-03-02", extended("2026-03-05", 5)),
                        opinion(1, "2026-03-12", Position.AGREES),
                        "consultationId",
                        "延期（2026-03-05）"),
                impossible(
                        "意见 早于问题",
                        received("2026-03-02", consulted(Consultee.THIRD_PARTY, "2026-03-05", null)),
                        opinion(1, "2026-03-04", Position.AGREES),
                        "receivedOn",
                        "2026-03-04",
                        "2026-03-05"),
                recordedAlready(
                        "意见 再次",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", null),
                                opinion(1, "2026-03-10", Position.AGREES)),
                        opinion(1, "2026-03-12", Position.AGREES)),
                impossible(
                        "意见 先撤销问题",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", null),
                                opinion(1, "2026-03-10", Position.AGREES)),
                        retracted(1),
                        "-",
                        "（2026-03-10）",
                        "没有第1号"),
                impossible(
                        "告知第三方 没有问题",
                        received("2026-03-02"),
                        thirdPartyTold(1, "2026-03-12"),
                        "consultationId",
                        "没有第1号"),
                impossible(
                        "告知第三方 问题是另一种函件",
                        received("2026-03-02", extended("2026-03-05", 5)),
                        thirdPartyTold(1, "2026-03-12"),
                        "consultationId",
                        "延期（2026-03-05）"),
                impossible(
                        "告知第三方 早于问题",
                        received("2026-03-02", consulted(Consultee.THIRD_PARTY, "2026-03-05", null)),
                        thirdPartyTold(1, "2026-03-04"),
                        "sentOn",
                        "2026-03-04",
                        "2026-03-05"),
                recordedAlready(
                        "告知第三方 再次",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", null),
                                thirdPartyTold(1, "2026-03-10")),
                        thirdPartyTold(1, "2026-03-12")),
                impossible(
                        "告知第三方 先撤销问题",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", null),
                                thirdPartyTold(1, "2026-03-10")),
                        retracted(1),
                        "-",
                        "（2026-03-10）",
                        "没有第1号"),
                impossible(
                        "向其他机关征求意见，不告知第三方",
                        received("2026-03-02", consulted(Consultee.OTHER_AGENCY, "2026-03-05", null)),
                        thirdPartyTold(1, "2026-03-12"),
                        "consultationId",
                        "不是向第三方的征求意见"),
                accepted(
                        "登记未答复后收到意见",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                opinion(1, "2026-03-27", Position.NONE)),
                        opinion(1, "2026-03-30", Position.REFUSES)),
                recordedAlready(
                        "收到意见后登记未答复",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                opinion(1, "2026-03-27", Position.AGREES)),
                        opinion(1, "2026-03-30", Position.NONE)),
                accepted("函件送达", received("2026-03-02", asked("2026-03-05", null)), served(1, "2026-03-09")),
                recordedAlready(
                        "函件再次送达",
                        received("2026-03-02", asked("2026-03-05", null), served(1, "2026-03-09")),
                        served(1, "2026-03-10")),
                recordedAlready(
                        "发出时已登记送达", received("2026-03-02", asked("2026-03-05", "2026-03-06")), served(1, "2026-03-09")),
                impossible(
                        "送达早于发出",
                        received("2026-03-02", asked("2026-03-05", null)),
                        served(1, "2026-03-04"),
                        "servedOn",
                        "早于补正告知日期2026-03-05"),
                impossible("没有这封函件", received("2026-03-02"), served(3, "2026-03-09"), "sequence", "没有第3号函件"),
                impossible(
                        "答复的送达另行登记",
                        received("2026-03-02", replied("2026-03-05")),
                        served(1, "2026-03-09"),
                        "sequence",
                        "答复（2026-03-05）"),
                accepted("答复退信", received("2026-03-02", replied("2026-03-05")), cameBack(1, "2026-03-12")),
                impossible(
                        "转办不是函件",
                        received("2026-03-02", handedOver("2026-03-05")),
                        cameBack(1, "2026-03-12"),
                        "sequence",
                        "转办（2026-03-05）"),
                accepted(
                        "函件两次退回",
                        received("2026-03-02", asked("2026-03-05", null), cameBack(1, "2026-03-10")),
                        cameBack(1, "2026-03-20")));
    }
}
