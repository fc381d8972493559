package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 联系未果：the applicant cannot be reached to confirm the receipt (no number, or tried in vain on two days, or
 * mail came back). Until she is, no reply period runs (国办公开办函〔2015〕207号).
 */
@Revision("1")
public record ApplicantUnreachable(
        ApplicationId application, LocalDate on, @Nullable SealedText because) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
