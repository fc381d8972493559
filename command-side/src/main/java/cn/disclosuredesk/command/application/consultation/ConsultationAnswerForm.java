package cn.disclosuredesk.command.application.consultation;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 收到意见. */
@Component
final class ConsultationAnswerForm implements ActForm<AnswerBody, ConsultationAnswered> {

    @Override
    public String act() {
        return "consultations/answer";
    }

    @Override
    public ConsultationAnswered write(AnswerBody body, Writing writing) {
        long about = EarlierConsultation.named(body.consultationId(), writing);
        LocalDate on = new Given("receivedOn", "收到意见日期").day(body.receivedOn(), writing.today());
        String reasons = new Given("reasons", "意见理由").textIfAny(body.reasons());
        boolean mayBeUnknown = body.agrees() == null
                && body.position() == null
                && writing.mayLack(ConsultationAnswered.class, imported -> imported.position() == null);
        Position position = mayBeUnknown ? null : body.stated();
        return new ConsultationAnswered(
                writing.application(), about, on, position, writing.sealedOfAddressee(about, reasons));
    }

    @Override
    public AnswerBody read(ConsultationAnswered fact, Writing writing) {
        return new AnswerBody(
                String.valueOf(fact.about()), fact.receivedOn(), null, fact.position(), writing.text(fact.reasons()));
    }
}
