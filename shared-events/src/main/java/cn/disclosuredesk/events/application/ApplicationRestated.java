package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 更正公布：the tables were published anew from the year {@code from} on; what happened to the case counts there again
 * where it happened. {@code keeping} is what the years before still keep of it, null where they keep nothing.
 */
@Revision("1")
public record ApplicationRestated(
        ApplicationId application,
        LocalDate on,
        int from,
        @Nullable Keeping keeping) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
