package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 拆分：one application became several; it leaves the tables from the day of its receipt, its parts enter with
 * the same day.
 */
@Revision("1")
public record ApplicationSplit(
        ApplicationId application,
        LocalDate on,
        List<ApplicationId> into,
        @Nullable SealedText reason) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
