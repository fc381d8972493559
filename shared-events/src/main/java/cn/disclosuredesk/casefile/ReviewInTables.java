package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.Retracts;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewRestated;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a review's facts that decides its entries in section four.
 *
 * @param decisive the facts that decide, each under the sequence of its event, so that it can be corrected and retracted
 * @param carriedInto the last year into which the review was carried over; 0 where it never was
 * @param kept what sealed years say about it; null where no seal is concerned
 * @param events how many events of the review are contained
 */
public record ReviewInTables(
        List<Decisive> decisive, int carriedInto, @Nullable Keeping kept, long events) {

    public static final ReviewInTables NONE = new ReviewInTables(List.of(), 0, null, 0);

    private static final Comparator<Decisive> AS_IT_HAPPENED =
            Comparator.comparing(Decisive::on).thenComparing(Decisive::role).thenComparing(Decisive::sequence);

    /** What a fact decides; of two facts of one day the earlier here came first. */
    public enum Role {
        /** 收到通知. */
        NOTIFIED,
        /** 审结、撤回: an end, unless it is appealed. */
        ENDED,
        /** 上诉: pending again, or still. */
        APPEALED,
        /** 生效: the day that takes the place of the reckoned one. */
        EFFECTIVE,
        /** 作废. */
        LEFT
    }

    /**
     * A fact as the tables see it.
     *
     * @param countsOn the day by whose year an end is counted; of an end only
     * @param result of an end only
     * @param kind of the notice only
     * @param counted of the notice only: whether section four counts the review, by the capacity in which we stand
     */
    public record Decisive(
            long sequence,
            Role role,
            LocalDate on,
            @Nullable LocalDate countsOn,
            @Nullable ReviewResult result,
            @Nullable ReviewKind kind,
            boolean counted) {}

    /** Null before the notice. */
    public @Nullable LocalDate notifiedOn() {
        return notice().map(Decisive::on).orElse(null);
    }

    public @Nullable ReviewKind kind() {
        return notice().map(Decisive::kind).orElse(null);
    }

    /** Whether section four counts it at all: by capacity, and unless it was registered in error. */
    public boolean counted() {
        return notice().filter(Decisive::counted).isPresent()
                && in(Role.LEFT).findAny().isEmpty();
    }

    /** The day by whose year the end is counted; null while pending. */
    public @Nullable LocalDate endedOn() {
        Decisive end = end();
        if (end == null) {
            return null;
        }
        return in(Role.EFFECTIVE)
                .map(Decisive::on)
                .filter(day -> !day.isBefore(end.on()))
                .findFirst()
                .orElse(end.countsOn());
    }

    /** Null while pending. */
    public @Nullable ReviewResult result() {
        Decisive end = end();
        return end == null ? null : end.result();
    }

    /** The last year the review is known to have been pending in. */
    public int throughYear() {
        LocalDate notified = notifiedOn();
        return Math.max(carriedInto, notified == null ? 0 : notified.getYear());
    }

    /** The day from which the tables count it as known, unless a sealed year does; null where they do not count it. */
    private @Nullable LocalDate countedFrom() {
        LocalDate notified = notifiedOn();
        return notified == null || !counted() ? null : kept == null ? notified : kept.countedFrom(notified);
    }

    /** The end that stands: the last one, unless it was appealed since. */
    private @Nullable Decisive end() {
        return decisive.stream()
                .filter(fact -> fact.role() == Role.ENDED || fact.role() == Role.APPEALED)
                .max(AS_IT_HAPPENED)
                .filter(last -> last.role() == Role.ENDED)
                .orElse(null);
    }

    private Optional<Decisive> notice() {
        return in(Role.NOTIFIED).findFirst();
    }

    private Stream<Decisive> in(Role role) {
        return decisive.stream().filter(fact -> fact.role() == role).sorted(AS_IT_HAPPENED);
    }

    /** The same without one of its facts, as if it had never been recorded. */
    ReviewInTables forget(long sequence) {
        return new ReviewInTables(without(sequence), carriedInto, kept, events);
    }

    public ReviewInTables with(ReviewEvent event) {
        if (event instanceof Retracts retraction) {
            return next(without(retraction.about()), carriedInto, kept);
        }
        if (event instanceof Corrects correction) {
            return next(
                    Stream.concat(
                                    without(correction.about()).stream(),
                                    decisive(correction.about(), (ReviewEvent) correction.to()).stream())
                            .toList(),
                    carriedInto,
                    kept);
        }
        if (event instanceof ReviewCarriedOver fact) {
            return next(decisive, Math.max(carriedInto, fact.into()), kept);
        }
        if (event instanceof ReviewCountedAfterSeal fact) {
            return next(decisive, carriedInto, fact.keeping().ofWhatCountedFrom(countedFrom()));
        }
        if (event instanceof ReviewRestated fact) {
            return next(decisive, carriedInto, fact.keeping());
        }
        LocalDate since = event instanceof ReviewNotified fact ? fact.countsFrom() : null;
        return next(
                Stream.concat(decisive.stream(), decisive(events, event).stream())
                        .toList(),
                carriedInto,
                since == null ? kept : new Keeping(List.of(), since, null));
    }

    private ReviewInTables next(List<Decisive> facts, int carried, @Nullable Keeping keeping) {
        return new ReviewInTables(facts, carried, keeping, events + 1);
    }

    private List<Decisive> without(long sequence) {
        return decisive.stream().filter(fact -> fact.sequence() != sequence).toList();
    }

    private static Optional<Decisive> decisive(long sequence, ReviewEvent event) {
        if (event instanceof ReviewNotified fact) {
            return Optional.of(
                    new Decisive(sequence, Role.NOTIFIED, fact.notifiedOn(), null, null, fact.kind(), fact.counted()));
        }
        if (event instanceof ReviewDecided fact) {
            return Optional.of(end(sequence, fact.decidedOn(), fact.countsOn(), fact.result()));
        }
        if (event instanceof ReviewWithdrawn fact) {
            return Optional.of(end(
                    sequence, fact.withdrawnOn(), fact.countsOn(), fact.ending().result()));
        }
        if (event instanceof ReviewAppealed) {
            return Optional.of(other(sequence, Role.APPEALED, event));
        }
        if (event instanceof ReviewTookEffect) {
            return Optional.of(other(sequence, Role.EFFECTIVE, event));
        }
        return event instanceof ReviewAnnulled ? Optional.of(other(sequence, Role.LEFT, event)) : Optional.empty();
    }

    private static Decisive end(long sequence, LocalDate on, LocalDate countsOn, ReviewResult result) {
        return new Decisive(sequence, Role.ENDED, on, countsOn, result, null, false);
    }

    private static Decisive other(long sequence, Role role, ReviewEvent event) {
        return new Decisive(sequence, role, event.happenedOn(), null, null, null, false);
    }
}
