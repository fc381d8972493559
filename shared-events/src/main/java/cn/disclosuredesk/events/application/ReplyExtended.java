package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 延期：the reply is put off by up to 20 working days in all, with the approval of the head of the disclosure
 * office and notice to the applicant (第三十三条第二款). {@code overrideReason} says why the notice went out
 * after the due date.
 */
@Revision("1")
public record ReplyExtended(
        ApplicationId application,
        int workingDays,
        @Nullable Approval approval,
        LocalDate notifiedOn,
        @Nullable SealedText reason,
        @Nullable SealedText overrideReason,
        @Nullable String documentNo)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return notifiedOn;
    }
}
