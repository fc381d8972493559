package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 依申请转主动公开：whether information that several people asked for is published for all (第四十四条). {@code
 * publishedAt} is its address.
 */
@Revision("1")
public record ProactiveDisclosureDecided(
        ApplicationId application,
        LocalDate on,
        boolean disclosed,
        @Nullable String publishedAt,
        @Nullable SealedText reason)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
