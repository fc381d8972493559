package cn.disclosuredesk.command.review.end;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewAppealed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 上诉. */
@Component
final class AppealForm implements ReviewForm<AppealForm.Body, ReviewAppealed> {

    record Body(
            @Nullable LocalDate on,
            @Nullable Boolean byUs,
            @Nullable String court,
            @Nullable String caseNo) {

        @Override
        public String toString() {
            return "Appeal";
        }
    }

    @Override
    public ReviewAppealed write(Body body, ReviewWriting writing) {
        LocalDate on = new Given("on", "上诉日期").day(body.on(), writing.today());
        return new ReviewAppealed(
                writing.review(),
                on,
                Boolean.TRUE.equals(body.byUs()),
                new Given("court", "二审法院").lineIfAny(body.court()),
                new Given("caseNo", "二审案号").lineIfAny(body.caseNo()));
    }

    @Override
    public Body read(ReviewAppealed fact, ReviewWriting writing) {
        return new Body(fact.on(), fact.byUs(), fact.court(), fact.caseNo());
    }
}
