package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.vocabulary.Continuation;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 承接：this case goes on from another one, with its day of receipt and its clock. {@code on} is the day of the
 * split or move.
 */
@Revision("1")
public record ApplicationContinued(
        ApplicationId application,
        Continuation why,
        ApplicationId from,
        AgencyCode fromAgency,
        ReceiptNumber fromNumber,
        LocalDate on)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
