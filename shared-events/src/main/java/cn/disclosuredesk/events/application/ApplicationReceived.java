package cn.disclosuredesk.events.application;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 收到申请：an application reached the agency and was registered under {@code receiptNo}. {@code receivedOn} is the
 * legal day of receipt (《政府信息公开条例》第三十一条), derived from the other three days by the channel; while
 * {@code provisional} nobody has confirmed it yet. The first of {@code applicants} decides the column; {@code mailNo}
 * is the post's number; {@code replyInNameOf} names the public body in whose name the reply will be made.
 *
 * <p>{@code countsFrom}: the year of receipt was sealed already, and said nothing of it; the tables count it from that
 * day on. {@code opening}: it was published without this desk. Both hold as first recorded, whatever is corrected.
 */
@Revision("1")
public record ApplicationReceived(
        ApplicationId application,
        AgencyCode agency,
        ReceiptNumber receiptNo,
        Channel channel,
        LocalDate receivedOn,
        boolean provisional,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        List<Applicant> applicants,
        @Nullable Applicant agent,
        SealedText content,
        @Nullable SealedText form,
        @Nullable String mailNo,
        @Nullable String replyInNameOf,
        @Nullable LocalDate countsFrom,
        @Nullable Opening opening)
        implements ApplicationEvent {

    /** Registered while the year of its receipt was not sealed, nor published without this desk. */
    public ApplicationReceived(
            ApplicationId application,
            AgencyCode agency,
            ReceiptNumber receiptNo,
            Channel channel,
            LocalDate receivedOn,
            boolean provisional,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn,
            List<Applicant> applicants,
            @Nullable Applicant agent,
            SealedText content,
            @Nullable SealedText form,
            @Nullable String mailNo,
            @Nullable String replyInNameOf) {
        this(
                application,
                agency,
                receiptNo,
                channel,
                receivedOn,
                provisional,
                submittedOn,
                arrivedOn,
                confirmedOn,
                applicants,
                agent,
                content,
                form,
                mailNo,
                replyInNameOf,
                null,
                null);
    }

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
