package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the line of an application on the sheet 申请. */
final class ApplicationLine {

    static final String BETWEEN = "、";

    private final LedgerTexts texts;
    private final LedgerRow<ApplicationColumn> row = new LedgerRow<>();

    private ApplicationLine(LedgerTexts texts) {
        this.texts = texts;
    }

    static LedgerRow<ApplicationColumn> of(CaseFacts facts, TheLine line, LedgerTexts texts) {
        ApplicationLine writing = new ApplicationLine(texts);
        writing.receipt(facts.registration(), TheLine.receivedOn(facts));
        writing.people(facts.registration());
        writing.steps(line);
        writing.handlers(facts);
        writing.end(line);
        return writing.row;
    }

    private void receipt(ApplicationReceived fact, LocalDate receivedOn) {
        row.with(ApplicationColumn.RECEIPT_NO, fact.receiptNo().value())
                .with(ApplicationColumn.RECEIVED_ON, receivedOn)
                .with(ApplicationColumn.CHANNEL, fact.channel().label())
                .with(ApplicationColumn.SUBMITTED_ON, upTo(receivedOn, fact.submittedOn()))
                .with(ApplicationColumn.ARRIVED_ON, seemsProvisional(fact) ? null : upTo(receivedOn, fact.arrivedOn()))
                .with(ApplicationColumn.CONFIRMED_ON, fact.confirmedOn())
                .with(ApplicationColumn.CONTENT, texts.of(fact.content()))
                .with(ApplicationColumn.MAIL_NO, fact.mailNo())
                .with(ApplicationColumn.REPLY_IN_NAME_OF, fact.replyInNameOf());
    }

    /** A later day is that of a later copy: it would contradict the day that the line shows. */
    private static @Nullable LocalDate upTo(LocalDate receivedOn, @Nullable LocalDate day) {
        return day != null && day.isAfter(receivedOn) ? null : day;
    }

    /**
     * The days of a receipt that waits for its confirmation would read just so; its legal day is known, and was the day of
     * its arrival.
     */
    private static boolean seemsProvisional(ApplicationReceived fact) {
        boolean toBeConfirmed = switch (fact.channel()) {
            case IN_PERSON, ORAL, REGISTERED_MAIL, ONLINE -> false;
            default -> fact.confirmedOn() == null;
        };
        return toBeConfirmed && !fact.provisional() && fact.receivedOn().equals(fact.arrivedOn());
    }

    private void people(ApplicationReceived fact) {
        Applicant first = fact.applicants().get(0);
        row.with(
                        ApplicationColumn.KIND,
                        first.kind() == null ? null : first.kind().label())
                .with(ApplicationColumn.APPLICANT, texts.of(first.particulars()));
        if (!texts.inFull()) {
            return;
        }
        texts.reachable(first.particulars())
                .ifPresent(known -> row.with(ApplicationColumn.ID_NUMBER, known.idNumber())
                        .with(ApplicationColumn.PHONE, known.phone())
                        .with(ApplicationColumn.EMAIL, known.email())
                        .with(ApplicationColumn.ADDRESS, known.address()));
        row.with(
                        ApplicationColumn.AGENT,
                        fact.agent() == null ? null : texts.of(fact.agent().particulars()))
                .with(
                        ApplicationColumn.CO_APPLICANTS,
                        fact.applicants().stream()
                                .skip(1)
                                .map(one -> texts.of(one.particulars()))
                                .collect(Collectors.joining(BETWEEN)))
                .with(ApplicationColumn.FORM, texts.of(fact.form()));
    }

