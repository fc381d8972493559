package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.annulled;
import static cn.disclosuredesk.law.Ended.archived;
import static cn.disclosuredesk.law.Ended.decided;
import static cn.disclosuredesk.law.Ended.moved;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.split;
import static cn.disclosuredesk.law.Ended.taken;
import static cn.disclosuredesk.law.Ended.withdrawn;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Judged.recordedAlready;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.contacted;
import static cn.disclosuredesk.law.Told.handedOver;
import static cn.disclosuredesk.law.Told.note;
import static cn.disclosuredesk.law.Told.received;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 作废、拆分、改登: a case leaves once, and then nothing happens to it. */
class LeavingRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                recordedAlready("作废两次", received("2026-03-02", annulled("2026-03-10")), annulled("2026-03-11")),
                accepted("作废", received("2026-03-02"), annulled("2026-03-10")),
                accepted("作废后记事", received("2026-03-02", annulled("2026-03-10")), note("2026-03-11")),
                accepted("作废后归档", received("2026-03-02", annulled("2026-03-10")), archived("2026-03-11")),
                accepted("作废前的转办，后来得知", received("2026-03-02", annulled("2026-03-10")), handedOver("2026-03-09")),
                impossible(
                        "作废后 replied",
                        received("2026-03-02", annulled("2026-03-10")),
                        replied("2026-03-11"),
                        "madeOn",
                        "登记作废（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "作废后 handedOver",
                        received("2026-03-02", annulled("2026-03-10")),
                        handedOver("2026-03-11"),
                        "on",
                        "登记作废（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "作废后 asked",
                        received("2026-03-02", annulled("2026-03-10")),
                        asked("2026-03-11", null),
                        "sentOn",
                        "登记作废（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "作废后 withdrawn",
                        received("2026-03-02", annulled("2026-03-10")),
                        withdrawn("2026-03-11"),
                        "withdrawnOn",
                        "登记作废（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "作废后 contacted",
                        received("2026-03-02", annulled("2026-03-10")),
                        contacted("2026-03-11", true),
                        "on",
                        "登记作废（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "作废后 taken",
                        received("2026-03-02", annulled("2026-03-10")),
                        taken("2026-03-11"),
                        "notifiedOn",
                        "登记作废（2026-03-10）",
                        "2026-03-11"),
                recordedAlready("拆分两次", received("2026-03-02", split("2026-03-10")), split("2026-03-11")),
                accepted("拆分", received("2026-03-02"), split("2026-03-10")),
                accepted("拆分后记事", received("2026-03-02", split("2026-03-10")), note("2026-03-11")),
                accepted("拆分后归档", received("2026-03-02", split("2026-03-10")), archived("2026-03-11")),
                accepted("拆分前的转办，后来得知", received("2026-03-02", split("2026-03-10")), handedOver("2026-03-09")),
                impossible(
                        "拆分后 replied",
                        received("2026-03-02", split("2026-03-10")),
                        replied("2026-03-11"),
                        "madeOn",
                        "拆分（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "拆分后 handedOver",
                        received("2026-03-02", split("2026-03-10")),
                        handedOver("2026-03-11"),
                        "on",
                        "拆分（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "拆分后 asked",
                        received("2026-03-02", split("2026-03-10")),
                        asked("2026-03-11", null),
                        "sentOn",
                        "拆分（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "拆分后 withdrawn",
                        received("2026-03-02", split("2026-03-10")),
                        withdrawn("2026-03-11"),
                        "withdrawnOn",
                        "拆分（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "拆分后 contacted",
                        received("2026-03-02", split("2026-03-10")),
                        contacted("2026-03-11", true),
                        "on",
                        "拆分（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "拆分后 taken",
                        received("2026-03-02", split("2026-03-10")),
                        taken("2026-03-11"),
                        "notifiedOn",
                        "拆分（2026-03-10）",
                        "2026-03-11"),
                recordedAlready("改登两次", received("2026-03-02", moved("2026-03-10")), moved("2026-03-11")),
                accepted("改登", received("2026-03-02"), moved("2026-03-10")),
                accepted("改登后记事", received("2026-03-02", moved("2026-03-10")), note("2026-03-11")),
                accepted("改登后归档", received("2026-03-02", moved("2026-03-10")), archived("2026-03-11")),
                accepted("改登前的转办，后来得知", received("2026-03-02", moved("2026-03-10")), handedOver("2026-03-09")),
                impossible(
                        "改登后 replied",
                        received("2026-03-02", moved("2026-03-10")),
                        replied("2026-03-11"),
                        "madeOn",
                        "改登机关（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "改登后 handedOver",
                        received("2026-03-02", moved("2026-03-10")),
                        handedOver("2026-03-11"),
                        "on",
                        "改登机关（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "改登后 asked",
                        received("2026-03-02", moved("2026-03-10")),
                        asked("2026-03-11", null),
                        "sentOn",
                        "改登机关（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "改登后 withdrawn",
                        received("2026-03-02", moved("2026-03-10")),
                        withdrawn("2026-03-11"),
                        "withdrawnOn",
                        "改登机关（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "改登后 contacted",
                        received("2026-03-02", moved("2026-03-10")),
                        contacted("2026-03-11", true),
                        "on",
                        "改登机关（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "改登后 taken",
                        received("2026-03-02", moved("2026-03-10")),
                        taken("2026-03-11"),
                        "notifiedOn",
                        "改登机关（2026-03-10）",
                        "2026-03-11"),
                impossible(
                        "拆分后作废",
                        received("2026-03-02", split("2026-03-10")),
                        annulled("2026-03-11"),
                        "on",
                        "拆分（2026-03-10）"),
                impossible(
                        "答复后拆分",
                        received("2026-03-02", replied("2026-03-10")),
                        split("2026-03-11"),
                        "on",
                        "2026-03-10办结"),
                impossible(
                        "答复后改登",
                        received("2026-03-02", replied("2026-03-10")),
                        moved("2026-03-11"),
                        "on",
                        "2026-03-10办结"),
                impossible(
                        "撤回后拆分",
                        received("2026-03-02", withdrawn("2026-03-10")),
                        split("2026-03-11"),
                        "on",
                        "2026-03-10办结"),
                accepted("答复后作废", received("2026-03-02", replied("2026-03-10")), annulled("2026-03-11")),
                impossible(
                        "拆分前的答复，后来得知",
                        received("2026-03-02", split("2026-03-10")),
                        replied("2026-03-09"),
                        "-",
                        "拆分（2026-03-10）",
                        "2026-03-09办结"),
                accepted(
                        "作废后复议审结",
                        received("2026-03-02", taken("2026-03-09"), annulled("2026-03-10")),
                        decided("2026-05-11", false)));
    }
}
