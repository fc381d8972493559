package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 更正：the fact recorded as {@code about} was recorded wrongly; it happened as {@code to} says. {@code on} is
 * the day of the correction.
 */
@Revision("1")
public record FactCorrected(ApplicationId application, long about, LocalDate on, ApplicationEvent to, SealedText reason)
        implements ApplicationEvent, Corrects {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
