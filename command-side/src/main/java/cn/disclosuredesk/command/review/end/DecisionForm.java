package cn.disclosuredesk.command.review.end;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.law.ReviewCounting;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审结. {@code servedOn} is the day it reached us, {@code replyAgain} whether a new reply is owed, where that does not follow from the ending. */
@Component
final class DecisionForm implements ReviewForm<DecisionForm.Body, ReviewDecided> {

    record Body(
            @Nullable LocalDate decidedOn,
            @Nullable ReviewResult result,
            @Nullable String ending,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate performBy,
            @Nullable LocalDate servedOn,
            @Nullable Boolean replyAgain) {

        @Override
        public String toString() {
            return "Decision";
        }
    }

    @Override
    public ReviewDecided write(Body body, ReviewWriting writing) {
        LocalDate decidedOn = new Given("decidedOn", "审结日期").day(body.decidedOn(), writing.today());
        Given effect = new Given("effectiveOn", "生效日期");
        LocalDate effectiveOn = effect.limitIfAny(body.effectiveOn(), decidedOn, "审结日期");
        effect.notBefore(decidedOn, "审结日期", effectiveOn);
        Given performance = new Given("performBy", "履行期限");
        LocalDate performBy = performance.limitIfAny(body.performBy(), decidedOn, "审结日期");
        performance.notBefore(decidedOn, "审结日期", performBy);
        Given service = new Given("servedOn", "收到决定、裁判文书日期");
        LocalDate servedOn = service.dayIfAny(body.servedOn(), writing.today());
        service.notBefore(decidedOn, "审结日期", servedOn);
        ReviewEnding ending = ending(body);
        ReviewResult result = ending == null ? result(body) : ending.result();
        var decision = new ReviewDecided(
                writing.review(),
                decidedOn,
                ending,
                result,
                effectiveOn,
                decidedOn,
                performBy,
                servedOn,
                body.replyAgain());
        return decision.countingOn(ReviewCounting.countsOn(writing.others(), decision, writing.days()));
    }

    private static @Nullable ReviewEnding ending(Body body) {
        if (body.ending() == null) {
            return null;
        }
        ReviewEnding ending = ReviewEnding.ofWord(body.ending())
                .orElseThrow(() -> Refusal.malformed("ending", "结案方式应为“维持”“驳回请求”“撤销”等法定用语之一。"));
        if (body.result() != null && body.result() != ending.result()) {
            throw Refusal.malformed(
                    "result",
                    "结果与结案方式“%s”（%s）不一致。"
                            .formatted(ending.word(), ending.result().label()));
        }
        return ending;
    }

    private static ReviewResult result(Body body) {
        ReviewResult result = new Given("result", "结果").needed(body.result());
        if (result == ReviewResult.PENDING) {
            throw Refusal.malformed("result", "结果应为 UPHELD、CORRECTED、OTHER 之一。");
        }
        return result;
    }

    @Override
    public Body read(ReviewDecided fact, ReviewWriting writing) {
        return new Body(
                fact.decidedOn(),
                fact.result(),
                fact.ending() == null ? null : fact.ending().word(),
                fact.effectiveOn(),
                fact.performBy(),
                fact.servedOn(),
                fact.replyAgain());
    }
}
