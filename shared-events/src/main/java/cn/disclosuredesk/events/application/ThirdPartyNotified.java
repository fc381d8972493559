package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 告知第三方：the third party was told in writing what is disclosed against its will, and why (第三十二条). */
@Revision("1")
public record ThirdPartyNotified(
        ApplicationId application,
        long about,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable String documentNo,
        @Nullable String trackingNo)
        implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return sentOn;
    }
}
