package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 撤回：the applicant took the application back; counted as 3.6.3. */
@Revision("1")
public record ApplicationWithdrawn(
        ApplicationId application,
        LocalDate withdrawnOn,
        Outcome outcome,
        LocalDate countsOn,
        @Nullable SealedText reason)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return withdrawnOn;
    }
}
