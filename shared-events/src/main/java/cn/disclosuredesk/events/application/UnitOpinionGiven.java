package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 科室意见：a unit said how the case should be answered; {@code leader} signed for it. */
@Revision("1")
public record UnitOpinionGiven(
        ApplicationId application,
        LocalDate on,
        @Nullable String unit,
        @Nullable PersonId leader,
        @Nullable SealedText opinion)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
