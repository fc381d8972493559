package cn.disclosuredesk.command.application.receipt;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受理, an internal step without effect on any date. */
@Component
final class AcceptanceForm implements ActForm<AcceptanceForm.Body, ApplicationAccepted> {

    record Body(@Nullable LocalDate acceptedOn) {}

    @Override
    public String act() {
        return "acceptance";
    }

    @Override
    public ApplicationAccepted write(Body body, Writing writing) {
        return new ApplicationAccepted(
                writing.application(), new Given("acceptedOn", "受理日期").day(body.acceptedOn(), writing.today()));
    }

    @Override
    public Body read(ApplicationAccepted fact, Writing writing) {
        return new Body(fact.acceptedOn());
    }
}
