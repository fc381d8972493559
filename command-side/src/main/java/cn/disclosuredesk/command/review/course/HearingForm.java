package cn.disclosuredesk.command.review.course;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.review.ReviewForm;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 听证、开庭通知. The hearing may lie ahead; when we were told of it is today, unless somebody says otherwise. */
@Component
final class HearingForm implements ReviewForm<HearingForm.Body, ReviewHearingSet> {

    record Body(@Nullable LocalDate hearingOn, @Nullable LocalDate on) {

        @Override
        public String toString() {
            return "Hearing";
        }
    }

    @Override
    public ReviewHearingSet write(Body body, ReviewWriting writing) {
        Given hearing = new Given("hearingOn", "听证、开庭日期");
        LocalDate hearingOn = hearing.inTheTimeOfTheLaw(hearing.needed(body.hearingOn()));
        LocalDate given = new Given("on", "收到听证、开庭通知日期").dayIfAny(body.on(), writing.today());
        LocalDate on = given != null ? given : earlier(hearingOn, writing.today());
        hearing.limitIfAny(hearingOn, on, "收到通知日期");
        hearing.notBefore(on, "收到通知日期", hearingOn);
        return new ReviewHearingSet(writing.review(), on, hearingOn);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public Body read(ReviewHearingSet fact, ReviewWriting writing) {
        return new Body(fact.hearingOn(), fact.on());
    }
}
