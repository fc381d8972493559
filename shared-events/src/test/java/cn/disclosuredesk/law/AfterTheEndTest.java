package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.archived;
import static cn.disclosuredesk.law.Ended.decided;
import static cn.disclosuredesk.law.Ended.provided;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.replyServed;
import static cn.disclosuredesk.law.Ended.taken;
import static cn.disclosuredesk.law.Ended.withdrawn;
import static cn.disclosuredesk.law.Judged.accepted;
import static cn.disclosuredesk.law.Judged.impossible;
import static cn.disclosuredesk.law.Told.approved;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.cameBack;
import static cn.disclosuredesk.law.Told.clarified;
import static cn.disclosuredesk.law.Told.consulted;
import static cn.disclosuredesk.law.Told.contacted;
import static cn.disclosuredesk.law.Told.copy;
import static cn.disclosuredesk.law.Told.delayed;
import static cn.disclosuredesk.law.Told.examined;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.feeAsked;
import static cn.disclosuredesk.law.Told.handedOver;
import static cn.disclosuredesk.law.Told.note;
import static cn.disclosuredesk.law.Told.opinion;
import static cn.disclosuredesk.law.Told.paid;
import static cn.disclosuredesk.law.Told.reasons;
import static cn.disclosuredesk.law.Told.reasonsAsked;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.searched;
import static cn.disclosuredesk.law.Told.served;
import static cn.disclosuredesk.law.Told.thirdPartyTold;

