package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 催办：a unit was reminded of its opinion. {@code time} = 1 for the first, 2 for the second, 3 for the notice
 * to all (通报).
 */
@Revision("1")
public record UnitUrged(
        ApplicationId application, LocalDate on, @Nullable String unit, int time) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
