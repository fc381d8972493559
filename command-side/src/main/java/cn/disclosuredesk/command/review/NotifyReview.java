package cn.disclosuredesk.command.review;

import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ReviewId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 收到答复、应诉通知. {@code known} is what is known of the review already, where a ledger tells its whole story in one line. */
record NotifyReview(@TargetAggregateIdentifier ReviewId review, ReviewNotified notice, List<ReviewEvent> known) {

    NotifyReview {
        known = List.copyOf(known);
    }

    NotifyReview(ReviewNotified notice) {
        this(notice.review(), notice, List.of());
    }
}
