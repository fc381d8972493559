package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case's facts that decides its entries in the annual tables. Small, because the books keep one for every
 * case.
 *
 * @param decisive the facts that decide, each under the sequence of its event, so that it can be corrected and retracted
 * @param carriedInto the last year into which the case was carried over; 0 where it never was
 * @param opening how the case stood when the books began, where it was received before; null elsewhere
 * @param kept what sealed years say about the case; null where no seal is concerned
 * @param events how many events of the case are contained
 */
public record CaseInTables(
        List<Decisive> decisive,
        int carriedInto,
        @Nullable Opening opening,
        @Nullable Keeping kept,
        long events) {

    public static final CaseInTables NONE = new CaseInTables(List.of(), 0, null, null, 0);

    /** What a fact decides. */
    public enum Role {
        /** 收到. */
        RECEIVED,
        /** 确认收到: the legal day takes the place of the provisional one. */
        CONFIRMED,
        /** 并入: the same application once more; the earliest receipt counts. */
        COPY,
        /** 答复、不再处理、撤回. */
        ENDED,
        /** 作废、拆分、改登机关: out of the tables. */
        LEFT
    }

    /**
     * A fact as the tables see it.
     *
     * @param on the day of receipt, or the day by whose year an end is counted
     * @param kind of the first applicant, of a registration only; null = 待补
     * @param outcome of an end only
     */
    public record Decisive(
            long sequence,
            Role role,
            LocalDate on,
            @Nullable ApplicantKind kind,
            @Nullable Outcome outcome) {}

    /** Legal day of receipt; null before the registration. */
    public @Nullable LocalDate receivedOn() {
        Role first = in(Role.CONFIRMED).findAny().isPresent() ? Role.CONFIRMED : Role.RECEIVED;
        return Stream.concat(in(first), in(Role.COPY))
                .map(Decisive::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Kind of the first applicant; null = 待补. */
    public @Nullable ApplicantKind kind() {
        return in(Role.RECEIVED).findAny().map(Decisive::kind).orElse(null);
    }

    /** The day by whose year the end is counted: that of the first reply, or of the withdrawal; null while open. */
    public @Nullable LocalDate endedOn() {
        return ends().findFirst().map(Decisive::on).orElse(null);
    }

    /**
     * The row of the end; null while open. A new reply of the same year takes the place of the first one, one of a later
     * year is not counted: the first reply stays the counted outcome.
     */
    public @Nullable Outcome outcome() {
        LocalDate first = endedOn();
        return first == null
                ? null
                : ends().filter(end -> end.on().getYear() == first.getYear())
                        .reduce((one, other) -> other)
                        .map(Decisive::outcome)
                        .orElse(null);
    }

    /** The day it left the tables: annulled, split, moved to another agency; null where it did not. */
    public @Nullable LocalDate leftOn() {
        return in(Role.LEFT).findFirst().map(Decisive::on).orElse(null);
    }

    /** The last year the case is known to have been open in. */
    public int throughYear() {
        LocalDate received = receivedOn();
        return Math.max(carriedInto, received == null ? 0 : received.getYear());
    }

    /** The day from which the tables count it as received, unless a sealed year does; null where they do not count it. */
    private @Nullable LocalDate countedFrom() {
        LocalDate received = receivedOn();
        return received == null || leftOn() != null ? null : kept == null ? received : kept.countedFrom(received);
    }

    private Stream<Decisive> ends() {
        return in(Role.ENDED).sorted(Comparator.comparing(Decisive::on).thenComparing(Decisive::sequence));
    }

    private Stream<Decisive> in(Role role) {
        return decisive.stream().filter(fact -> fact.role() == role);
    }

    public CaseInTables with(ApplicationEvent event) {
        if (event instanceof ApplicationReceived fact) {
            LocalDate since = fact.countsFrom();
            Keeping unsaid = since == null ? null : new Keeping(List.of(), since, null);
            return new CaseInTables(
                    decisive(events, event).stream().toList(), carriedInto, fact.opening(), unsaid, events + 1);
        }
        if (event instanceof FactRetracted retraction) {
            return next(without(retraction.about()));
        }
        if (event instanceof FactCorrected correction) {
            return next(Stream.concat(
                            without(correction.about()).stream(),
                            decisive(correction.about(), correction.to()).stream())
                    .toList());
        }
        if (event instanceof ApplicationCarriedOver fact) {
            return new CaseInTables(decisive, Math.max(carriedInto, fact.into()), opening, kept, events + 1);
        }
        if (event instanceof ApplicationCountedAfterSeal fact) {
            Keeping keeping = fact.keeping().ofWhatCountedFrom(countedFrom());
            return new CaseInTables(decisive, carriedInto, opening, keeping, events + 1);
        }
        if (event instanceof ApplicationRestated fact) {
            return new CaseInTables(decisive, carriedInto, opening, fact.keeping(), events + 1);
        }
        return next(Stream.concat(decisive.stream(), decisive(events, event).stream())
                .toList());
    }

    /** The same without one fact, as if it had never been recorded. */
    CaseInTables forget(long sequence) {
        return new CaseInTables(without(sequence), carriedInto, opening, kept, events);
    }

    private CaseInTables next(List<Decisive> facts) {
        return new CaseInTables(facts, carriedInto, opening, kept, events + 1);
    }

    private List<Decisive> without(long sequence) {
        return decisive.stream().filter(fact -> fact.sequence() != sequence).toList();
    }

    private static Optional<Decisive> decisive(long sequence, ApplicationEvent event) {
        if (event instanceof ApplicationReceived fact) {
            ApplicantKind first = fact.applicants().get(0).kind();
            return Optional.of(new Decisive(sequence, Role.RECEIVED, fact.receivedOn(), first, null));
        }
        if (event instanceof ReceiptConfirmed fact) {
            return Optional.of(new Decisive(sequence, Role.CONFIRMED, fact.receivedOn(), null, null));
        }
        if (event instanceof CopyAttached fact) {
            return Optional.of(new Decisive(sequence, Role.COPY, fact.receivedOn(), null, null));
        }
        if (event instanceof ApplicationReplied fact) {
            return Optional.of(new Decisive(sequence, Role.ENDED, fact.countsOn(), null, fact.outcome()));
        }
        if (event instanceof ApplicationWithdrawn fact) {
            return Optional.of(new Decisive(sequence, Role.ENDED, fact.countsOn(), null, fact.outcome()));
        }
        if (event instanceof ApplicationAnnulled
                || event instanceof ApplicationSplit
                || event instanceof ApplicationMoved) {
            return Optional.of(new Decisive(sequence, Role.LEFT, event.happenedOn(), null, null));
        }
        return Optional.empty();
    }
}
