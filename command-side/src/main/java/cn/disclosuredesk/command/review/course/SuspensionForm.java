package cn.disclosuredesk.command.review.course;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewSuspended;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 中止. */
@Component
final class SuspensionForm implements ReviewForm<SuspensionForm.Body, ReviewSuspended> {

    record Body(@Nullable LocalDate on, @Nullable String reason) {

        @Override
        public String toString() {
            return "Suspension";
        }
    }

    @Override
    public ReviewSuspended write(Body body, ReviewWriting writing) {
        LocalDate on = new Given("on", "中止日期").day(body.on(), writing.today());
        String reason = new Given("reason", "中止理由").textIfAny(body.reason());
        return new ReviewSuspended(writing.review(), on, writing.sealedIfAny(reason));
    }

    @Override
    public Body read(ReviewSuspended fact, ReviewWriting writing) {
        return new Body(fact.on(), writing.text(fact.reason()));
    }
}
