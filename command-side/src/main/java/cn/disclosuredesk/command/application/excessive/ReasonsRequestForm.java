package cn.disclosuredesk.command.application.excessive;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.AnswerWithin;
import cn.disclosuredesk.command.application.SentLetter;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReasonsRequested;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 要求说明理由. */
@Component
final class ReasonsRequestForm implements ActForm<ReasonsRequestForm.Body, ReasonsRequested> {

    record Body(
            @Nullable LocalDate sentOn,
            @Nullable LocalDate answerBy,
            @Nullable AnswerWithin answerWithin,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo) {

        @Override
        public String toString() {
            return "ReasonsRequest";
        }
    }

    @Override
    public String act() {
        return "reasons-request";
    }

    @Override
    public ReasonsRequested write(Body body, Writing writing) {
        SentLetter letter =
                SentLetter.given(body.sentOn(), body.servedOn(), body.documentNo(), body.trackingNo(), writing.today());
        Limit limit = AnswerWithin.limit(body.answerBy(), body.answerWithin(), letter.sentOn());
        return new ReasonsRequested(
                writing.application(),
                letter.sentOn(),
                letter.servedOn(),
                new Given("answerBy", "说明理由的期限").needed(limit),
                letter.documentNo(),
                letter.trackingNo());
    }

    @Override
    public Body read(ReasonsRequested fact, Writing writing) {
        return new Body(
                fact.sentOn(),
                fact.limit().by(),
                AnswerWithin.of(fact.limit()),
                fact.servedOn(),
                fact.documentNo(),
                fact.trackingNo());
    }
}
