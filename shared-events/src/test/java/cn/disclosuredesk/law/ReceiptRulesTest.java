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
import static cn.disclosuredesk.law.Told.approved;
import static cn.disclosuredesk.law.Told.arrived;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.confirmed;
import static cn.disclosuredesk.law.Told.consulted;
import static cn.disclosuredesk.law.Told.contacted;
import static cn.disclosuredesk.law.Told.copy;
import static cn.disclosuredesk.law.Told.delayed;
import static cn.disclosuredesk.law.Told.examined;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.feeAsked;
import static cn.disclosuredesk.law.Told.handedOver;
import static cn.disclosuredesk.law.Told.note;
import static cn.disclosuredesk.law.Told.reasonsAsked;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.searched;

import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Examination;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 收到: nothing before the receipt, nothing inside before the arrival, one confirmation. */
class ReceiptRulesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                impossible(
                        "收到前 replied",
                        received("2026-03-02"),
                        replied("2026-03-01"),
                        "madeOn",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "收到前 withdrawn",
                        received("2026-03-02"),
                        withdrawn("2026-03-01"),
                        "withdrawnOn",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "收到前 extended",
                        received("2026-03-02"),
                        extended("2026-03-01", 5),
                        "notifiedOn",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "收到前 feeAsked",
                        received("2026-03-02"),
                        feeAsked("2026-03-01"),
                        "issuedOn",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "收到前 delayed",
                        received("2026-03-02"),
                        delayed("2026-03-01", "2026-05-01"),
                        "notifiedOn",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "收到前 taken",
                        received("2026-03-02"),
                        taken("2026-03-01"),
                        "notifiedOn",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "收到前 decided",
                        received("2026-03-02"),
                        decided("2026-03-01", true),
                        "decidedOn",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "收到前 archived",
                        received("2026-03-02"),
                        archived("2026-03-01"),
                        "on",
                        "2026-03-01",
                        "收到申请之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 handedOver",
                        received("2026-03-02"),
                        handedOver("2026-03-01"),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 contacted",
                        received("2026-03-02"),
                        contacted("2026-03-01", true),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 note",
                        received("2026-03-02"),
                        note("2026-03-01"),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 asked",
                        received("2026-03-02"),
                        asked("2026-03-01", null),
                        "sentOn",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 reasonsAsked",
                        received("2026-03-02"),
                        reasonsAsked("2026-03-01"),
                        "sentOn",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 consulted",
                        received("2026-03-02"),
                        consulted(Consultee.OTHER_AGENCY, "2026-03-01", null),
                        "sentOn",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 examined",
                        received("2026-03-02"),
                        examined("2026-03-01", Examination.SECRECY),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 searched",
                        received("2026-03-02"),
                        searched("2026-03-01"),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 approved",
                        received("2026-03-02"),
                        approved("2026-03-01", ApprovedStep.REPLY),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 annulled",
                        received("2026-03-02"),
                        annulled("2026-03-01"),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 split",
                        received("2026-03-02"),
                        split("2026-03-01"),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                impossible(
                        "到达前 moved",
                        received("2026-03-02"),
                        moved("2026-03-01"),
                        "on",
                        "2026-03-01",
                        "申请到达之日2026-03-02",
                        "第三十一条"),
                accepted("并入更早收到的复份", received("2026-03-02"), copy("2026-02-27")),
                accepted("到达后、确认前转办", arrived("2026-03-02", confirmed("2026-03-05")), handedOver("2026-03-03")),
                accepted("到达后、确认前书面告知补正", arrived("2026-03-02", confirmed("2026-03-05")), asked("2026-03-03", null)),
                impossible(
                        "确认前答复",
                        arrived("2026-03-02", confirmed("2026-03-05")),
                        replied("2026-03-04"),
                        "madeOn",
                        "收到申请之日2026-03-05"),
                impossible(
                        "确认把收到日期移到答复之后",
                        arrived("2026-03-02", replied("2026-03-04")),
                        confirmed("2026-03-05"),
                        "confirmedOn",
                        "2026-03-04"),
                impossible(
                        "确认把收到日期移到延期之后",
                        arrived("2026-03-02", extended("2026-03-04", 5)),
                        confirmed("2026-03-05"),
                        "-",
                        "这样登记后",
                        "延期（2026-03-04）",
                        "收到申请之日2026-03-05"),
                accepted("确认", arrived("2026-03-02"), confirmed("2026-03-05")),
                recordedAlready("再次确认", arrived("2026-03-02", confirmed("2026-03-05")), confirmed("2026-03-06")),
                impossible("无需确认", received("2026-03-02"), confirmed("2026-03-05"), "confirmedOn", "2026-03-02无需确认"),
                impossible("到达前确认", arrived("2026-03-02"), confirmed("2026-03-01"), "confirmedOn", "申请到达之日2026-03-02"));
    }
}
