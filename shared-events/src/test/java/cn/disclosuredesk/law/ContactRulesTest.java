package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.retracted;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Judged.recordedAlready;
import static cn.disclosuredesk.law.Told.arrived;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.cameBack;
import static cn.disclosuredesk.law.Told.confirmed;
import static cn.disclosuredesk.law.Told.contacted;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.unreachable;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 联系未果: what shows that an applicant cannot be reached. */
class ContactRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                accepted(
                        "两天未接通",
                        arrived("2026-03-02", contacted("2026-03-03", false), contacted("2026-03-04", false)),
                        unreachable("2026-03-05", false)),
                accepted(
                        "有退信",
                        arrived("2026-03-02", asked("2026-03-03", null), cameBack(1, "2026-03-09")),
                        unreachable("2026-03-09", false)),
                accepted("写明没有联系方式", arrived("2026-03-02"), unreachable("2026-03-03", true)),
                impossible(
                        "没有联系过",
                        arrived("2026-03-02"),
                        unreachable("2026-03-05", false),
                        "on",
                        "尚无未接通的联系记录",
                        "退信",
                        "没有联系方式的原因",
                        "207号"),
                impossible(
                        "同一天两次",
                        arrived("2026-03-02", contacted("2026-03-03", false), contacted("2026-03-03", false)),
                        unreachable("2026-03-05", false),
                        "on",
                        "只有2026-03-03一天"),
                impossible(
                        "有一次接通",
                        arrived("2026-03-02", contacted("2026-03-03", true), contacted("2026-03-04", false)),
                        unreachable("2026-03-05", false),
                        "on",
                        "只有2026-03-04一天"),
                impossible(
                        "第二次联系在登记之后",
                        arrived("2026-03-02", contacted("2026-03-03", false), contacted("2026-03-04", false)),
                        unreachable("2026-03-03", false),
                        "on",
                        "截至2026-03-03"),
                impossible(
                        "收到日期无需确认",
                        received("2026-03-02", contacted("2026-03-03", false), contacted("2026-03-04", false)),
                        unreachable("2026-03-05", false),
                        "on",
                        "无需申请人确认"),
                impossible(
                        "已经确认",
                        arrived(
                                "2026-03-02",
                                contacted("2026-03-03", false),
                                contacted("2026-03-04", false),
                                confirmed("2026-03-05")),
                        unreachable("2026-03-05", false),
                        "on",
                        "已于2026-03-05确认"),
                accepted(
                        "后来才联系上",
                        arrived(
                                "2026-03-02",
                                contacted("2026-03-03", false),
                                contacted("2026-03-04", false),
                                confirmed("2026-03-06")),
                        unreachable("2026-03-05", false)),
                recordedAlready(
                        "再次登记",
                        arrived(
                                "2026-03-02",
                                contacted("2026-03-03", false),
                                contacted("2026-03-04", false),
                                unreachable("2026-03-05", false)),
                        unreachable("2026-03-06", false)),
                impossible(
                        "撤销作为依据的联系记录",
                        arrived(
                                "2026-03-02",
                                contacted("2026-03-03", false),
                                contacted("2026-03-04", false),
                                unreachable("2026-03-05", false)),
                        retracted(1),
                        "-",
                        "联系未果（2026-03-05）",
                        "只有2026-03-04一天"));
    }
}
