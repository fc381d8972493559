package cn.disclosuredesk.query.register;

import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One application in the register. Of people it knows kinds and subject ids only; names and contents stay in the vault.
 *
 * @param handedOn the day of the hand-over that happened last, which named {@code unit} and {@code handler}
 * @param madeOn the day of the reply
 * @param endedOn the day of the reply or the withdrawal
 * @param sequence of the last event it contains
 */
record RegisterEntry(
        String id,
        String agency,
        String receiptNo,
        LocalDate receivedOn,
        boolean provisional,
        Channel channel,
        @Nullable ApplicantKind kind,
        List<String> subjects,
        @Nullable String unit,
        @Nullable String handler,
        @Nullable LocalDate handedOn,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate endedOn,
        @Nullable Outcome outcome,
        @Nullable String documentNo,
        long sequence) {

    static RegisterEntry of(ApplicationReceived fact) {
        List<String> subjects = Stream.concat(
                        Stream.concat(fact.applicants().stream(), Stream.ofNullable(fact.agent()))
                                .map(Applicant::subject),
                        Stream.of(fact.content().subject()))
                .filter(Objects::nonNull)
                .map(subject -> subject.value())
                .distinct()
                .toList();
        return new RegisterEntry(
                fact.application().value(),
                fact.agency().value(),
                fact.receiptNo().value(),
                fact.receivedOn(),
                fact.provisional(),
                fact.channel(),
                fact.applicants().get(0).kind(),
                subjects,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    RegisterEntry with(ApplicationEvent event) {
        Draft draft = new Draft(this);
        if (event instanceof ReceiptConfirmed fact) {
            draft.receivedOn = fact.receivedOn();
            draft.provisional = false;
        } else if (event instanceof ApplicationHandedOver fact
                && (handedOn == null || !fact.on().isBefore(handedOn))) {
            draft.handedOn = fact.on();
            draft.unit = fact.unit();
            draft.handler = fact.handler() == null ? null : fact.handler().value();
        } else if (event instanceof ApplicationReplied fact) {
            draft.madeOn = fact.madeOn();
            draft.endedOn = fact.madeOn();
            draft.outcome = fact.outcome();
            draft.documentNo = fact.documentNo();
        } else if (event instanceof ApplicationWithdrawn fact) {
            draft.endedOn = fact.withdrawnOn();
            draft.outcome = fact.outcome();
        }
        return draft.entry();
    }

    /** What can change about an entry once it is registered. */
    private static final class Draft {

        private final RegisterEntry before;
        private LocalDate receivedOn;
        private boolean provisional;
        private @Nullable String unit;
        private @Nullable String handler;
        private @Nullable LocalDate handedOn;
        private @Nullable LocalDate madeOn;
        private @Nullable LocalDate endedOn;
        private @Nullable Outcome outcome;
        private @Nullable String documentNo;

        Draft(RegisterEntry before) {
            this.before = before;
            receivedOn = before.receivedOn;
            provisional = before.provisional;
            unit = before.unit;
            handler = before.handler;
            handedOn = before.handedOn;
            madeOn = before.madeOn;
            endedOn = before.endedOn;
            outcome = before.outcome;
            documentNo = before.documentNo;
        }

        RegisterEntry entry() {
            return new RegisterEntry(
                    before.id,
                    before.agency,
                    before.receiptNo,
                    receivedOn,
                    provisional,
                    before.channel,
                    before.kind,
                    before.subjects,
                    unit,
                    handler,
                    handedOn,
                    madeOn,
                    endedOn,
                    outcome,
                    documentNo,
                    before.sequence + 1);
        }
    }
}
