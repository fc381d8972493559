package cn.disclosuredesk.command.application.preparation;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 保密审查、合法性审核. */
@Component
final class ExaminationForm implements ActForm<ExaminationForm.Body, DisclosureExamined> {

    record Body(
            @Nullable Examination examination,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable ExaminationResult result,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Examination";
        }
    }

    @Override
    public String act() {
        return "examinations";
    }

    @Override
    public DisclosureExamined write(Body body, Writing writing) {
        Examination examination = new Given("examination", "审查类别").needed(body.examination());
        LocalDate on = new Given("on", "审查日期").day(body.on(), writing.today());
        ExaminationResult result = new Given("result", "审查结论").needed(body.result());
        String by = new Given("by", "审查人").clerkIfAny(body.by());
        String note = new Given("note", "审查意见").textIfAny(body.note());
        return new DisclosureExamined(
                writing.application(), examination, on, writing.clerkIfAny(by), result, writing.sealedIfAny(note));
    }

    @Override
    public Body read(DisclosureExamined fact, Writing writing) {
        return new Body(
                fact.examination(), fact.on(), writing.name(fact.by()), fact.result(), writing.text(fact.note()));
    }
}
