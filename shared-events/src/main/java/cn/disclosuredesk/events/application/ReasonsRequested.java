package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 要求说明理由：the applicant was asked why she applies so much and so often (第三十五条). */
@Revision("1")
public record ReasonsRequested(
        ApplicationId application,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        Limit limit,
        @Nullable String documentNo,
        @Nullable String trackingNo)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return sentOn;
    }
}
