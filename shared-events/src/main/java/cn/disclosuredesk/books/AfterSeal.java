package cn.disclosuredesk.books;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 封存后计入: what has to be kept of a case so that sealed years go on saying what they said. Whoever records a fact asks
 * here first, and records the keeping before the fact: so there is no moment at which a sealed year says something else.
 */
public final class AfterSeal {

    private AfterSeal() {}

    /**
     * What must be kept before an application comes to stand as {@code after}; empty where no sealed year is concerned.
     *
     * @param sealedThrough the last sealed year; every year before it counts as sealed
     * @param today the day of recording: in the first unsealed year nothing counts before it
     */
    public static Optional<Keeping> keeping(
            CaseInTables before, CaseInTables after, int sealedThrough, LocalDate today) {
        return keeping(Footprint.of(before), Footprint.of(after), sealedThrough, today);
    }

    /** As for an application. */
    public static Optional<Keeping> keeping(
            ReviewInTables before, ReviewInTables after, int sealedThrough, LocalDate today) {
        return keeping(Footprint.of(before), Footprint.of(after), sealedThrough, today);
    }

    /**
     * The same for facts that are recorded one after the other: at no moment in between may a sealed year say something
     * else either.
     */
    public static Optional<Keeping> keeping(
            CaseInTables before, List<? extends ApplicationEvent> facts, int sealedThrough, LocalDate today) {
        CaseInTables after = before;
        for (ApplicationEvent fact : facts) {
            after = after.with(fact);
            Optional<Keeping> keeping = keeping(before, after, sealedThrough, today);
            if (keeping.isPresent()) {
                return keeping;
            }
        }
        return Optional.empty();
    }

    /** As for an application. */
    public static Optional<Keeping> keeping(
            ReviewInTables before, List<? extends ReviewEvent> facts, int sealedThrough, LocalDate today) {
        ReviewInTables after = before;
        for (ReviewEvent fact : facts) {
            after = after.with(fact);
            Optional<Keeping> keeping = keeping(before, after, sealedThrough, today);
            if (keeping.isPresent()) {
                return keeping;
            }
        }
        return Optional.empty();
    }

    private static Optional<Keeping> keeping(Footprint before, Footprint after, int sealedThrough, LocalDate today) {
        Footprint published = before.upTo(sealedThrough);
        return published.equals(after.upTo(sealedThrough))
                ? Optional.empty()
                : Optional.of(Keeping.recordedOn(
                        today, published.entries(), sealedThrough + 1, carriedOut(published, sealedThrough)));
    }

    /**
     * What is still to be kept of an application once the years from {@code from} on are published anew, null where
     * nothing is; empty where no restatement of these years concerns it.
     */
    public static Optional<Restated> restated(CaseInTables facts, int from) {
        return restated(Footprint.of(facts), Footprint.byFacts(facts), facts.kept(), from);
    }

    /** As for an application. */
    public static Optional<Restated> restated(ReviewInTables facts, int from) {
        return restated(Footprint.of(facts), Footprint.byFacts(facts), facts.kept(), from);
    }

    private static Optional<Restated> restated(
            Footprint official, Footprint byFacts, @Nullable Keeping kept, int from) {
        Footprint published = official.upTo(from - 1);
        Keeping left = published.equals(byFacts.upTo(from - 1))
                ? null
                : new Keeping(published.entries(), LocalDate.of(from, 1, 1), carriedOut(published, from - 1));
        boolean concerned = kept != null && kept.year() > from && !Objects.equals(kept, left);
        return concerned ? Optional.of(new Restated(left)) : Optional.empty();
    }

    /** The column in which a year carried the case over; null where it did not, or its kind was 待补. */
    private static @Nullable Integer carriedOut(Footprint published, int year) {
        return published.counts().keySet().stream()
                .filter(entry -> entry.year() == year && entry.account().row().equals(Account.CARRIED_OUT))
                .map(entry -> entry.account().column())
                .filter(column -> !column.equals(Account.KIND_MISSING))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }

    /** @param keeping null where the years before keep nothing */
    public record Restated(@Nullable Keeping keeping) {}
}
