package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 收到意见：a consultee answered, or ({@link Position#NONE}) the agency recorded that no answer came
 * (第三十二条、第三十四条). {@code position} is null where an imported ledger tells only the day.
 */
@Revision("1")
public record ConsultationAnswered(
        ApplicationId application,
        long about,
        LocalDate receivedOn,
        @Nullable Position position,
        @Nullable SealedText reasons)
        implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
