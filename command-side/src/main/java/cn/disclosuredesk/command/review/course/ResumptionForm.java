package cn.disclosuredesk.command.review.course;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewResumed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 恢复审理. */
@Component
final class ResumptionForm implements ReviewForm<ResumptionForm.Body, ReviewResumed> {

    record Body(@Nullable LocalDate on) {

        @Override
        public String toString() {
            return "Resumption";
        }
    }

    @Override
    public ReviewResumed write(Body body, ReviewWriting writing) {
        return new ReviewResumed(writing.review(), new Given("on", "恢复审理日期").day(body.on(), writing.today()));
    }

    @Override
    public Body read(ReviewResumed fact, ReviewWriting writing) {
        return new Body(fact.on());
    }
}
