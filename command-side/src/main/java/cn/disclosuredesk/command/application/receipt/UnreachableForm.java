package cn.disclosuredesk.command.application.receipt;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 联系未果. */
@Component
final class UnreachableForm implements ActForm<UnreachableForm.Body, ApplicantUnreachable> {

    record Body(@Nullable LocalDate on, @Nullable String because) {

        @Override
        public String toString() {
            return "Unreachable";
        }
    }

    @Override
    public String act() {
        return "unreachable";
    }

    @Override
    public ApplicantUnreachable write(Body body, Writing writing) {
        return new ApplicantUnreachable(
                writing.application(),
                new Given("on", "联系未果日期").day(body.on(), writing.today()),
                writing.sealedIfAny(new Given("because", "联系未果说明").textIfAny(body.because())));
    }

    @Override
    public Body read(ApplicantUnreachable fact, Writing writing) {
        return new Body(fact.on(), writing.text(fact.because()));
    }
}
