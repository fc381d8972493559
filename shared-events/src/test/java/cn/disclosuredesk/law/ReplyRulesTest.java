package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.decided;
import static cn.disclosuredesk.law.Ended.provided;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.replyServed;
import static cn.disclosuredesk.law.Ended.revoked;
import static cn.disclosuredesk.law.Ended.withdrawn;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Judged.recordedAlready;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.clarified;
import static cn.disclosuredesk.law.Told.received;

import cn.disclosuredesk.vocabulary.Disposition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 答复: what a reply presupposes, and what presupposes a reply. */
class ReplyRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                impossible(
                        "未补正即称补正后仍不明确",
                        received("2026-03-02", asked("2026-03-05", null)),
                        replied("2026-03-20", Disposition.STILL_UNCLEAR),
                        "disposition",
                        "截至答复之日2026-03-20",
                        "第三十条"),
                accepted(
                        "补正后仍不明确",
                        received("2026-03-02", asked("2026-03-05", null), clarified(1, "2026-03-12", false)),
                        replied("2026-03-20", Disposition.STILL_UNCLEAR)),
                impossible(
                        "补正在答复之后",
                        received("2026-03-02", asked("2026-03-05", null), clarified(1, "2026-03-25", false)),
                        replied("2026-03-20", Disposition.STILL_UNCLEAR),
                        "disposition",
                        "截至答复之日2026-03-20"),
                impossible("未答复即送达", received("2026-03-02"), replyServed("2026-03-20"), "-", "尚未登记答复"),
                impossible(
                        "送达早于答复",
                        received("2026-03-02", replied("2026-03-20")),
                        replyServed("2026-03-19"),
                        "servedOn",
                        "2026-03-19早于答复日期2026-03-20"),
                impossible(
                        "撤回没有答复可送达",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        replyServed("2026-03-23"),
                        "-",
                        "尚未登记答复"),
                impossible("未答复即提供", received("2026-03-02"), provided("2026-03-20"), "-", "尚未登记答复", "第四十条"),
                impossible(
                        "提供早于答复",
                        received("2026-03-02", replied("2026-03-20")),
                        provided("2026-03-19"),
                        "on",
                        "2026-03-19"),
                impossible("没有答复可撤销", received("2026-03-02"), revoked(1, "2026-03-20"), "-", "没有第1号答复"),
                impossible(
                        "撤销的不是答复",
                        received("2026-03-02", asked("2026-03-05", null)),
                        revoked(1, "2026-03-20"),
                        "-",
                        "补正告知（2026-03-05）"),
                accepted("撤销答复", received("2026-03-02", replied("2026-03-20")), revoked(1, "2026-04-10")),
                recordedAlready(
                        "再次撤销",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10")),
                        revoked(1, "2026-04-11")),
                impossible(
                        "撤销已被取代的答复",
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                decided("2026-06-15", true),
                                replied("2026-07-01")),
                        revoked(1, "2026-07-10"),
                        "on",
                        "2026-03-20的答复已由2026-07-01的重新答复取代"),
                accepted(
                        "撤销重新作出的答复",
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                decided("2026-06-15", true),
                                replied("2026-07-01")),
                        revoked(3, "2026-07-10")),
                accepted("未登记提起复议的审结", received("2026-03-02", replied("2026-03-20")), decided("2026-06-15", true)));
    }
}
