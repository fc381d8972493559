package cn.disclosuredesk.query.register;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.CaseLife;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One application in the register, as its facts stand. Of people it knows kinds and subject ids only; names and contents
 * stay in the vault.
 *
 * @param madeOn the day of the reply that stands
 * @param outcome of the reply that stands, or of the withdrawal
 * @param life from which status, dates and light are read
 * @param sequence of the last event it contains
 */
record RegisterEntry(
        String id,
        String agency,
        String receiptNo,
        LocalDate receivedOn,
        Channel channel,
        @Nullable ApplicantKind kind,
        List<String> subjects,
        @Nullable String unit,
        @Nullable String handler,
        @Nullable LocalDate madeOn,
        @Nullable Outcome outcome,
        @Nullable String documentNo,
        CaseLife life,
        long sequence) {

    static RegisterEntry of(CaseFacts facts) {
        ApplicationReceived registration = facts.registration();
        ApplicationHandedOver handOver = facts.lastHandOver().orElse(null);
        ApplicationReplied reply = facts.reply();
        return new RegisterEntry(
                registration.application().value(),
                registration.agency().value(),
                registration.receiptNo().value(),
                facts.receivedOn(),
                registration.channel(),
                facts.firstApplicant().kind(),
                subjects(facts),
                handOver == null ? null : handOver.unit(),
                facts.handler().map(PersonId::value).orElse(null),
                reply == null ? null : reply.madeOn(),
                outcome(reply, facts.withdrawal()),
                reply == null ? null : reply.documentNo(),
                CaseLife.of(facts),
                facts.version());
    }

    private static @Nullable Outcome outcome(
            @Nullable ApplicationReplied reply, @Nullable ApplicationWithdrawn withdrawal) {
        if (reply != null) {
            return reply.outcome();
        }
        return withdrawal == null ? null : withdrawal.outcome();
    }

    /** Those under whose keys lies what a reader may search for: applicants, agent, content, third parties. */
    private static List<String> subjects(CaseFacts facts) {
        ApplicationReceived registration = facts.registration();
        Stream<SubjectId> people = Stream.concat(
                        registration.applicants().stream(), Stream.ofNullable(registration.agent()))
                .map(Applicant::subject);
        Stream<SubjectId> texts = Stream.concat(
                        Stream.of(registration.content()),
                        facts.all(ConsultationSent.class).map(ConsultationSent::party))
                .filter(Objects::nonNull)
                .map(SealedText::subject);
        return Stream.concat(people, texts).map(SubjectId::value).distinct().toList();
    }
}
