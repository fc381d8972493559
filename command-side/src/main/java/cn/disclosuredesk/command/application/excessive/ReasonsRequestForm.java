package cn.disclosuredesk.command.application.excessive;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReasonsRequested;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 要求说明理由. */
@Component
final class ReasonsRequestForm implements ActForm<ReasonsRequestForm.Body, ReasonsRequested> {

    private static final int LONGEST = 400;

    /** So many working days from the service of the letter. */
    record AnswerWithin(@Nullable Integer workingDays) {}

    record Body(
            @Nullable LocalDate sentOn,
            @Nullable LocalDate answerBy,
            @Nullable AnswerWithin answerWithin,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo) {}

    @Override
    public String act() {
        return "reasons-request";
    }

    @Override
    public Class<Body> body() {
        return Body.class;
    }

    @Override
    public Class<ReasonsRequested> fact() {
        return ReasonsRequested.class;
    }

    @Override
    public ReasonsRequested write(Body body, Writing writing) {
        LocalDate sentOn = new Given("sentOn", "发出日期").day(body.sentOn(), writing.today());
        Given served = new Given("servedOn", "送达日期");
        LocalDate servedOn = served.dayIfAny(body.servedOn(), writing.today());
        served.notBefore(sentOn, "发出日期", servedOn);
        return new ReasonsRequested(
                writing.application(),
                sentOn,
                servedOn,
                limit(body, servedOn == null ? sentOn : servedOn),
                new Given("documentNo", "通知文号").lineIfAny(body.documentNo()),
                new Given("trackingNo", "邮件号").postNumberIfAny(body.trackingNo()));
    }

    /** Until when she may answer: a day, or so many working days from the service of the letter; one of the two. */
    private static Limit limit(Body body, LocalDate reached) {
        Given answerBy = new Given("answerBy", "说明理由的期限");
        LocalDate by = answerBy.limitIfAny(body.answerBy());
        AnswerWithin within = body.answerWithin();
        if (by != null && within != null) {
            throw Refusal.malformed("answerBy", "说明理由的期限只能填写日期或者工作日数中的一项。");
        }
        if (within != null) {
            return new Limit(
                    null, new Given("answerWithin.workingDays", "说明理由的工作日数").count(within.workingDays(), LONGEST));
        }
        answerBy.notBefore(reached, "发出或者送达日期", answerBy.needed(by));
        return new Limit(by, null);
    }

    @Override
    public Body read(ReasonsRequested fact, Writing writing) {
        Limit limit = fact.limit();
        return new Body(
                fact.sentOn(),
                limit.by(),
                limit.workingDays() == null ? null : new AnswerWithin(limit.workingDays()),
                fact.servedOn(),
                fact.documentNo(),
                fact.trackingNo());
    }
}
