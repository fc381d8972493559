package cn.disclosuredesk.law;

import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantIdentified;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import java.util.Map;

/**
 * The clerk's words for a kind of fact.
 *
 * @param field of its day, as the call that records it names it
 * @param day label of its day
 * @param label of the act
 */
record Act(String field, String day, String label) {

    private static final Map<Class<? extends ApplicationEvent>, Act> ALL = Map.ofEntries(
            on(ApplicationReceived.class, "receivedOn", "收到日期", "登记"),
            on(ReceiptConfirmed.class, "confirmedOn", "确认日期", "确认收到"),
            on(ApplicantContacted.class, "on", "联系日期", "联系记录"),
            on(ApplicantUnreachable.class, "on", "联系未果日期", "联系未果"),
            on(ApplicationContinued.class, "on", "承接日期", "承接"),
            on(CopyAttached.class, "receivedOn", "复份收到日期", "并入复份"),
            on(ApplicantIdentified.class, "on", "认定日期", "同一申请人认定"),
            on(ApplicationAccepted.class, "acceptedOn", "受理日期", "受理"),
            on(ApplicationHandedOver.class, "on", "转办日期", "转办"),
            on(UnitUrged.class, "on", "催办日期", "催办"),
            on(HandOverReturned.class, "on", "退回日期", "退回"),
            on(UnitOpinionGiven.class, "on", "科室意见日期", "科室意见"),
            on(ClarificationRequested.class, "sentOn", "补正告知日期", "补正告知"),
            on(ApplicationClarified.class, "receivedOn", "补正收到日期", "收到补正"),
            on(ReasonsRequested.class, "sentOn", "要求说明理由日期", "要求说明理由"),
            on(ReasonsGiven.class, "receivedOn", "理由收到日期", "说明理由"),
            on(ReplyDelayed.class, "notifiedOn", "延迟答复告知日期", "延迟答复"),
            on(FeeNoticeIssued.class, "issuedOn", "收费通知日期", "收费通知"),
            on(FeePaid.class, "paidOn", "缴费日期", "缴费"),
            on(ConsultationSent.class, "sentOn", "征求意见日期", "征求意见"),
            on(ConsultationAnswered.class, "receivedOn", "意见收到日期", "收到意见"),
            on(ReplyExtended.class, "notifiedOn", "延期告知日期", "延期"),
            on(SearchRecorded.class, "on", "检索日期", "检索记录"),
            on(DisclosureExamined.class, "on", "审查日期", "公开前审查"),
            on(StepApproved.class, "on", "审批日期", "审批"),
            on(LetterServed.class, "servedOn", "送达日期", "函件送达"),
            on(LetterReturned.class, "on", "退信日期", "退信"),
            on(NoteKept.class, "on", "记事日期", "记事"),
            on(ApplicationReplied.class, "madeOn", "答复日期", "答复"),
            on(ThirdPartyNotified.class, "sentOn", "告知第三方日期", "告知第三方"),
            on(ApplicationWithdrawn.class, "withdrawnOn", "撤回日期", "撤回申请"),
            on(ReplyServed.class, "servedOn", "送达日期", "答复送达"),
            on(InformationProvided.class, "on", "提供日期", "提供信息"),
            on(ApplicationTakenToReview.class, "notifiedOn", "收到通知日期", "复议、诉讼"),
            on(ReviewOfApplicationDecided.class, "decidedOn", "审结日期", "复议、诉讼审结"),
            on(ReplyRevoked.class, "on", "撤销答复日期", "撤销答复"),
            on(ProactiveDisclosureDecided.class, "on", "决定日期", "转主动公开"),
            on(ApplicationArchived.class, "on", "归档日期", "归档"),
            on(ApplicationSplit.class, "on", "拆分日期", "拆分"),
            on(ApplicationMoved.class, "on", "改登日期", "改登机关"),
            on(ApplicationAnnulled.class, "on", "作废日期", "登记作废"),
            on(FactCorrected.class, "on", "更正日期", "更正"),
            on(FactRetracted.class, "on", "撤销记录日期", "撤销记录"),
            on(ApplicationCarriedOver.class, "into", "结转年度", "结转"),
            on(CarryOverReversed.class, "endedOn", "办结日期", "撤销结转"),
            on(ApplicationCountedAfterSeal.class, "recordedOn", "登记日期", "封存后计入"),
            on(ApplicationRestated.class, "on", "更正公布日期", "更正公布"));

    static Act of(Class<? extends ApplicationEvent> kind) {
        Act words = ALL.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + kind);
        }
        return words;
    }

    /** The words for a fact; of a fee notice of which only the service is known, that is its day. */
    static Act of(ApplicationEvent fact) {
        return fact instanceof FeeNoticeIssued notice && notice.issuedOn() == null
                ? new Act("servedOn", "收费通知送达日期", "收费通知")
                : of(fact.getClass());
    }

    /** Names a fact that stands already, such as {@code 补正告知（2026-01-05）}. */
    static String named(ApplicationEvent fact) {
        return "%s（%s）".formatted(of(fact).label(), fact.happenedOn());
    }

    private static Map.Entry<Class<? extends ApplicationEvent>, Act> on(
            Class<? extends ApplicationEvent> kind, String field, String day, String label) {
        return Map.entry(kind, new Act(field, day, label));
    }
}
