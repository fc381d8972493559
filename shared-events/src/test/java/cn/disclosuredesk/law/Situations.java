package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Ended.annulled;
import static cn.disclosuredesk.law.Ended.archived;
import static cn.disclosuredesk.law.Ended.decided;
import static cn.disclosuredesk.law.Ended.moved;
import static cn.disclosuredesk.law.Ended.replied;
import static cn.disclosuredesk.law.Ended.replyServed;
import static cn.disclosuredesk.law.Ended.revoked;
import static cn.disclosuredesk.law.Ended.split;
import static cn.disclosuredesk.law.Ended.taken;
import static cn.disclosuredesk.law.Ended.withdrawn;
import static cn.disclosuredesk.law.Told.arrived;
import static cn.disclosuredesk.law.Told.asked;
import static cn.disclosuredesk.law.Told.clarified;
import static cn.disclosuredesk.law.Told.confirmed;
import static cn.disclosuredesk.law.Told.consulted;
import static cn.disclosuredesk.law.Told.contacted;
import static cn.disclosuredesk.law.Told.delayed;
import static cn.disclosuredesk.law.Told.examined;
import static cn.disclosuredesk.law.Told.extended;
import static cn.disclosuredesk.law.Told.feeAsked;
import static cn.disclosuredesk.law.Told.handedOver;
import static cn.disclosuredesk.law.Told.opinion;
import static cn.disclosuredesk.law.Told.paid;
import static cn.disclosuredesk.law.Told.reasons;
import static cn.disclosuredesk.law.Told.reasonsAsked;
import static cn.disclosuredesk.law.Told.received;
import static cn.disclosuredesk.law.Told.unreachable;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The situations a case can be in on {@link #TODAY}, as the clerk names them. */
final class Situations {

    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    static final Map<String, CaseFacts> OPEN = open();
    static final Map<String, CaseFacts> ENDED = ended();

    private Situations() {}

    private static Map<String, CaseFacts> open() {
        Function<ApplicationEvent[], CaseFacts> monday = acts -> received("2026-03-16", acts);
        Map<String, CaseFacts> all = new LinkedHashMap<>();
        all.put("已收到待确认", arrived("2026-03-13"));
        all.put(
                "联系未果",
                arrived(
                        "2026-03-13",
                        contacted("2026-03-13", false),
                        contacted("2026-03-16", false),
                        unreachable("2026-03-17", false)));
        all.put("已确认收到", arrived("2026-03-13", confirmed("2026-03-16")));
        all.put("已收到", monday.apply(acts()));
        all.put("已转办并审查", monday.apply(acts(handedOver("2026-03-16"), examined("2026-03-17", Examination.SECRECY))));
        all.put("待补正", monday.apply(acts(asked("2026-03-16", "2026-03-17"))));
        all.put("逾期未补正", received("2026-02-02", asked("2026-02-04", "2026-02-05")));
        all.put("已收到补正", received("2026-03-09", asked("2026-03-11", "2026-03-12"), clarified(1, "2026-03-17", false)));
        all.put("待说明理由", monday.apply(acts(reasonsAsked("2026-03-17"))));
        all.put("已说明理由", monday.apply(acts(reasonsAsked("2026-03-16"), reasons(1, "2026-03-17"))));
        all.put("待缴费", monday.apply(acts(feeAsked("2026-03-17"))));
        all.put("逾期未缴费", received("2026-02-02", feeAsked("2026-02-04")));
        all.put("已缴费", monday.apply(acts(feeAsked("2026-03-16"), paid(1, "2026-03-17"))));
        all.put("待第三方意见", monday.apply(acts(consulted(Consultee.THIRD_PARTY, "2026-03-17", "2026-03-17"))));
        all.put("待其他机关意见", monday.apply(acts(consulted(Consultee.OTHER_AGENCY, "2026-03-17", "2026-03-17"))));
        all.put(
                "已收到意见",
                monday.apply(acts(
                        consulted(Consultee.THIRD_PARTY, "2026-03-16", "2026-03-16"),
                        opinion(1, "2026-03-17", Position.AGREES),
                        examined("2026-03-17", Examination.SECRECY))));
        all.put("已延期", received("2026-02-24", extended("2026-03-17", 10)));
        all.put("延期已满", received("2026-02-24", extended("2026-03-17", 20)));
        all.put(
                "已延迟答复",
                monday.apply(acts(
                        reasonsAsked("2026-03-16"), reasons(1, "2026-03-16"), delayed("2026-03-17", "2026-06-30"))));
        all.put("已超期", received("2026-02-02", handedOver("2026-02-03")));
        return all;
    }

    private static Map<String, CaseFacts> ended() {
        Map<String, CaseFacts> all = new LinkedHashMap<>();
        all.put("已答复", received("2026-03-09", replied("2026-03-17")));
        all.put("已送达", received("2026-03-09", replied("2026-03-16"), replyServed("2026-03-17")));
        all.put(
                "已答复，曾征求意见",
                received(
                        "2026-03-09",
                        consulted(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-10"),
                        opinion(1, "2026-03-16", Position.AGREES),
                        replied("2026-03-17")));
        all.put(
                "逾期未补正不再处理",
                received(
                        "2026-02-02",
                        asked("2026-02-04", "2026-02-05"),
                        replied("2026-03-17", Disposition.NOT_CLARIFIED)));
        all.put(
                "逾期未缴费不再处理",
                received("2026-02-02", feeAsked("2026-02-04"), replied("2026-03-17", Disposition.NOT_PAID)));
        all.put("已撤回", received("2026-03-09", withdrawn("2026-03-17")));
        all.put("已提起复议", received("2026-02-02", replied("2026-02-25"), taken("2026-03-16")));
        all.put("已撤销待重新答复", received("2026-03-09", replied("2026-03-10"), revoked(1, "2026-03-17")));
        all.put(
                "责令重作待重新答复",
                received("2026-01-05", replied("2026-01-16"), taken("2026-01-26"), decided("2026-03-17", true)));
        all.put(
                "已重新答复",
                received("2026-03-02", replied("2026-03-06"), revoked(1, "2026-03-10"), replied("2026-03-17")));
        all.put("已归档", received("2026-03-09", replied("2026-03-13"), archived("2026-03-17")));
        all.put("已作废", received("2026-03-09", annulled("2026-03-17")));
        all.put("已拆分", received("2026-03-09", split("2026-03-17")));
        all.put("已改登", received("2026-03-09", moved("2026-03-17")));
        return all;
    }

    private static ApplicationEvent[] acts(ApplicationEvent... acts) {
        return acts;
    }
}
