package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What comes first in a review: it is filed, then we are told, then everything else. */
final class ReviewDayRules {

    static final List<ReviewRule> ALL =
            List.of(ReviewDayRules::nothingBeforeTheNotice, ReviewDayRules::nothingBeforeTheFiling);

    /** What happens to us, or through us, once we know of the review. What the body does alone may lie before. */
    private static final Set<Class<? extends ReviewEvent>> SINCE_WE_KNOW = Set.of(
            ReviewProcedureChanged.class,
            ReviewAnswered.class,
            ReviewHearingSet.class,
            ReviewSuspended.class,
            ReviewResumed.class,
            ReviewAppealed.class,
            ReviewTookEffect.class,
            ReviewAnnulled.class);

    private ReviewDayRules() {}

    /** Our part in a review begins with the notice (《行政复议法》第四十八条、《行政诉讼法》第六十七条). */
    static Optional<Objection> nothingBeforeTheNotice(ReviewFacts others, Recorded<ReviewEvent> act) {
        LocalDate notified = others.notice().notifiedOn();
        return SINCE_WE_KNOW.contains(act.fact().getClass())
                        && act.fact().happenedOn().isBefore(notified)
                ? tooEarly(act.fact(), "收到通知日期%s".formatted(notified))
                : Optional.empty();
    }

    /** It is accepted, and ends, once it was filed; where that day is unknown, it does not end before we knew of it. */
    static Optional<Objection> nothingBeforeTheFiling(ReviewFacts others, Recorded<ReviewEvent> act) {
        ReviewNotified notice = others.notice();
        LocalDate filed = notice.filedOn();
        boolean ends = ReviewFacts.isEnd(act.fact());
        if (!ends && !(act.fact() instanceof ReviewAccepted)) {
            return Optional.empty();
        }
        if (filed != null) {
            return act.fact().happenedOn().isBefore(filed)
                    ? tooEarly(act.fact(), "申请、立案日期%s".formatted(filed))
                    : Optional.empty();
        }
        return ends && act.fact().happenedOn().isBefore(notice.notifiedOn())
                ? tooEarly(act.fact(), "收到通知日期%s".formatted(notice.notifiedOn()))
                : Optional.empty();
    }

    private static Optional<Objection> tooEarly(ReviewEvent fact, String than) {
        ReviewAct words = ReviewAct.of(fact);
        return Optional.of(
                Objection.impossible(words.field(), "%s%s早于%s。".formatted(words.day(), fact.happenedOn(), than)));
    }
}
