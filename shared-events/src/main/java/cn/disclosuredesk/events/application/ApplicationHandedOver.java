package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 转办：the case was given to a unit of the agency, to a handler, or both. Without effect on any date; {@code answerBy}
 * is the day by which the unit should give its opinion.
 */
@Revision("1")
public record ApplicationHandedOver(
        ApplicationId application,
        LocalDate on,
        @Nullable String unit,
        @Nullable PersonId handler,
        @Nullable LocalDate answerBy)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
