package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Ends;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.vocabulary.NoteKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of an application its own line tells: the first of each kind that has columns there, and the end that
 * stands. Everything else goes on the sheet 过程.
 *
 * @param end what ended the case; of several the last one that no decision of a review asked for, because an import knows
 *     the review only once the line has been taken
 */
record TheLine(
        @Nullable Recorded<ClarificationRequested> clarification,
        @Nullable Recorded<ApplicationClarified> clarified,
        @Nullable Recorded<ConsultationSent> consultation,
        @Nullable Recorded<ConsultationAnswered> opinion,
        @Nullable Recorded<ReplyExtended> extension,
        @Nullable Recorded<FeeNoticeIssued> fee,
        @Nullable Recorded<FeePaid> paid,
        @Nullable Recorded<NoteKept> note,
        @Nullable Recorded<ApplicationHandedOver> handOver,
        @Nullable Recorded<ApplicationEvent> end) {

    static TheLine of(CaseFacts facts) {
        LocalDate again = dueAgainOn(facts);
        Recorded<ApplicationEvent> end = end(facts, again).orElse(null);
        boolean goesOn = end != null && end.fact().happenedOn().isBefore(again) && again.isBefore(LocalDate.MAX);
        LocalDate last = goesOn ? end.fact().happenedOn() : LocalDate.MAX;
        var clarification = first(facts, ClarificationRequested.class, last, fact -> true);
        var consultation = first(facts, ConsultationSent.class, last, fact -> true);
        // The column holds the day of service, by which the payment is due.
        var fee = first(facts, FeeNoticeIssued.class, last, fact -> fact.servedOn() != null);
        LocalDate received = receivedOn(facts);
        boolean fits = end != null && !end.fact().happenedOn().isBefore(received);
        return new TheLine(
                clarification,
                answer(facts, clarification, last, ApplicationClarified.class),
                consultation,
                answer(facts, consultation, last, ConsultationAnswered.class),
                first(facts, ReplyExtended.class, last, fact -> true),
                fee,
                answer(facts, fee, last, FeePaid.class),
                first(
                        facts,
                        NoteKept.class,
                        last,
                        note -> note.kind() == NoteKind.NOTE && note.on().equals(received)),
                onlyHandOver(facts, received),
                fits ? end : null);
    }

    /**
     * The day of receipt that the line shows: of several copies the earliest. One that waits for its confirmation shows its
     * arrival, by which it is known, though a copy came before; what happened in between then stands on 过程 only.
     */
    static LocalDate receivedOn(CaseFacts facts) {
        LocalDate registered = facts.registration().receivedOn();
        return facts.registration().provisional()
                ? registered
                : Stream.concat(
                                Stream.of(registered),
                                facts.all(CopyAttached.class).map(CopyAttached::receivedOn))
                        .min(LocalDate::compareTo)
                        .orElse(registered);
    }

    /** Whether the line tells this fact, perhaps not all of it. */
    boolean tells(Recorded<? extends ApplicationEvent> fact) {
        return Stream.of(clarification, clarified, consultation, opinion, extension, fee, paid, note, handOver, end)
                .filter(Objects::nonNull)
                .anyMatch(told -> told.sequence() == fact.sequence());
    }

    /** The reply that the line tells; empty where it tells a withdrawal, or nothing. */
    Optional<ApplicationReplied> reply() {
        return end != null && end.fact() instanceof ApplicationReplied reply ? Optional.of(reply) : Optional.empty();
    }

    private static Optional<Recorded<ApplicationEvent>> end(CaseFacts facts, LocalDate again) {
        var ends = Ends.of(facts).all();
        return ends.stream()
                .filter(end -> end.fact().happenedOn().isBefore(again))
                .reduce((one, other) -> other)
                .or(() -> ends.stream().findFirst());
    }

    /** The first day on which a review made a reply due once more; what was done for that reply stands on 过程. */
    private static LocalDate dueAgainOn(CaseFacts facts) {
        return facts.all(ReviewOfApplicationDecided.class)
                .filter(ReviewOfApplicationDecided::replyAgain)
                .map(decided -> decided.effectiveOn() == null ? decided.decidedOn() : decided.effectiveOn())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** A ledger says who had the case and not since when: since the day of its receipt. */
    private static @Nullable Recorded<ApplicationHandedOver> onlyHandOver(CaseFacts facts, LocalDate received) {
        var all = facts.timeline().all(ApplicationHandedOver.class);
        boolean saysAll = all.size() == 1
                && all.get(0).fact().on().equals(received)
                && all.get(0).fact().answerBy() == null;
        return saysAll ? all.get(0) : null;
    }

    private static <E extends ApplicationEvent> @Nullable Recorded<E> first(
            CaseFacts facts, Class<E> kind, LocalDate last, Predicate<E> such) {
        return facts.timeline().all(kind).stream()
                .filter(recorded -> !recorded.fact().happenedOn().isAfter(last))
                .filter(recorded -> !recorded.fact().happenedOn().isBefore(receivedOn(facts)))
                .filter(recorded -> such.test(recorded.fact()))
                .findFirst()
                .orElse(null);
    }

    private static <A extends ApplicationEvent & AboutAFact> @Nullable Recorded<A> answer(
            CaseFacts facts, @Nullable Recorded<?> question, LocalDate last, Class<A> kind) {
        return question == null ? null : first(facts, kind, last, answer -> answer.about() == question.sequence());
    }
}
