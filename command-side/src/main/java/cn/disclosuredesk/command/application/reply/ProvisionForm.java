package cn.disclosuredesk.command.application.reply;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提供信息. */
@Component
final class ProvisionForm implements ActForm<ProvisionForm.Body, InformationProvided> {

    record Body(
            @Nullable LocalDate on,
            @Nullable ServiceMethod method,
            @Nullable String trackingNo) {

        @Override
        public String toString() {
            return "Provision";
        }
    }

    @Override
    public String act() {
        return "provision";
    }

    @Override
    public InformationProvided write(Body body, Writing writing) {
        return new InformationProvided(
                writing.application(),
                new Given("on", "提供日期").day(body.on(), writing.today()),
                body.method(),
                new Given("trackingNo", "邮件号").postNumberIfAny(body.trackingNo()));
    }

    @Override
    public Body read(InformationProvided fact, Writing writing) {
        return new Body(fact.on(), fact.method(), fact.trackingNo());
    }
}