import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.Position;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 办结后: what of the running period ends with it, and what stays possible. */
class AfterTheEndTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.of(
                impossible(
                        "答复后 asked",
                        received("2026-03-02", replied("2026-03-20")),
                        asked("2026-03-23", null),
                        "sentOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 asked",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        asked("2026-03-23", null),
                        "sentOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted("答复前，后来得知 asked", received("2026-03-02", replied("2026-03-20")), asked("2026-03-20", null)),
                impossible(
                        "答复后 consulted",
                        received("2026-03-02", replied("2026-03-20")),
                        consulted(Consultee.THIRD_PARTY, "2026-03-23", null),
                        "sentOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 consulted",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        consulted(Consultee.THIRD_PARTY, "2026-03-23", null),
                        "sentOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted(
                        "答复前，后来得知 consulted",
                        received("2026-03-02", replied("2026-03-20")),
                        consulted(Consultee.THIRD_PARTY, "2026-03-20", null)),
                impossible(
                        "答复后 extended",
                        received("2026-03-02", replied("2026-03-20")),
                        extended("2026-03-23", 5),
                        "notifiedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 extended",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        extended("2026-03-23", 5),
                        "notifiedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted("答复前，后来得知 extended", received("2026-03-02", replied("2026-03-20")), extended("2026-03-20", 5)),
                impossible(
                        "答复后 feeAsked",
                        received("2026-03-02", replied("2026-03-20")),
                        feeAsked("2026-03-23"),
                        "issuedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 feeAsked",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        feeAsked("2026-03-23"),
                        "issuedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted("答复前，后来得知 feeAsked", received("2026-03-02", replied("2026-03-20")), feeAsked("2026-03-20")),
                impossible(
                        "答复后 reasonsAsked",
                        received("2026-03-02", replied("2026-03-20")),
                        reasonsAsked("2026-03-23"),
                        "sentOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 reasonsAsked",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        reasonsAsked("2026-03-23"),
                        "sentOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted(
                        "答复前，后来得知 reasonsAsked",
                        received("2026-03-02", replied("2026-03-20")),
                        reasonsAsked("2026-03-20")),
                impossible(
                        "答复后 delayed",
                        received("2026-03-02", replied("2026-03-20")),
                        delayed("2026-03-23", "2026-05-01"),
                        "notifiedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 delayed",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        delayed("2026-03-23", "2026-05-01"),
                        "notifiedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted(
                        "答复前，后来得知 delayed",
                        received("2026-03-02", replied("2026-03-20")),
                        delayed("2026-03-20", "2026-05-01")),
                impossible(
                        "答复后 copy",
                        received("2026-03-02", replied("2026-03-20")),
                        copy("2026-03-23"),
                        "receivedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 copy",
                        received("2026-03-02", withdrawn("2026-03-20")),
                        copy("2026-03-23"),
                        "receivedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted("答复前，后来得知 copy", received("2026-03-02", replied("2026-03-20")), copy("2026-03-20")),
                impossible(
                        "答复后 clarified",
                        received("2026-03-02", asked("2026-03-05", null), replied("2026-03-20")),
                        clarified(1, "2026-03-23", true),
                        "receivedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 clarified",
                        received("2026-03-02", asked("2026-03-05", null), withdrawn("2026-03-20")),
                        clarified(1, "2026-03-23", true),
                        "receivedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted(
                        "答复前，后来得知 clarified",
                        received("2026-03-02", asked("2026-03-05", null), replied("2026-03-20")),
                        clarified(1, "2026-03-20", true)),
                impossible(
                        "答复后 paid",
                        received("2026-03-02", feeAsked("2026-03-05"), replied("2026-03-20")),
                        paid(1, "2026-03-23"),
                        "paidOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 paid",
                        received("2026-03-02", feeAsked("2026-03-05"), withdrawn("2026-03-20")),
                        paid(1, "2026-03-23"),
                        "paidOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted(
                        "答复前，后来得知 paid",
                        received("2026-03-02", feeAsked("2026-03-05"), replied("2026-03-20")),
                        paid(1, "2026-03-20")),
                impossible(
                        "答复后 reasons",
                        received("2026-03-02", reasonsAsked("2026-03-05"), replied("2026-03-20")),
                        reasons(1, "2026-03-23"),
                        "receivedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                impossible(
                        "撤回后 reasons",
                        received("2026-03-02", reasonsAsked("2026-03-05"), withdrawn("2026-03-20")),
                        reasons(1, "2026-03-23"),
                        "receivedOn",
                        "2026-03-23",
                        "办结之日2026-03-20"),
                accepted(
                        "答复前，后来得知 reasons",
                        received("2026-03-02", reasonsAsked("2026-03-05"), replied("2026-03-20")),
                        reasons(1, "2026-03-20")),
                accepted("答复后仍可 handedOver", received("2026-03-02", replied("2026-03-20")), handedOver("2026-03-23")),
                accepted(
                        "答复后仍可 contacted",
                        received("2026-03-02", replied("2026-03-20")),
                        contacted("2026-03-23", true)),
                accepted("答复后仍可 note", received("2026-03-02", replied("2026-03-20")), note("2026-03-23")),
                accepted(
                        "答复后仍可 examined",
                        received("2026-03-02", replied("2026-03-20")),
                        examined("2026-03-23", Examination.LEGALITY)),
                accepted("答复后仍可 searched", received("2026-03-02", replied("2026-03-20")), searched("2026-03-23")),
                accepted(
                        "答复后仍可 approved",
                        received("2026-03-02", replied("2026-03-20")),
                        approved("2026-03-23", ApprovedStep.OTHER)),
                accepted("答复后仍可 taken", received("2026-03-02", replied("2026-03-20")), taken("2026-03-23")),
                accepted("答复后仍可 decided", received("2026-03-02", replied("2026-03-20")), decided("2026-03-23", true)),
                accepted("答复后仍可 archived", received("2026-03-02", replied("2026-03-20")), archived("2026-03-23")),
                accepted("答复后仍可 replyServed", received("2026-03-02", replied("2026-03-20")), replyServed("2026-03-23")),
                accepted("答复后仍可 provided", received("2026-03-02", replied("2026-03-20")), provided("2026-03-23")),
                accepted(
                        "答复后收到的意见",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-04", null),
                                asked("2026-03-05", null),
                                replied("2026-03-20")),
                        opinion(1, "2026-03-23", Position.REFUSES)),
                accepted(
                        "答复后告知第三方",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-04", null),
                                asked("2026-03-05", null),
                                replied("2026-03-20")),
                        thirdPartyTold(1, "2026-03-23")),
                accepted(
                        "答复后得知送达",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-04", null),
                                asked("2026-03-05", null),
                                replied("2026-03-20")),
                        served(2, "2026-03-23")),
                accepted(
                        "答复后退信",
                        received(
                                "2026-03-02",
                                consulted(Consultee.THIRD_PARTY, "2026-03-04", null),
                                asked("2026-03-05", null),
                                replied("2026-03-20")),
                        cameBack(2, "2026-03-23")),
                impossible(
                        "后来得知更早的答复",
                        received("2026-03-02", asked("2026-03-23", null)),
                        replied("2026-03-20"),
                        "-",
                        "补正告知（2026-03-23）",
                        "办结之日2026-03-20"));
    }
}
