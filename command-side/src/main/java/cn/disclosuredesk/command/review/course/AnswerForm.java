package cn.disclosuredesk.command.review.course;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewAnswered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提交答复、答辩. */
@Component
final class AnswerForm implements ReviewForm<AnswerForm.Body, ReviewAnswered> {

    record Body(@Nullable LocalDate answeredOn, @Nullable String documentNo) {

        @Override
        public String toString() {
            return "Answer";
        }
    }

    @Override
    public ReviewAnswered write(Body body, ReviewWriting writing) {
        LocalDate on = new Given("answeredOn", "提交答复、答辩日期").day(body.answeredOn(), writing.today());
        return new ReviewAnswered(
                writing.review(), on, new Given("documentNo", "答复书、答辩状文号").lineIfAny(body.documentNo()));
    }

    @Override
    public Body read(ReviewAnswered fact, ReviewWriting writing) {
        return new Body(fact.on(), fact.documentNo());
    }
}
