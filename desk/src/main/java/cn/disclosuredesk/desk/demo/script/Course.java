package cn.disclosuredesk.desk.demo.script;

import static cn.disclosuredesk.desk.demo.script.Story.body;

import cn.disclosuredesk.desk.demo.script.Deed.DocumentNo;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;

/** The courses that an ordinary case takes, each lawful and in time. */
final class Course {

    private Course() {}

    /** Whatever this end needs before it. */
    static Story toItsEnd(Story story, Disposition end) {
        return switch (end) {
            case WITHDRAWN -> withdrawn(story);
            case NOT_CLARIFIED -> neverClarified(story);
            case STILL_UNCLEAR -> stillUnclear(story);
            case NOT_PAID -> neverPaid(story);
            case THIRD_PARTY -> thirdPartyRefused(story);
            case EXCESSIVE -> excessive(story);
            default -> ordinary(story, end);
        };
    }

    private static Story ordinary(Story story, Disposition end) {
        story.handedOver(story.random.nextInt(2));
        return switch (story.random.nextInt(12)) {
            case 0 -> clarified(story, end);
            case 1 -> extended(story, end);
            default -> inTime(story, end, 7 + story.random.nextInt(13));
        };
    }

    static Story inTime(Story story, Disposition end, int workingDays) {
        return story.repliedAsUsual(story.days.after(story.received, workingDays), end);
    }

    private static Story withdrawn(Story story) {
        LocalDate on = story.days.after(story.received, 4 + story.random.nextInt(8));
        story.handedOver(1);
        story.told(
                on,
                story.handler,
                "contacts",
                body(
                        "on",
                        on,
                        "purpose",
                        "OTHER",
                        "reached",
                        true,
                        "said",
                        story.worded("申请人表示已通过其他途径了解情况。", "申请人来电，称已从村委会拿到材料。", "经电话说明办理进展，申请人表示不再需要。")));
        story.told(
                on,
                Who.WANG,
                "withdrawal",
                body("withdrawnOn", on, "reason", story.worded("已通过其他途径获知，不再需要。", "已从村委会取得所需材料。", "申请人书面撤回，未说明其他理由。")));
        story.repliedOn = on;
        story.end = Disposition.WITHDRAWN;
        return story;
    }

    static LocalDate clarificationAsked(Story story, int after) {
        LocalDate sent = story.days.after(story.received, after);
        LocalDate served = story.days.after(sent, 2);
        story.told(
                sent,
                story.handler,
                "clarification-request",
                "clarification-request",
                body(
                        "sentOn",
                        sent,
                        "answerWithin",
                        body("workingDays", 15),
                        "issues",
                        "请写明所需信息的名称、文号或者形成时间等便于查询的特征。",
                        "documentNo",
                        new DocumentNo("青政办公开补")));
        story.told(
                served,
                Who.WANG,
                "letters/service",
                body("sequence", story.fact("clarification-request"), "servedOn", served, "method", "MAIL"));
        return served;
    }

    private static Story clarified(Story story, Disposition end) {
        LocalDate served = clarificationAsked(story, 2 + story.random.nextInt(4));
        LocalDate answered = story.days.after(served, 3 + story.random.nextInt(8));
        story.told(
                answered,
                Who.WANG,
                "clarification",
                body(
                        "receivedOn",
                        answered,
                        "content",
                        story.worded("补充了项目名称和大致时间。", "写明了地块位置和批次。", "补充了文件的发文机关和年份。")));
        return story.repliedAsUsual(story.days.after(answered, 8 + story.random.nextInt(11)), end);
    }

    private static Story stillUnclear(Story story) {
        LocalDate served = clarificationAsked(story.handedOver(1), 3);
        LocalDate answered = story.days.after(served, 6);
        story.told(answered, Who.WANG, "clarification", body("receivedOn", answered, "content", "仍要求提供“全部材料”。"));
        return story.replied(story.days.after(answered, 10), Disposition.STILL_UNCLEAR);
    }

    private static Story neverClarified(Story story) {
        LocalDate served = clarificationAsked(story.handedOver(1), 3);
        return story.replied(story.days.after(served, 18), Disposition.NOT_CLARIFIED);
    }