    private void steps(TheLine line) {
        var clarification = line.clarification();
        if (clarification != null) {
            row.with(ApplicationColumn.CLARIFICATION_SENT, clarification.fact().sentOn())
                    .with(
                            ApplicationColumn.CLARIFICATION_LIMIT,
                            limit(clarification.fact().limit()));
        }
        if (line.clarified() != null) {
            row.with(
                    ApplicationColumn.CLARIFICATION_RECEIVED,
                    line.clarified().fact().receivedOn());
        }
        var consultation = line.consultation();
        if (consultation != null) {
            row.with(
                            ApplicationColumn.CONSULTEE,
                            consultation.fact().consultee().label())
                    .with(
                            ApplicationColumn.CONSULTATION_SENT,
                            consultation.fact().sentOn());
        }
        if (line.opinion() != null) {
            row.with(
                    ApplicationColumn.CONSULTATION_RECEIVED,
                    line.opinion().fact().receivedOn());
        }
        var extension = line.extension();
        if (extension != null) {
            row.with(ApplicationColumn.EXTENSION_NOTIFIED, extension.fact().notifiedOn())
                    .with(ApplicationColumn.EXTENSION_DAYS, extension.fact().workingDays());
        }
        var fee = line.fee();
        if (fee != null) {
            row.with(ApplicationColumn.FEE_NOTICE, fee.fact().servedOn())
                    .with(ApplicationColumn.FEE_AMOUNT, fee.fact().amount());
        }
        if (line.paid() != null) {
            row.with(ApplicationColumn.FEE_PAID, line.paid().fact().paidOn());
        }
        if (line.note() != null) {
            row.with(ApplicationColumn.REMARK, texts.of(line.note().fact().text()));
        }
    }

    /** Who has it now, whoever had it before. */
    private void handlers(CaseFacts facts) {
        row.with(
                        ApplicationColumn.UNIT,
                        facts.lastHandOver().map(ApplicationHandedOver::unit).orElse(null))
                .with(
                        ApplicationColumn.HANDLER,
                        texts.clerk(facts.lastHandOver()
                                .map(ApplicationHandedOver::handler)
                                .orElse(null)));
    }

    private void end(TheLine line) {
        Recorded<?> end = line.end();
        if (end != null && end.fact() instanceof ApplicationWithdrawn fact) {
            row.with(ApplicationColumn.REPLIED_ON, fact.withdrawnOn())
                    .with(ApplicationColumn.OUTCOME, outcome(Disposition.WITHDRAWN, fact.outcome()))
                    .with(ApplicationColumn.OTHER_REASON, texts.of(fact.reason()));
        }
        line.reply().ifPresent(this::reply);
    }

    private void reply(ApplicationReplied fact) {
        row.with(ApplicationColumn.REPLIED_ON, fact.madeOn())
                .with(ApplicationColumn.OUTCOME, outcome(fact.disposition(), fact.outcome()))
                .with(ApplicationColumn.OTHER_REASON, texts.of(fact.subReason()))
                .with(ApplicationColumn.LETTER_DATE, fact.docDate())
                .with(ApplicationColumn.DOCUMENT_NO, fact.documentNo())
                .with(
                        ApplicationColumn.GROUNDS,
                        fact.grounds().stream().map(ApplicationLine::ground).collect(Collectors.joining("；")));
        Dispatch dispatch = fact.dispatch();
        if (dispatch != null) {
            row.with(ApplicationColumn.SERVICE_METHOD, dispatch.method().label())
                    .with(ApplicationColumn.TRACKING_NO, dispatch.trackingNo())
                    .with(ApplicationColumn.DISPATCHED_ON, dispatch.dispatchedOn())
                    .with(ApplicationColumn.SERVED_ON, dispatch.servedOn());
        }
    }

    /** The row of the table and the legal kind, of which several can be counted in one row. */
    static String outcome(Disposition disposition, Outcome row) {
        return row == disposition.row() ? row.code() + " " + disposition.label() : row.code();
    }

    static @Nullable Object limit(@Nullable Limit limit) {
        return limit == null ? null : limit.by() != null ? limit.by() : limit.workingDays();
    }

    private static String ground(Ground ground) {
        return ground.item() == null ? ground.article() : ground.article() + " " + ground.item();
    }
}
