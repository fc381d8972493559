package cn.disclosuredesk.command.review.end;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 撤回、撤诉. How it is called follows from the kind of review, unless somebody says otherwise. */
@Component
final class ReviewWithdrawalForm implements ReviewForm<ReviewWithdrawalForm.Body, ReviewWithdrawn> {

    record Body(@Nullable LocalDate withdrawnOn, @Nullable String ending) {

        @Override
        public String toString() {
            return "Withdrawal of a review";
        }
    }

    @Override
    public ReviewWithdrawn write(Body body, ReviewWriting writing) {
        LocalDate on = new Given("withdrawnOn", "撤回日期").day(body.withdrawnOn(), writing.today());
        return new ReviewWithdrawn(writing.review(), on, ending(body, writing), on);
    }

    private static ReviewEnding ending(Body body, ReviewWriting writing) {
        if (body.ending() == null) {
            return writing.facts().notice().kind().isLawsuit()
                    ? ReviewEnding.SUIT_WITHDRAWN
                    : ReviewEnding.ENDED_BY_WITHDRAWAL;
        }
        return ReviewEnding.ofWord(body.ending())
                .filter(ReviewEnding::isGivingUp)
                .orElseThrow(() -> Refusal.malformed("ending", "撤回的结案方式应为“撤回终止”“撤诉”“按撤诉处理”“和解”之一。"));
    }

    @Override
    public Body read(ReviewWithdrawn fact, ReviewWriting writing) {
        return new Body(fact.withdrawnOn(), fact.ending().word());
    }
}
