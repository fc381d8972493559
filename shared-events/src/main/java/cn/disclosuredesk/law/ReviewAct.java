package cn.disclosuredesk.law;

import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import java.util.Map;

/**
 * The clerk's words for a kind of fact of a review, as {@link Act} has them for an application.
 *
 * @param field of its day, as the call that records it names it
 * @param day label of its day
 * @param label of the act
 */
record ReviewAct(String field, String day, String label) {

    private static final Map<Class<? extends ReviewEvent>, ReviewAct> ALL = Map.ofEntries(
            on(ReviewNotified.class, "notifiedOn", "收到通知日期", "收到通知"),
            on(ReviewAccepted.class, "acceptedOn", "受理、立案日期", "受理、立案"),
            on(ReviewProcedureChanged.class, "on", "变更程序日期", "变更程序"),
            on(ReviewAnswered.class, "answeredOn", "提交答复、答辩日期", "提交答复、答辩"),
            on(ReviewHearingSet.class, "on", "收到听证、开庭通知日期", "听证、开庭通知"),
            on(ReviewSuspended.class, "on", "中止日期", "中止"),
            on(ReviewResumed.class, "on", "恢复审理日期", "恢复审理"),
            on(ReviewDecided.class, "decidedOn", "审结日期", "审结"),
            on(ReviewWithdrawn.class, "withdrawnOn", "撤回日期", "撤回、撤诉"),
            on(ReviewAppealed.class, "on", "上诉日期", "上诉"),
            on(ReviewTookEffect.class, "effectiveOn", "生效日期", "生效"),
            on(ReviewAnnulled.class, "on", "作废日期", "登记作废"),
            on(ReviewFactCorrected.class, "on", "更正日期", "更正"),
            on(ReviewFactRetracted.class, "on", "撤销记录日期", "撤销记录"),
            on(ReviewCarriedOver.class, "into", "结转年度", "结转"),
            on(ReviewCountedAfterSeal.class, "recordedOn", "登记日期", "封存后计入"),
            on(ReviewRestated.class, "on", "更正公布日期", "更正公布"));

    static ReviewAct of(ReviewEvent fact) {
        ReviewAct words = ALL.get(fact.getClass());
        if (words == null) {
            throw new IllegalArgumentException("no words for " + fact.getClass());
        }
        return words;
    }

    /** Names a fact that stands already, such as {@code 审结（2026-01-05）}. */
    static String named(ReviewEvent fact) {
        return "%s（%s）".formatted(of(fact).label(), fact.happenedOn());
    }

    private static Map.Entry<Class<? extends ReviewEvent>, ReviewAct> on(
            Class<? extends ReviewEvent> kind, String field, String day, String label) {
        return Map.entry(kind, new ReviewAct(field, day, label));
    }
}
