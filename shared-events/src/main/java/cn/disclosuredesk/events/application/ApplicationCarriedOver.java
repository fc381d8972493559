package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 结转：the case was open at every year's end from {@code from} up to the one before {@code into}. One event covers
 * all of them, so that no year can be left out.
 */
@Revision("1")
public record ApplicationCarriedOver(ApplicationId application, int from, int into) implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return LocalDate.of(into, 1, 1);
    }
}
