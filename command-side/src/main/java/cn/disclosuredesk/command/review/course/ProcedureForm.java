package cn.disclosuredesk.command.review.course;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 变更程序. */
@Component
final class ProcedureForm implements ReviewForm<ProcedureForm.Body, ReviewProcedureChanged> {

    record Body(@Nullable LocalDate on, @Nullable ReviewProcedure procedure) {

        @Override
        public String toString() {
            return "Change of procedure";
        }
    }

    @Override
    public ReviewProcedureChanged write(Body body, ReviewWriting writing) {
        LocalDate on = new Given("on", "变更程序日期").day(body.on(), writing.today());
        return new ReviewProcedureChanged(
                writing.review(), on, new Given("procedure", "复议程序").needed(body.procedure()));
    }

    @Override
    public Body read(ReviewProcedureChanged fact, ReviewWriting writing) {
        return new Body(fact.on(), fact.procedure());
    }
}
