package cn.disclosuredesk.command.review;

import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The acts on reviews by the names and bodies of their calls, for who works through them without a request: the demo office. */
@Component
public final class ReviewActsByName {

    private static final Map<String, Class<? extends ReviewEvent>> FACTS = Map.of(
            "acceptance", ReviewAccepted.class,
            "answer", ReviewAnswered.class,
            "hearing", ReviewHearingSet.class,
            "suspension", ReviewSuspended.class,
            "resumption", ReviewResumed.class,
            "decision", ReviewDecided.class,
            "withdrawal", ReviewWithdrawn.class,
            "appeal", ReviewAppealed.class,
            "effect", ReviewTookEffect.class);

    private final ReviewActs reviews;
    private final NoticeForm notice;
    private final ReviewForms forms;
    private final JsonMapper json;

    ReviewActsByName(ReviewActs reviews, NoticeForm notice, ReviewForms forms, JsonMapper json) {
        this.reviews = reviews;
        this.notice = notice;
        this.forms = forms;
        this.json = json;
    }

    /** 收到答复、应诉通知. */
    public ReviewId notify(AgencyCode agency, ObjectNode body) {
        var told = json.treeToValue(body, NoticeForm.Body.class);
        return new ReviewId(
                String.valueOf(reviews.notified(agency, notice, told).id()));
    }

    /** Any other act. */
    public void record(ReviewId review, String act, ObjectNode body) {
        ReviewForm<?, ?> form = forms.of(FACTS.get(act)).orElseThrow();
        reviews.told(review.value(), null, writing -> List.of(written(form, body, writing)));
    }

    private <B, F extends ReviewEvent> F written(ReviewForm<B, F> form, ObjectNode body, ReviewWriting writing) {
        return form.write(json.treeToValue(body, form.body()), writing);
    }
}
