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

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 作废、拆分、改登: a case leaves once; nothing happens to it then, and nothing is added to it. */
class LeavingRulesTest {

    /** A way to leave: its name in the table, the words for it, and the fact of a day. */
    private record Way(String name, String words, Function<String, ApplicationEvent> on) {}

    private static final List<Way> WAYS = List.of(
            new Way("作废", "登记作废", Ended::annulled),
            new Way("拆分", "拆分", Ended::split),
            new Way("改登", "改登机关", Ended::moved));

    private record OtherAct(String name, Function<String, ApplicationEvent> on) {}

    private static final List<OtherAct> OTHER_ACTS = List.of(
            new OtherAct("答复", Ended::replied),
            new OtherAct("转办", Told::handedOver),
            new OtherAct("补正告知", day -> asked(day, null)),
            new OtherAct("撤回", Ended::withdrawn),
            new OtherAct("联系申请人", day -> contacted(day, true)));

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheLawSays(Judged judged) {
        judged.holds();
    }

    static Stream<Judged> cases() {
        return Stream.concat(WAYS.stream().flatMap(LeavingRulesTest::inOneWay), theDifferences());
    }

    private static Stream<Judged> inOneWay(Way way) {
        String name = way.name();
        ApplicationEvent leaves = way.on().apply("2026-03-10");
        Stream<Judged> once = Stream.of(
                accepted(name, received("2026-03-02"), leaves),
                recordedAlready(
                        name + "两次", received("2026-03-02", leaves), way.on().apply("2026-03-11")),
                accepted(name + "后记事", received("2026-03-02", leaves), note("2026-03-11")),
                accepted(name + "后归档", received("2026-03-02", leaves), archived("2026-03-11")),
                accepted(name + "后提起复议", received("2026-03-02", leaves), Ended.taken("2026-03-11")),
                impossible(
                        "转办后得知此前已" + name,
                        received("2026-03-02", handedOver("2026-03-11")),
                        leaves,
                        "-",
                        "转办",
                        way.words() + "（2026-03-10）"));
        return Stream.concat(once, OTHER_ACTS.stream().flatMap(act -> afterLeaving(way, act)));
    }

    private static Stream<Judged> afterLeaving(Way way, OtherAct act) {
        String left = way.words() + "（2026-03-10）";
        CaseFacts facts = received("2026-03-02", way.on().apply("2026-03-10"));
        String situation = way.name() + "后" + act.name();
        return Stream.of(
                impossible(situation, facts, act.on().apply("2026-03-11"), "-", left, "不能再登记"),
                impossible(situation + "，发生在此之前", facts, act.on().apply("2026-03-09"), "-", left, "不能再登记"));
    }

    private static Stream<Judged> theDifferences() {
        return Stream.of(
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
                accepted(
                        "作废后复议审结",
                        received("2026-03-02", taken("2026-03-09"), annulled("2026-03-10")),
                        decided("2026-05-11", false)));
    }
}
