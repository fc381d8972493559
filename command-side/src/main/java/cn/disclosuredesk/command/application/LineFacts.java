package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.NoteKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a ledger tells of a case behind its registration, as facts in the order in which they are recorded:
 * questions before their answers. What a ledger has no column for stays unknown.
 */
final class LineFacts {

    private final AgencyCode agency;
    private final ApplicationId id;
    private final SubjectId subject;
    private final Vault vault;
    private final Clerks clerks;
    private final LocalDate today;
    private final List<Told> told = new ArrayList<>();

    LineFacts(AgencyCode agency, ApplicationId id, SubjectId subject, Vault vault, Clerks clerks, LocalDate today) {
        this.agency = agency;
        this.id = id;
        this.subject = subject;
        this.vault = vault;
        this.clerks = clerks;
        this.today = today;
    }

    record Told(String act, ApplicationEvent fact) {}

    /** The facts, each with the name of its act. */
    List<Told> told() {
        return List.copyOf(told);
    }

    /** The facts; the first has sequence 1. */
    List<ApplicationEvent> facts() {
        return told.stream().map(Told::fact).toList();
    }

    /**
     * A field of the fact of that sequence, told apart from fields of other acts that have the same name. The
     * registration and the end of the case have theirs to themselves.
     */
    String field(long sequence, @Nullable String field) {
        String act =
                sequence == 0 ? "" : told.get(Math.toIntExact(sequence) - 1).act();
        if (act.isEmpty()) {
            return field != null ? field : sequence == 0 ? "receivedOn" : "madeOn";
        }
        return field == null ? act : act + "." + field;
    }

    /** {@code usualDays} is the limit of a clarification for which the ledger names none. */
    void tell(ApplicationLine line, int usualDays) {
        ApplicationLine.Steps steps = line.steps();
        handOver(line.receivedOn(), steps);
        note(line.receivedOn(), steps.remark());
        clarification(steps.clarification(), usualDays);
        consultation(steps.consultation());
        extension(steps.extension());
        fee(steps.fee());
        end(line.reply());
    }

    private long tell(String act, ApplicationEvent fact) {
        told.add(new Told(act, fact));
        return told.size();
    }

    /** A ledger tells who had the case, not since when: its first day is the one that nothing contradicts. */
    private void handOver(LocalDate receivedOn, ApplicationLine.Steps steps) {
        String unit = new Given("assignment.unit", "承办科室").lineIfAny(steps.unit());
        String name = new Given("assignment.handler", "承办人").clerkIfAny(steps.handler());
        PersonId handler = name == null ? null : clerks.named(name);
        if (unit != null || handler != null) {
            tell("assignment", new ApplicationHandedOver(id, receivedOn, unit, handler, null));
        }
    }

    private void note(LocalDate receivedOn, @Nullable String remark) {
        String text = new Given("notes.text", "备注").textIfAny(remark);
        if (text != null) {
            tell("notes", new NoteKept(id, receivedOn, NoteKind.NOTE, vault.seal(agency, subject, text)));
        }
    }

    private void clarification(ApplicationLine.@Nullable Clarification step, int usualDays) {
        if (step == null) {
            return;
        }
        LocalDate sentOn = new Given("clarification-request.sentOn", "补正告知日期").day(step.sentOn(), today);
        Limit limit = step.limit() == null ? new Limit(null, usualDays) : step.limit();
        long request =
                tell("clarification-request", new ClarificationRequested(id, sentOn, null, limit, null, null, null));
        LocalDate receivedOn = new Given("clarification.receivedOn", "补正收到日期").dayIfAny(step.receivedOn(), today);
        if (receivedOn != null) {
            tell("clarification", new ApplicationClarified(id, request, receivedOn, null, null));
        }
    }

    private void consultation(ApplicationLine.@Nullable Consultation step) {
        if (step == null) {
            return;
        }
        LocalDate sentOn = new Given("consultations.sentOn", "征求意见发出日期").day(step.sentOn(), today);
        long letter = tell(
                "consultations",
                new ConsultationSent(id, step.consultee(), null, null, sentOn, null, null, null, null));
        LocalDate receivedOn = new Given("answer.receivedOn", "征求意见收到日期").dayIfAny(step.receivedOn(), today);
        if (receivedOn != null) {
            tell("answer", new ConsultationAnswered(id, letter, receivedOn, null, null));
        }
    }

    private void extension(ApplicationLine.@Nullable Extension step) {
        if (step != null) {
            LocalDate notifiedOn = new Given("extension.notifiedOn", "延期告知日期").day(step.notifiedOn(), today);
            tell("extension", new ReplyExtended(id, step.workingDays(), null, notifiedOn, null, null, null));
        }
    }

    private void fee(ApplicationLine.@Nullable Fee step) {
        if (step == null) {
            return;
        }
        LocalDate servedOn = new Given("fee-notice.servedOn", "收费通知日期").day(step.servedOn(), today);
        long notice =
                tell("fee-notice", new FeeNoticeIssued(id, null, servedOn, null, null, step.amount(), null, null));
        LocalDate paidOn = new Given("fee-payment.paidOn", "缴费日期").dayIfAny(step.paidOn(), today);
        if (paidOn != null) {
            tell("fee-payment", new FeePaid(id, notice, paidOn, null));
        }
    }

    private void end(ApplicationLine.@Nullable Reply reply) {
        if (reply == null) {
            return;
        }
        LocalDate madeOn = new Given("madeOn", "答复日期").day(reply.madeOn(), today);
        String why = new Given("subReason", "其他处理说明").textIfAny(reply.subReason());
        SealedText reason = why == null ? null : vault.seal(agency, subject, why);
        if (reply.disposition() == Disposition.WITHDRAWN) {
            tell("", new ApplicationWithdrawn(id, madeOn, Disposition.WITHDRAWN.row(), madeOn, reason));
            return;
        }
        tell(
                "",
                new ApplicationReplied(
                        id,
                        madeOn,
                        reply.disposition(),
                        reply.disposition().row(),
                        madeOn,
                        List.of(),
                        reason,
                        new Given("docDate", "落款日期").dayIfAny(reply.docDate(), today),
                        new Given("documentNo", "答复文号").lineIfAny(reply.documentNo()),
                        dispatch(reply),
                        null,
                        null));
    }

    private @Nullable Dispatch dispatch(ApplicationLine.Reply reply) {
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
