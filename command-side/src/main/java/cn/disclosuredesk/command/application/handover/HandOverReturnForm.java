package cn.disclosuredesk.command.application.handover;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.HandOverReturned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 退回. */
@Component
final class HandOverReturnForm implements ActForm<HandOverReturnForm.Body, HandOverReturned> {

    record Body(
            @Nullable LocalDate on,
            @Nullable String unit,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Return";
        }
    }

    @Override
    public String act() {
        return "return";
    }

    @Override
    public HandOverReturned write(Body body, Writing writing) {
        LocalDate on = new Given("on", "退回日期").day(body.on(), writing.today());
        String unit = UnitGiven.of(body.unit(), on, writing);
        String reason = new Given("reason", "退回理由").text(body.reason());
        return new HandOverReturned(writing.application(), on, unit, writing.sealed(reason));
    }

    @Override
    public Body read(HandOverReturned fact, Writing writing) {
        return new Body(fact.on(), fact.unit(), writing.text(fact.reason()));
    }
}
