package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vocabulary.Disposition;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers the applications of a ledger as they stand there, ended or open, in the transaction of the caller. */
public final class ImportedApplications {

    private final Acts acts;
    private final Vault vault;
    private final ReceiptNumberTable numbers;

    ImportedApplications(Acts acts, Vault vault, ReceiptNumberTable numbers) {
        this.acts = acts;
        this.vault = vault;
        this.numbers = numbers;
    }

    /** The application that bears a number; empty where none does. */
    public Optional<ApplicationId> bearing(AgencyCode agency, String receiptNo) {
        return numbers.bearing(agency, receiptNo);
    }

    /** @throws cn.disclosuredesk.command.Refusal where the line cannot have happened, or its number is taken */
    public void register(AgencyCode agency, Actor actor, ApplicationLine line, String source, LocalDate today) {
        ApplicationId id = new ApplicationId(UuidCreator.getTimeOrderedEpoch().toString());
        // Without a number of hers, each line has a subject of its own: two of one name are not known to be one person.
        SubjectId subject = vault.subject(agency, null);
        String name = new Given("applicant.name", "申请人").line(line.applicantName());
        SealedText particulars = vault.seal(agency, subject, new Particulars(name, null, null, null, null));
        String content = new Given("content", "申请内容").text(line.content());
        LocalDate receivedOn = new Given("receivedOn", "收到日期").day(line.receivedOn(), today);
        String number = new Given("receiptNo", "登记号").line(line.receiptNo());
        acts.carryOutImported(
                agency,
                actor,
                source,
                new RegisterApplication(
                        id,
                        agency,
                        new ReceiptNumber(number),
                        Receipt.on(line.channel(), receivedOn),
                        List.of(new Applicant(subject, line.kind(), particulars)),
                        null,
                        vault.seal(agency, subject, content),
                        null,
                        null,
                        null,
                        known(agency, subject, id, line.reply(), today)));
    }

    private List<ApplicationEvent> known(
            AgencyCode agency,
            SubjectId subject,
            ApplicationId id,
            ApplicationLine.@Nullable Reply reply,
            LocalDate today) {
        if (reply == null) {
            return List.of();
        }
        LocalDate madeOn = new Given("madeOn", "答复日期").day(reply.madeOn(), today);
        String why = new Given("subReason", "其他处理说明").textIfAny(reply.subReason());
        SealedText reason = why == null ? null : vault.seal(agency, subject, why);
        if (reply.disposition() == Disposition.WITHDRAWN) {
            return List.of(new ApplicationWithdrawn(id, madeOn, Disposition.WITHDRAWN.row(), madeOn, reason));
        }
        return List.of(new ApplicationReplied(
                id,
                madeOn,
                reply.disposition(),
                reply.disposition().row(),
                madeOn,
                List.of(),
                reason,
                new Given("docDate", "落款日期").dayIfAny(reply.docDate(), today),
                new Given("documentNo", "答复文号").lineIfAny(reply.documentNo()),
                dispatch(reply, today),
                null,
                null));
    }

    private static @Nullable Dispatch dispatch(ApplicationLine.Reply reply, LocalDate today) {
        if (reply.method() == null) {
            return null;
        }
        return new Dispatch(
                reply.method(),
                new Given("dispatch.dispatchedOn", "交邮日期").dayIfAny(reply.dispatchedOn(), today),
                new Given("dispatch.servedOn", "签收日期").dayIfAny(reply.servedOn(), today),
                new Given("dispatch.trackingNo", "邮件号").postNumberIfAny(reply.trackingNo()));
    }
}
