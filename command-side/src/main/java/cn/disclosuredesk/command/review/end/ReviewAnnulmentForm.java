package cn.disclosuredesk.command.review.end;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登记作废: today, unless somebody says otherwise. */
@Component
final class ReviewAnnulmentForm implements ReviewForm<ReviewAnnulmentForm.Body, ReviewAnnulled> {

    record Body(@Nullable LocalDate on, @Nullable String reason) {

        @Override
        public String toString() {
            return "Annulment of a review";
        }
    }

    @Override
    public ReviewAnnulled write(Body body, ReviewWriting writing) {
        LocalDate on = new Given("on", "作废日期").dayIfAny(body.on(), writing.today());
        Given reason = new Given("reason", "作废理由");
        return new ReviewAnnulled(
                writing.review(), on == null ? writing.today() : on, writing.sealed(reason.text(body.reason())));
    }

    @Override
    public Body read(ReviewAnnulled fact, ReviewWriting writing) {
        return new Body(fact.on(), writing.text(fact.reason()));
    }
}
