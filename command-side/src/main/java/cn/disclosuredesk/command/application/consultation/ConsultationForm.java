package cn.disclosuredesk.command.application.consultation;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.AnswerWithin;
import cn.disclosuredesk.command.application.SentLetter;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 征求意见. The name of a third party is sealed, that of a public body stands in clear. */
@Component
final class ConsultationForm implements ActForm<ConsultationForm.Body, ConsultationSent> {

    record Body(
            @Nullable Consultee consultee,
            @Nullable String name,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate answerBy,
            @Nullable AnswerWithin answerWithin,
            @Nullable String documentNo,
            @Nullable String trackingNo) {

        @Override
        public String toString() {
            return "Consultation";
        }
    }

    @Override
    public String act() {
        return "consultations";
    }

    @Override
    public ConsultationSent write(Body body, Writing writing) {
        Consultee consultee = new Given("consultee", "征求意见对象类别").needed(body.consultee());
        Given field = new Given("name", "征求意见对象");
        boolean mayBeUnknown = writing.mayLack(
                ConsultationSent.class, imported -> imported.party() == null && imported.body() == null);
        String name = mayBeUnknown ? field.lineIfAny(body.name()) : field.line(body.name());
        SentLetter letter =
                SentLetter.given(body.sentOn(), body.servedOn(), body.documentNo(), body.trackingNo(), writing.today());
        boolean person = consultee == Consultee.THIRD_PARTY;
        return new ConsultationSent(
                writing.application(),
                consultee,
                person && name != null ? writing.sealedName(name) : null,
                person ? null : name,
                letter.sentOn(),
                letter.servedOn(),
                AnswerWithin.limit(body.answerBy(), body.answerWithin(), letter.sentOn()),
                letter.documentNo(),
                letter.trackingNo());
    }

    @Override
    public Body read(ConsultationSent fact, Writing writing) {
        return new Body(
                fact.consultee(),
                fact.party() == null ? fact.body() : writing.text(fact.party()),
                fact.sentOn(),
                fact.servedOn(),
                fact.limit() == null ? null : fact.limit().by(),
                AnswerWithin.of(fact.limit()),
                fact.documentNo(),
                fact.trackingNo());
    }
}
