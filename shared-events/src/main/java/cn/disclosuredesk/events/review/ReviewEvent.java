package cn.disclosuredesk.events.review;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.ids.ReviewId;

/** What can happen to a review (复议、诉讼), in the order of its life. */
public sealed interface ReviewEvent extends DisclosureEvent
        permits ReviewNotified,
                ReviewAccepted,
                ReviewProcedureChanged,
                ReviewAnswered,
                ReviewHearingSet,
                ReviewSuspended,
                ReviewResumed,
                ReviewDecided,
                ReviewWithdrawn,
                ReviewAppealed,
                ReviewTookEffect,
                ReviewAnnulled,
                ReviewFactCorrected,
                ReviewFactRetracted,
                ReviewCarriedOver,
                ReviewCountedAfterSeal,
                ReviewRestated {

    ReviewId review();
}
