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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 封存后计入: what has to be kept of a case so that sealed years go on saying what they said. Whoever records a fact asks
 * here first, and records the keeping before the fact: so there is no moment at which a sealed year says something else.
 */
public final class AfterSeal {

    private AfterSeal() {}

    /**
     * What must be kept before these facts of an application are recorded, one after the other; empty where no sealed
     * year is concerned. At no moment in between may a sealed year say something else either.
     *
     * @param sealedThrough the last sealed year; every year before it counts as sealed
     * @param today the day of recording: in the first unsealed year nothing counts before it
     */
    public static Optional<Keeping> keeping(
            CaseInTables before, List<? extends ApplicationEvent> facts, int sealedThrough, LocalDate today) {
        return keeping(before, facts, CaseInTables::with, Footprint::of, sealedThrough, today);
    }

    /** As for an application. */
    public static Optional<Keeping> keeping(
            ReviewInTables before, List<? extends ReviewEvent> facts, int sealedThrough, LocalDate today) {
        return keeping(before, facts, ReviewInTables::with, Footprint::of, sealedThrough, today);
    }

    private static <F, E> Optional<Keeping> keeping(
            F before,
            List<? extends E> facts,
            BiFunction<F, E, F> with,
            Function<F, Footprint> footprint,
            int sealedThrough,
            LocalDate today) {
        Footprint published = footprint.apply(before).upTo(sealedThrough);
        F after = before;
        for (E fact : facts) {
            after = with.apply(after, fact);
            if (!published.equals(footprint.apply(after).upTo(sealedThrough))) {
                return Optional.of(Keeping.recordedOn(
                        today, published.entries(), sealedThrough + 1, carriedOut(published, sealedThrough)));
            }
        }
        return Optional.empty();
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
