package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 受理：an internal step of many offices. Without effect on any date: the period runs from receipt
 * (第三十一条、第三十三条).
 */
@Revision("1")
public record ApplicationAccepted(ApplicationId application, LocalDate acceptedOn) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return acceptedOn;
    }
}
