package cn.disclosuredesk.events.application;

import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 确认收到：agency and applicant confirmed the receipt of unsigned mail, fax or e-mail; from then on {@code
 * receivedOn} is the legal day of receipt (《政府信息公开条例》第三十一条第（二）、（三）项).
 */
@Revision("1")
public record ReceiptConfirmed(ApplicationId application, LocalDate confirmedOn, LocalDate receivedOn)
        implements ApplicationEvent {

    @Override
    public LocalDate happenedOn() {
        return confirmedOn;
    }
}
