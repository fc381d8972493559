package cn.disclosuredesk.command.review.course;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewAccepted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受理、立案. */
@Component
final class ReviewAcceptanceForm implements ReviewForm<ReviewAcceptanceForm.Body, ReviewAccepted> {

    record Body(@Nullable LocalDate acceptedOn, @Nullable String caseNo) {

        @Override
        public String toString() {
            return "Acceptance of a review";
        }
    }

    @Override
    public ReviewAccepted write(Body body, ReviewWriting writing) {
        LocalDate on = new Given("acceptedOn", "受理、立案日期").day(body.acceptedOn(), writing.today());
        return new ReviewAccepted(writing.review(), on, new Given("caseNo", "案号").lineIfAny(body.caseNo()));
    }

    @Override
    public Body read(ReviewAccepted fact, ReviewWriting writing) {
        return new Body(fact.on(), fact.caseNo());
    }
}
