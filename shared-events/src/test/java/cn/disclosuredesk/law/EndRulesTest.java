package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.archived;
import static cn.disclosuredesk.law.Ended.decided;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.retracted;
import static cn.disclosuredesk.law.Ended.revoked;
import static cn.disclosuredesk.law.Ended.withdrawn;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Judged.recordedAlready;
import static cn.disclosuredesk.law.Told.consulted;
import static cn.disclosuredesk.law.Told.received;

import cn.disclosuredesk.vocabulary.Consultee;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 办结: one end for each duty to reply. */
class EndRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                recordedAlready("再次答复", received("2026-03-02", replied("2026-03-20")), replied("2026-03-25")),
                recordedAlready("再次答复，日期更早", received("2026-03-02", replied("2026-03-20")), replied("2026-03-10")),
                recordedAlready("再次撤回", received("2026-03-02", withdrawn("2026-03-20")), withdrawn("2026-03-25")),
                impossible(
                        "答复后撤回",
                        received("2026-03-02", replied("2026-03-20")),
                        withdrawn("2026-03-25"),
                        "withdrawnOn",
                        "已于2026-03-20答复"),
                impossible(
                        "答复前撤回，后来得知",
                        received("2026-03-02", replied("2026-03-20")),
                        withdrawn("2026-03-10"),
                        "withdrawnOn",
                        "已于2026-03-20答复"),
                impossible(
                        "撤回后答复",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        replied("2026-03-25"),
                        "madeOn",
                        "已于2026-03-20撤回"),
                accepted(
                        "撤销后重新答复",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10")),
                        replied("2026-04-15")),
                accepted(
                        "责令重作后重新答复",
                        received("2026-03-02", replied("2026-03-20"), decided("2026-06-15", true)),
                        replied("2026-07-01")),
                recordedAlready(
                        "维持后再次答复",
                        received("2026-03-02", replied("2026-03-20"), decided("2026-06-15", false)),
                        replied("2026-07-01")),
                impossible(
                        "重新答复早于撤销",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10")),
                        replied("2026-04-09"),
                        "madeOn",
                        "2026-04-09",
                        "2026-04-10",
                        "第六十四条"),
                recordedAlready(
                        "同日撤销并重新答复后再次答复",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10"), replied("2026-04-10")),
                        replied("2026-04-10")),
                accepted(
                        "重新答复义务产生后征求意见",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10")),
                        consulted(Consultee.THIRD_PARTY, "2026-04-13", null)),
                accepted(
                        "重新答复义务产生后撤回",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10")),
                        withdrawn("2026-04-13")),
                impossible(
                        "重新答复后征求意见",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10"), replied("2026-04-15")),
                        consulted(Consultee.THIRD_PARTY, "2026-04-16", null),
                        "sentOn",
                        "办结之日2026-04-15"),
                accepted("从未答复，责令答复后答复", received("2026-03-02", decided("2026-06-15", true)), replied("2026-06-20")),
                impossible(
                        "撤销重新答复的前提",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10"), replied("2026-04-15")),
                        retracted(2),
                        "-",
                        "已登记的答复（2026-03-20）"),
                impossible("未办结归档", received("2026-03-02"), archived("2026-03-20"), "on", "尚未办结", "第四十五条"),
                recordedAlready(
                        "再次归档",
                        received("2026-03-02", replied("2026-03-20"), archived("2026-04-01")),
                        archived("2026-04-02")),
                impossible(
                        "待重新答复时归档",
                        received("2026-03-02", replied("2026-03-20"), revoked(1, "2026-04-10")),
                        archived("2026-04-11"),
                        "on",
                        "尚未办结"),
                accepted(
                        "重新答复后再次归档",
                        received(
                                "2026-03-02",
                                replied("2026-03-20"),
                                archived("2026-04-01"),
                                revoked(1, "2026-04-10"),
                                replied("2026-04-15")),
                        archived("2026-04-20")));
    }
}
