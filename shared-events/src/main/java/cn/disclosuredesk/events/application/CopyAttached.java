package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 并入：the same application arrived once more before the reply. It stays one application, received on the
 * earliest day.
 */
@Revision("1")
public record CopyAttached(
        ApplicationId application,
        Channel channel,
        LocalDate receivedOn,
        @Nullable String mailNo,
        @Nullable SealedText note)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
