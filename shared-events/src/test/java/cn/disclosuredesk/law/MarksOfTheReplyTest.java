package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.annulled;
import static cn.disclosuredesk.law.Ended.decided;
import static cn.disclosuredesk.law.Ended.otherwise;
import static cn.disclosuredesk.law.Ended.posted;
import static cn.disclosuredesk.law.Ended.provided;
import static cn.disclosuredesk.law.Ended.repeated;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.replyServed;
import static cn.disclosuredesk.law.Ended.revoked;
import static cn.disclosuredesk.law.Ended.sued;
import static cn.disclosuredesk.law.Marked.marked;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.cameBack;
import static cn.disclosuredesk.law.Told.consulted;
import static cn.disclosuredesk.law.Told.examined;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.handedOver;
import static cn.disclosuredesk.law.Told.opinion;
import static cn.disclosuredesk.law.Told.reasonsAsked;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.searched;
import static cn.disclosuredesk.law.Told.served;
import static cn.disclosuredesk.law.Told.thirdPartyTold;

import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.Position;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 标注: what was late or irregular in the reply and after it. */
class MarksOfTheReplyTest {

    @ParameterizedTest
    @MethodSource("cases")
    void areSetWhereTheyBelongAndNowhereElse(Marked marked) {
        marked.holds();
    }

