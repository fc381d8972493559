package cn.disclosuredesk.books;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The footprint of a case: the entries it makes in the tables of all years. A pure function of its facts; it reads no
 * seal, no setting and no clock. For every application rows 1 + 2 = 3.x + 4 hold in each year and column, so any sum of
 * footprints balances.
 */
public record Footprint(SortedMap<Entry, Integer> counts) {

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::year)
            .thenComparing(entry -> entry.account().name());

    public static final Footprint NONE = new Footprint(new TreeMap<>(ORDER));

    /**
     * Section three. A case stands in row 1 of its year of receipt, in row 4 of each year whose end it crossed and row
     * 2 of the next, and in the row of its outcome in the year it ended; while open, in row 4 of the last year it is
     * known to have been open in. A case that has left the tables (作废、拆分、改登机关) stands nowhere, unless a sealed year
     * says that it was open.
     */
    public static Footprint of(CaseInTables facts) {
        LocalDate received = facts.receivedOn();
        CaseInTables.Kept kept = facts.kept();
        if (received == null || facts.leftOn() != null && (kept == null || neverPublished(kept))) {
            return NONE;
        }
        Builder builder = new Builder();
        if (kept == null) {
            String column = Account.ofApplications(Account.NEW, facts.kind()).column();
            builder.course(facts, received.getYear(), Account.NEW, column);
            return builder.build();
        }
        kept.entries().forEach(builder::keep);
        Integer carried = kept.column();
        if (carried != null) {
            builder.course(facts, kept.year(), Account.CARRIED_IN, String.valueOf(carried));
        } else if (neverPublished(kept)) {
            String column = Account.ofApplications(Account.NEW, facts.kind()).column();
            builder.course(facts, kept.year(), Account.NEW, column);
        }
        return builder.build();
    }

    /**
     * Section four. A review that is counted stands as 尚未审结 in each year whose end it crossed and under its result in
     * the year it ended; while pending, as 尚未审结 in the last year it is known to have been pending in.
     */
    public static Footprint of(ReviewInTables facts) {
        LocalDate notified = facts.notifiedOn();
        ReviewKind kind = facts.kind();
        if (notified == null || kind == null || !facts.counted()) {
            return NONE;
        }
        Builder builder = new Builder();
        int first = notified.getYear();
        ReviewInTables.Kept kept = facts.kept();
        if (kept != null) {
            kept.entries().forEach(builder::keep);
            if (!kept.entries().isEmpty() && !endedPending(kept, kind)) {
                return builder.build();
            }
            first = kept.year();
        }
        LocalDate endedOn = facts.endedOn();
        ReviewResult result = facts.result();
        int last = Math.max(first, endedOn == null ? facts.throughYear() : endedOn.getYear());
        for (int year = first; year < last; year++) {
            builder.add(year, Account.ofReviews(kind, ReviewResult.PENDING), 1);
        }
        builder.add(last, Account.ofReviews(kind, result == null ? ReviewResult.PENDING : result), 1);
        return builder.build();
    }

    private static boolean neverPublished(CaseInTables.Kept kept) {
        return kept.entries().isEmpty();
    }

    /** What has to be posted so that the books go from {@code before} to this: the differences, without zeros. */
    public SortedMap<Entry, Integer> since(Footprint before) {
        SortedMap<Entry, Integer> difference = new TreeMap<>(ORDER);
        difference.putAll(counts);
        before.counts.forEach((entry, count) -> difference.merge(entry, -count, Integer::sum));
        difference.values().removeIf(delta -> delta == 0);
        return difference;
    }

    /**
     * A sealed year that says 尚未审结 leaves the review to the years after it; one that names a result says the last
     * word.
     */
    private static boolean endedPending(ReviewInTables.Kept kept, ReviewKind kind) {
        String pending = Account.ofReviews(kind, ReviewResult.PENDING).name();
        return kept.entries().stream()
                .max(Comparator.comparingInt(KeptEntry::year))
                .map(entry -> entry.account().equals(pending))
                .orElse(false);
    }

    private static final class Builder {

        private final Map<Entry, Integer> counts = new HashMap<>();

        void course(CaseInTables facts, int first, String opening, String column) {
            LocalDate endedOn = firstOf(facts.endedOn(), facts.leftOn());
            int last = Math.max(first, endedOn == null ? facts.throughYear() : endedOn.getYear());
            add(first, section3(opening, column), 1);
            for (int year = first; year < last; year++) {
                add(year, section3(Account.CARRIED_OUT, column), 1);
                add(year + 1, section3(Account.CARRIED_IN, column), 1);
            }
            add(last, section3(closing(facts), column), 1);
        }

        private static @Nullable LocalDate firstOf(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || other != null && other.isBefore(one) ? other : one;
        }

        /** What was published as open and then left the tables is closed as 3.6.3 登记作废. */
        private static String closing(CaseInTables facts) {
            if (facts.leftOn() != null) {
                return Outcome.OTHER.code();
            }
            return facts.outcome() == null
                    ? Account.CARRIED_OUT
                    : facts.outcome().code();
        }

        private static Account section3(String row, String column) {
            return new Account(3, row, column);
        }

        void keep(KeptEntry kept) {
            Account account = Account.named(kept.account())
                    .orElseThrow(() -> new IllegalStateException("no such account: " + kept.account()));
            add(kept.year(), account, kept.count());
        }

        void add(int year, Account account, int count) {
            counts.merge(new Entry(year, account), count, Integer::sum);
        }

        Footprint build() {
            SortedMap<Entry, Integer> sorted = new TreeMap<>(ORDER);
            sorted.putAll(counts);
            return new Footprint(sorted);
        }
    }
}
