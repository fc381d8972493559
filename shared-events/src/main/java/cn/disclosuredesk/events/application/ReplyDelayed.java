package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 延迟答复：the reasons are good, but the period cannot be kept; the applicant was told the day by which she
 * will have the answer (第三十五条).
 */
@Revision("1")
public record ReplyDelayed(
        ApplicationId application,
        LocalDate until,
        LocalDate notifiedOn,
        @Nullable String documentNo) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return notifiedOn;
    }
}