    static Stream<Marked> cases() {
        return Stream.of(
                marked(
                        "逾期答复",
                        "REPLY_LATE",
                        1,
                        "2026-03-30",
                        received("2026-03-02", replied("2026-03-31")),
                        received("2026-03-02", replied("2026-03-30"))),
                marked(
                        "延期后逾期答复",
                        "REPLY_LATE",
                        2,
                        "晚于答复期限2026-04-07",
                        received("2026-03-02", extended("2026-03-20", 5), replied("2026-04-08")),
                        received("2026-03-02", extended("2026-03-20", 5), replied("2026-04-07"))),
                marked(
                        "逾期重新答复",
                        "REPLY_LATE",
                        3,
                        "2026-07-14",
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                decided("2026-06-15", true),
                                replied("2026-07-15")),
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                decided("2026-06-15", true),
                                replied("2026-07-14"))),
                marked(
                        "公开前未保密审查",
                        "NOT_EXAMINED",
                        1,
                        "保密审查",
                        received("2026-03-02", replied("2026-03-20", Disposition.GRANTED)),
                        received(
                                "2026-03-02",
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.GRANTED))),
                marked(
                        "公开后才保密审查",
                        "NOT_EXAMINED",
                        1,
                        "保密审查",
                        received(
                                "2026-03-02",
                                replied("2026-03-09", Disposition.PARTIAL, "第十四条"),
                                examined("2026-03-10", Examination.SECRECY)),
                        received(
                                "2026-03-02",
                                replied("2026-03-10", Disposition.PARTIAL, "第十四条"),
                                examined("2026-03-10", Examination.SECRECY))),
                marked(
                        "合法性审核不是保密审查",
                        "NOT_EXAMINED",
                        2,
                        "保密审查",
                        received(
                                "2026-03-02",
                                examined("2026-03-10", Examination.LEGALITY),
                                replied("2026-03-20", Disposition.GRANTED)),
                        received("2026-03-02", replied("2026-03-20", Disposition.ALREADY_PUBLIC))),
                marked(
                        "不存在未记录检索",
                        "NOT_SEARCHED",
                        1,
                        "检索",
                        received("2026-03-02", replied("2026-03-20", Disposition.NOT_FOUND)),
                        received("2026-03-02", searched("2026-03-19"), replied("2026-03-20", Disposition.NOT_FOUND))),
                marked(
                        "重复申请未注明此前的申请",
                        "EARLIER_UNKNOWN",
                        1,
                        "第三十六条第（六）项",
                        received("2026-03-02", repeated("2026-03-20", null)),
                        received("2026-03-02", repeated("2026-03-20", "earlier"))),
                marked(
                        "不予公开没有依据",
                        "NO_GROUNDS",
                        1,
                        "内部事务信息",
                        received("2026-03-02", replied("2026-03-20", Disposition.INTERNAL)),
                        received("2026-03-02", replied("2026-03-20", Disposition.INTERNAL, "第十六条"))),
                marked(
                        "部分公开没有依据",
                        "NO_GROUNDS",
                        2,
                        "部分公开",
                        received(
                                "2026-03-02",
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.PARTIAL)),
                        received(
                                "2026-03-02",
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.PARTIAL, "第十四条"))),
                marked(
                        "答复日期与寄出日期不一致",
                        "SENT_ON_ANOTHER_DAY",
                        1,
                        "2026-03-23",
                        received("2026-03-02", replied("2026-03-20"), posted("2026-03-23")),
                        received("2026-03-02", replied("2026-03-20"), posted("2026-03-20"), posted("2026-03-27"))),
                marked(
                        "答复日期与签收日期不一致",
                        "SENT_ON_ANOTHER_DAY",
                        1,
                        "2026-03-25",
                        received("2026-03-02", replied("2026-03-20"), replyServed("2026-03-25")),
                        received("2026-03-02", replied("2026-03-20"), replyServed("2026-03-20"))),
                marked(
                        "其他处理未说明",
                        "NO_SUB_REASON",
                        1,
                        "3.6.3",
                        received("2026-03-02", otherwise("2026-03-20", false)),
                        received("2026-03-02", otherwise("2026-03-20", true))),
                marked(
                        "未征求第三方意见即以其权益拒绝",
                        "THIRD_PARTY_NOT_ASKED",
                        1,
                        "未记录征求第三方意见",
                        received("2026-03-02", replied("2026-03-20", Disposition.THIRD_PARTY, "第十五条")),
                        received(
                                "2026-03-02",
                                replied("2026-03-20", Disposition.THIRD_PARTY, "第十五条"),
                                consulted(Consultee.THIRD_PARTY, "2026-03-03", "2026-03-03"),
                                opinion(2, "2026-03-10", Position.REFUSES))),
                marked(
                        "补正告知退信仍视为放弃",
                        "LAPSED_THOUGH_RETURNED",
                        3,
                        "2026-03-04",
                        received(
                                "2026-03-02",
                                asked("2026-03-04", null),
                                cameBack(1, "2026-03-09"),
                                replied("2026-04-10", Disposition.NOT_CLARIFIED)),
                        received(
                                "2026-03-02",
                                asked("2026-03-04", null),
                                cameBack(1, "2026-03-09"),
                                served(1, "2026-03-11"),
                                replied("2026-04-10", Disposition.NOT_CLARIFIED))),
                marked(
                        "未经复议直接起诉不予公开",
                        "SUED_DIRECTLY",
                        2,
                        "应当先申请行政复议",
                        received("2026-03-02", replied("2026-03-20", Disposition.PROCESS, "第十六条"), sued("2026-04-20")),
                        received("2026-03-02", replied("2026-03-20", Disposition.NOT_FOUND), sued("2026-04-20"))),
                marked(
                        "未经复议直接起诉部分公开",
                        "SUED_DIRECTLY",
                        2,
                        "第二十三条",
                        received("2026-03-02", replied("2026-03-20", Disposition.PARTIAL, "第十四条"), sued("2026-04-20")),
                        received(
                                "2026-03-02", replied("2026-03-20", Disposition.PARTIAL, "第三十六条"), sued("2026-04-20"))),
                marked(
                        "其他法律的第十五条与第三方无关",
                        "THIRD_PARTY_NOT_ASKED",
                        1,
                        "第三方",
                        received("2026-03-02", replied("2026-03-20", Disposition.LAW_FORBIDS, "《政府信息公开条例》第十五条")),
                        received("2026-03-02", replied("2026-03-20", Disposition.LAW_FORBIDS, "《中华人民共和国统计法》第十五条"))),
                marked(
                        "部分公开涉及第三方",
                        "THIRD_PARTY_NOT_ASKED",
                        2,
                        "第三方",
                        received(
                                "2026-03-02",
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.PARTIAL, "第十五条")),
                        received(
                                "2026-03-02",
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.PARTIAL, "第十四条"))),
                marked(
                        "期限未满即公开",
                        "WHILE_ASKED",
                        3,
                        "2026-03-26未届满",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.GRANTED)),
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-27", Disposition.GRANTED))),
                marked(
                        "意见未到即告知第三方",
                        "WHILE_ASKED",
                        2,
                        "意见尚未收到",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                thirdPartyTold(1, "2026-03-20")),
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                opinion(1, "2026-03-10", Position.REFUSES),
                                thirdPartyTold(1, "2026-03-20"))),
                marked(
                        "违反第三方意愿公开未告知",
                        "THIRD_PARTY_NOT_TOLD",
                        4,
                        "书面告知第三方",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                opinion(1, "2026-03-10", Position.REFUSES),
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.GRANTED)),
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                opinion(1, "2026-03-10", Position.REFUSES),
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.GRANTED),
                                thirdPartyTold(1, "2026-03-20"))),
                marked(
                        "为第三方不公开一部分",
                        "THIRD_PARTY_NOT_TOLD",
                        4,
                        "书面告知第三方",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                opinion(1, "2026-03-10", Position.REFUSES),
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.PARTIAL, "第十四条")),
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-05", "2026-03-05"),
                                opinion(1, "2026-03-10", Position.REFUSES),
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.PARTIAL, "第十五条"))),
                marked(
                        "未要求说明理由",
                        "REASONS_NOT_ASKED",
                        1,
                        "第三十五条",
                        received("2026-03-02", replied("2026-03-20", Disposition.EXCESSIVE)),
                        received(
                                "2026-03-02",
                                replied("2026-03-20", Disposition.EXCESSIVE),
                                reasonsAsked("2026-03-05"))),
                marked(
                        "休息日答复",
                        "ON_A_REST_DAY",
                        1,
                        "休息日",
                        received("2026-03-02", replied("2026-03-07")),
                        received("2026-02-24", replied("2026-02-28"))),
                marked(
                        "休息日发函",
                        "ON_A_REST_DAY",
                        1,
                        "休息日",
                        received("2026-03-02", asked("2026-03-08", null)),
                        received("2026-03-02", handedOver("2026-03-08"))),
                marked(
                        "办结后转办",
                        "INSIDE_AFTER_THE_END",
                        2,
                        "2026-03-20",
                        received("2026-03-02", replied("2026-03-20"), handedOver("2026-03-23")),
                        received("2026-03-02", replied("2026-03-20"), handedOver("2026-03-20"))),
                marked(
                        "撤销答复后转办",
                        "INSIDE_AFTER_THE_END",
                        2,
                        "2026-03-20",
                        received("2026-03-02", replied("2026-03-20"), searched("2026-03-23")),
                        received(
                                "2026-03-02", replied("2026-03-20"), revoked(1, "2026-03-23"), searched("2026-03-23"))),
                marked(
                        "送达后退信",
                        "RETURNED_THOUGH_SERVED",
                        2,
                        "2026-03-06送达",
                        received("2026-03-02", asked("2026-03-05", "2026-03-06"), cameBack(1, "2026-03-10")),
                        received("2026-03-02", asked("2026-03-05", null), cameBack(1, "2026-03-10"))),
                marked(
                        "答复送达后退信",
                        "RETURNED_THOUGH_SERVED",
                        3,
                        "2026-03-06送达",
                        received(
                                "2026-03-02",
                                replied("2026-03-05"),
                                replyServed("2026-03-06"),
                                cameBack(1, "2026-03-10")),
                        received(
                                "2026-03-02",
                                replied("2026-03-05"),
                                replyServed("2026-03-11"),
                                cameBack(1, "2026-03-10"))),
                marked(
                        "没有决定公开却提供",
                        "PROVIDED_THOUGH_NOT_GRANTED",
                        2,
                        "没有决定公开",
                        received("2026-03-02", replied("2026-03-05"), provided("2026-03-06")),
                        received(
                                "2026-03-02",
                                examined("2026-03-10", Examination.SECRECY),
                                replied("2026-03-20", Disposition.GRANTED),
                                provided("2026-03-20"))),
                marked(
                        "办结后作废",
                        "ANNULLED_AFTER_THE_END",
                        2,
                        "2026-03-05办结",
                        received("2026-03-02", replied("2026-03-05"), annulled("2026-03-06")),
                        received("2026-03-02", annulled("2026-03-06"))),
                marked(
                        "责令重作后撤销",
                        "REVOKED_THOUGH_QUASHED",
                        3,
                        "2026-05-06",
                        received(
                                "2026-03-02",
                                replied("2026-03-05"),
                                decided("2026-05-06", true),
                                revoked(1, "2026-05-07")),
                        received(
                                "2026-03-02",
                                replied("2026-03-05"),
                                decided("2026-05-06", false),
                                revoked(1, "2026-05-07"))));
    }
}
