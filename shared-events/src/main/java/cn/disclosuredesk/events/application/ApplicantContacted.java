package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 联系记录：the agency spoke to the applicant, or tried to. {@code reached} = somebody answered; {@code said} is
 * what was said, numbers included. It is the evidence for a day of confirmation (第三十一条).
 */
@Revision("1")
public record ApplicantContacted(
        ApplicationId application,
        LocalDate on,
        ContactPurpose purpose,
        boolean reached,
        @Nullable SealedText said) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
