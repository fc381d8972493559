package cn.disclosuredesk.command.review.end;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 生效. */
@Component
final class EffectForm implements ReviewForm<EffectForm.Body, ReviewTookEffect> {

    record Body(@Nullable LocalDate effectiveOn) {

        @Override
        public String toString() {
            return "Effect";
        }
    }

    @Override
    public ReviewTookEffect write(Body body, ReviewWriting writing) {
        return new ReviewTookEffect(
                writing.review(), new Given("effectiveOn", "生效日期").day(body.effectiveOn(), writing.today()));
    }

    @Override
    public Body read(ReviewTookEffect fact, ReviewWriting writing) {
        return new Body(fact.on());
    }
}
