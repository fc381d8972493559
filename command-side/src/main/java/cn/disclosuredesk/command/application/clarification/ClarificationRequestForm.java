package cn.disclosuredesk.command.application.clarification;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.AnswerWithin;
import cn.disclosuredesk.command.application.SentLetter;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.Limit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 补正告知. Without a limit of its own it leaves the days that the office usually leaves. */
@Component
final class ClarificationRequestForm implements ActForm<ClarificationRequestForm.Body, ClarificationRequested> {

    record Body(
            @Nullable LocalDate sentOn,
            @Nullable String issues,
            @Nullable LocalDate answerBy,
            @Nullable AnswerWithin answerWithin,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo) {

        @Override
        public String toString() {
            return "ClarificationRequest";
        }
    }

    @Override
    public String act() {
        return "clarification-request";
    }

    @Override
    public ClarificationRequested write(Body body, Writing writing) {
        SentLetter letter =
                SentLetter.given(body.sentOn(), body.servedOn(), body.documentNo(), body.trackingNo(), writing.today());
        Given field = new Given("issues", "需要补正的事项");
        boolean mayBeUnknown = writing.mayLack(ClarificationRequested.class, imported -> imported.issues() == null);
        String issues = mayBeUnknown ? field.textIfAny(body.issues()) : field.text(body.issues());
        Limit limit = AnswerWithin.limit(body.answerBy(), body.answerWithin(), letter.sentOn());
        return new ClarificationRequested(
                writing.application(),
                letter.sentOn(),
                letter.servedOn(),
                limit == null ? usual(writing) : limit,
                writing.sealedIfAny(issues),
                letter.documentNo(),
                letter.trackingNo());
    }

    private static Limit usual(Writing writing) {
        return new Limit(null, writing.reckoning().settings().clock().usualClarificationDays());
    }

    @Override
    public Body read(ClarificationRequested fact, Writing writing) {
        return new Body(
                fact.sentOn(),
                writing.text(fact.issues()),
                fact.limit().by(),
                AnswerWithin.of(fact.limit()),
                fact.servedOn(),
                fact.documentNo(),
                fact.trackingNo());
    }
}
