package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 提供信息：what a reply had promised was handed over (第三十六条第（二）项、第四十条). */
@Revision("1")
public record InformationProvided(
        ApplicationId application,
        LocalDate on,
        @Nullable ServiceMethod method,
        @Nullable String trackingNo) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
