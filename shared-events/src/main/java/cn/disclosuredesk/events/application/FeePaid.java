package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 缴费：the fee was paid; the reply period begins anew on the next day (国办函〔2020〕109号). {@code ticketNo}
 * is the number of the payment slip (非税缴款书).
 */
@Revision("1")
public record FeePaid(
        ApplicationId application,
        long about,
        LocalDate paidOn,
        @Nullable String ticketNo) implements ApplicationEvent, AboutAFact {

    @Override
    public LocalDate happenedOn() {
        return paidOn;
    }
}
