package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.annulled;
import static cn.disclosuredesk.law.Ended.corrected;
import static cn.disclosuredesk.law.Ended.moved;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.replyServed;
import static cn.disclosuredesk.law.Ended.retracted;
import static cn.disclosuredesk.law.Ended.split;
import static cn.disclosuredesk.law.Ended.taken;
import static cn.disclosuredesk.law.Ended.withdrawn;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Judged.recordedAlready;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.registered;

import cn.disclosuredesk.vocabulary.Channel;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 更正、撤销记录: which records can be changed, and what that makes of the others. */
class RecordRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                accepted("更正", received("2026-03-02", replied("2026-03-20")), corrected(1, replied("2026-03-19"))),
                accepted(
                        "更正收到日期",
                        received("2026-03-02", replied("2026-03-20")),
                        corrected(0, registered(Channel.ONLINE, "2026-03-03", false))),
                impossible(
                        "更正后收到日期晚于答复",
                        received("2026-03-02", replied("2026-03-20")),
                        corrected(0, registered(Channel.ONLINE, "2026-03-23", false)),
                        "-",
                        "答复（2026-03-20）",
                        "收到申请之日2026-03-23"),
                impossible(
                        "更正为早于收到",
                        received("2026-03-02", replied("2026-03-20")),
                        corrected(1, replied("2026-03-01")),
                        "madeOn",
                        "收到申请之日2026-03-02"),
                impossible(
                        "更正为另一种记录",
                        received("2026-03-02", replied("2026-03-20")),
                        corrected(1, withdrawn("2026-03-20")),
                        "corrects",
                        "答复（2026-03-20）",
                        "撤回申请"),
                impossible(
                        "更正不存在的记录", received("2026-03-02"), corrected(7, replied("2026-03-20")), "corrects", "没有第7号"),
                accepted("撤销记录", received("2026-03-02", replied("2026-03-20")), retracted(1)),
                recordedAlready("再次撤销", received("2026-03-02", replied("2026-03-20"), retracted(1)), retracted(1)),
                impossible(
                        "更正已撤销的记录",
                        received("2026-03-02", replied("2026-03-20"), retracted(1)),
                        corrected(1, replied("2026-03-19")),
                        "corrects",
                        "第1号记录已撤销"),
                impossible(
                        "更正一次更正",
                        received("2026-03-02", replied("2026-03-20"), corrected(1, replied("2026-03-19"))),
                        corrected(2, replied("2026-03-18")),
                        "corrects",
                        "第2号记录已撤销，或本身是更正"),
                accepted(
                        "再次更正同一记录",
                        received("2026-03-02", replied("2026-03-20"), corrected(1, replied("2026-03-19"))),
                        corrected(1, replied("2026-03-18"))),
                impossible("撤销登记", received("2026-03-02"), retracted(0), "sequence", "请作废本件"),
                impossible(
                        "撤销提起复议",
                        received("2026-03-02", taken("2026-03-20")),
                        retracted(1),
                        "sequence",
                        "复议、诉讼（2026-03-20）"),
                impossible(
                        "更正拆分",
                        received("2026-03-02", split("2026-03-10")),
                        corrected(1, split("2026-03-11")),
                        "corrects",
                        "拆分（2026-03-10）"),
                impossible(
                        "撤销改登",
                        received("2026-03-02", moved("2026-03-10")),
                        retracted(1),
                        "sequence",
                        "改登机关（2026-03-10）"),
                impossible(
                        "撤销结转",
                        received("2026-03-02", cn.disclosuredesk.casefile.Happened.carriedOver("case", 2026, 2027)),
                        retracted(1),
                        "sequence",
                        "系统自动记录"),
                accepted("撤销作废", received("2026-03-02", annulled("2026-03-10")), retracted(1)),
                impossible(
                        "撤销唯一的答复，送达不能成立",
                        received("2026-03-02", replied("2026-03-20"), replyServed("2026-03-23")),
                        retracted(1),
                        "-",
                        "答复送达（2026-03-23）",
                        "尚未登记答复"));
    }
}
