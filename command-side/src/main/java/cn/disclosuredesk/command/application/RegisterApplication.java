package cn.disclosuredesk.command.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 登记. {@code receiptNo} null = the desk gives the next number of the year (A38); a number given comes from an
 * imported ledger. {@code known} is what is known already when the application is registered
 * (当场答复, an imported line), questions before their answers; the registration itself has sequence 0, they follow it.
 */
public record RegisterApplication(
        @TargetAggregateIdentifier ApplicationId application,
        AgencyCode agency,
        @Nullable ReceiptNumber receiptNo,
        Receipt receipt,
        List<Applicant> applicants,
        @Nullable Applicant agent,
        SealedText content,
        @Nullable SealedText form,
        @Nullable String mailNo,
        @Nullable String replyInNameOf,
        List<ApplicationEvent> known) {

    /** The registration under its number, as the tables take it up where no seal and no opening is concerned. */
    ApplicationReceived received(ReceiptNumber number) {
        return received(number, new EntryIntoBooks(null, null));
    }

    /** The registration under its number. */
    ApplicationReceived received(ReceiptNumber number, EntryIntoBooks entry) {
        return new ApplicationReceived(
                application(),
                agency(),
                number,
                receipt.channel(),
                receipt.receivedOn(),
                receipt.provisional(),
                receipt.submittedOn(),
                receipt.arrivedOn(),
                receipt.confirmedOn(),
                applicants(),
                agent(),
                content(),
                form(),
                mailNo(),
                replyInNameOf(),
                entry.countsFrom(),
                entry.opening());
    }
}
