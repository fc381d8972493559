package cn.disclosuredesk.command.application.receipt;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 联系记录. {@code reached} = somebody answered. */
@Component
final class ContactForm implements ActForm<ContactForm.Body, ApplicantContacted> {

    record Body(
            @Nullable LocalDate on,
            @Nullable ContactPurpose purpose,
            @Nullable Boolean reached,
            @Nullable String said) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    @Override
    public String act() {
        return "contacts";
    }

    @Override
    public ApplicantContacted write(Body body, Writing writing) {
        return new ApplicantContacted(
                writing.application(),
                new Given("on", "联系日期").day(body.on(), writing.today()),
                new Given("purpose", "联系事由").needed(body.purpose()),
                new Given("reached", "是否联系到").needed(body.reached()),
                writing.sealedIfAny(new Given("said", "联系内容").textIfAny(body.said())));
    }

    @Override
    public Body read(ApplicantContacted fact, Writing writing) {
        return new Body(fact.on(), fact.purpose(), fact.reached(), writing.text(fact.said()));
    }
}