    static Story extended(Story story, Disposition end) {
        LocalDate notified = story.days.after(story.received, 17);
        extension(story, notified, 20);
        return story.repliedAsUsual(story.days.after(story.received, 26 + story.random.nextInt(13)), end);
    }

    static Story extension(Story story, LocalDate notified, int workingDays) {
        return story.told(
                notified,
                story.handler,
                "extension",
                body(
                        "workingDays",
                        workingDays,
                        "approvedBy",
                        Who.LI.displayName(),
                        "approvedOn",
                        notified,
                        "notifiedOn",
                        notified,
                        "reason",
                        story.worded("涉及多个单位，查找和核对材料需要较长时间。", "材料已移交档案室，调阅和区分处理需要时间。", "需征求多个单位意见后统一答复。"),
                        "documentNo",
                        new DocumentNo("青政办公开延")));
    }

    private static Story neverPaid(Story story) {
        LocalDate served = feeAsked(story.handedOver(1), 5);
        return story.replied(story.days.after(served, 23), Disposition.NOT_PAID);
    }

    static LocalDate feeAsked(Story story, int after) {
        LocalDate issued = story.days.after(story.received, after);
        LocalDate served = story.days.after(issued, 2);
        story.told(
                served,
                story.handler,
                "fee-notice",
                body(
                        "issuedOn",
                        issued,
                        "servedOn",
                        served,
                        "method",
                        "PER_PAGE",
                        "units",
                        86,
                        "amount",
                        560,
                        "documentNo",
                        new DocumentNo("青政办公开费")));
        return served;
    }

    static LocalDate consulted(Story story, String consultee, String name, int after) {
        LocalDate sent = story.days.after(story.received, after);
        LocalDate served = story.days.after(sent, 2);
        story.told(
                sent,
                story.handler,
                "consultations",
                "consultation",
                body(
                        "consultee",
                        consultee,
                        "name",
                        name,
                        "sentOn",
                        sent,
                        "answerWithin",
                        body("workingDays", 15),
                        "documentNo",
                        new DocumentNo("青政办公开征")));
        story.told(
                served,
                Who.WANG,
                "letters/service",
                body("sequence", story.fact("consultation"), "servedOn", served, "method", "MAIL"));
        return served;
    }

    private static Story thirdPartyRefused(Story story) {
        LocalDate served = consulted(story.handedOver(1), "THIRD_PARTY", story.topic.thirdParty(), 4);
        LocalDate answered = story.days.after(served, 5 + story.random.nextInt(6));
        story.told(
                answered,
                story.handler,
                "consultations/answer",
                body(
                        "consultationId",
                        story.fact("consultation"),
                        "receivedOn",
                        answered,
                        "agrees",
                        false,
                        "reasons",
                        story.worded("涉及本公司报价和成本构成，属于商业秘密。", "内含工艺和合同商务条款，公开会损害本公司利益。")));
        return story.repliedAsUsual(story.days.after(answered, 5), Disposition.THIRD_PARTY);
    }

    private static Story excessive(Story story) {
        LocalDate answered = reasonsGiven(story.handedOver(1), 4);
        return story.replied(story.days.after(answered, 8), Disposition.EXCESSIVE);
    }

    static LocalDate reasonsAsked(Story story, int after) {
        LocalDate sent = story.days.after(story.received, after);
        LocalDate served = story.days.after(sent, 2);
        story.told(
                sent,
                story.handler,
                "reasons-request",
                "reasons-request",
                body("sentOn", sent, "answerWithin", body("workingDays", 10), "documentNo", new DocumentNo("青政办公开理")));
        story.told(
                served,
                Who.WANG,
                "letters/service",
                body("sequence", story.fact("reasons-request"), "servedOn", served, "method", "MAIL"));
        return served;
    }

    private static LocalDate reasonsGiven(Story story, int after) {
        LocalDate answered = story.days.after(reasonsAsked(story, after), 6);
        story.told(
                answered,
                Who.WANG,
                "reasons",
                body("receivedOn", answered, "reasons", "对此前各次答复均不满意，要求逐一重新提供。", "accepted", false));
        return answered;
    }
}
