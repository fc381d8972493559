package cn.disclosuredesk.command.application.closing;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登记作废; today where no day is given. */
@Component
final class AnnulmentForm implements ActForm<AnnulmentForm.Body, ApplicationAnnulled> {

    record Body(@Nullable LocalDate on, @Nullable String reason) {

        @Override
        public String toString() {
            return "Annulment";
        }
    }

    @Override
    public String act() {
        return "annulment";
    }

    @Override
    public ApplicationAnnulled write(Body body, Writing writing) {
        LocalDate given = new Given("on", "作废日期").dayIfAny(body.on(), writing.today());
        String reason = new Given("reason", "作废理由").text(body.reason());
        LocalDate on = given == null ? writing.today() : given;
        return new ApplicationAnnulled(writing.application(), on, writing.sealed(reason));
    }

    @Override
    public Body read(ApplicationAnnulled fact, Writing writing) {
        return new Body(fact.on(), writing.text(fact.reason()));
    }
}
