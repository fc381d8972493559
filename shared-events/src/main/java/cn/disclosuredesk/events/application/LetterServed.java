package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 函件送达：a letter other than the reply reached its addressee; periods from its service run from then on. */
@Revision("1")
public record LetterServed(
        ApplicationId application,
        long about,
        LocalDate servedOn,
        @Nullable ServiceMethod method,
        @Nullable String trackingNo)
        implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return servedOn;
    }
}
