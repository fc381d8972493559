package cn.disclosuredesk.command.application.handover;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 转办. {@code answerBy} is the day by which the unit should give its opinion. */
@Component
final class AssignmentForm implements ActForm<AssignmentForm.Body, ApplicationHandedOver> {

    record Body(
            @Nullable String unit,
            @Nullable String handler,
            @Nullable LocalDate on,
            @Nullable LocalDate answerBy) {

        @Override
        public String toString() {
            return "Assignment";
        }
    }

    @Override
    public String act() {
        return "assignment";
    }

    @Override
    public ApplicationHandedOver write(Body body, Writing writing) {
        String unit = new Given("unit", "承办科室").lineIfAny(body.unit());
        String handler = new Given("handler", "承办人").clerkIfAny(body.handler());
        LocalDate given = new Given("on", "转办日期").dayIfAny(body.on(), writing.today());
        if (unit == null && handler == null) {
            throw Refusal.malformed("handler", "请填写承办科室或者承办人。");
        }
        LocalDate on = given == null ? writing.today() : given;
        Given limit = new Given("answerBy", "科室反馈期限");
        LocalDate answerBy = limit.limitIfAny(body.answerBy(), on, "转办日期");
        limit.notBefore(on, "转办日期", answerBy);
        return new ApplicationHandedOver(writing.application(), on, unit, writing.clerkIfAny(handler), answerBy);
    }

    @Override
    public Body read(ApplicationHandedOver fact, Writing writing) {
        return new Body(fact.unit(), writing.name(fact.handler()), fact.on(), fact.answerBy());
    }
}
