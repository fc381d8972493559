package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 说明理由：the applicant gave her reasons; {@code accepted} = the agency finds them reasonable, null while it
 * has not decided (第三十五条).
 */
@Revision("1")
public record ReasonsGiven(
        ApplicationId application,
        long about,
        LocalDate receivedOn,
        @Nullable SealedText reasons,
        @Nullable Boolean accepted)
        implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
