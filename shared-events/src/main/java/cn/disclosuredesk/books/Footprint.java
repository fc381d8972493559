package cn.disclosuredesk.books;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.KeptEntry;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The footprint of a case: the entries it makes in the tables of all years. A pure function of its facts; it reads no
 * seal, no setting and no clock. For every application rows 1 + 2 = 3.x + 4 hold in each year and column, so any sum of
 * footprints balances.
 *
 * <p>There are two: the official one, in which sealed years say what was published, and the one by facts alone. Where no
 * seal was ever concerned they are the same; their difference is what became known after the seal.
 */
public record Footprint(SortedMap<Entry, Integer> counts) {

    static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::year)
            .thenComparing(entry -> entry.account().name());

    public static final Footprint NONE = new Footprint(new TreeMap<>(ORDER));

    /** Section three, as published and as it will be. */
    public static Footprint of(CaseInTables facts) {
        return ApplicationFootprint.official(facts);
    }

    /** Section three, as if no year had ever been sealed. */
    public static Footprint byFacts(CaseInTables facts) {
        return ApplicationFootprint.byFacts(facts);
    }

    /** Section four, as published and as it will be. */
    public static Footprint of(ReviewInTables facts) {
        return ReviewFootprint.official(facts);
    }

    /** Section four, as if no year had ever been sealed. */
    public static Footprint byFacts(ReviewInTables facts) {
        return ReviewFootprint.byFacts(facts);
    }

    /** What the facts of an application say beyond the official entries; nothing where no seal was ever concerned. */
    public static Footprint difference(CaseInTables facts) {
        return facts.kept() == null ? NONE : new Footprint(byFacts(facts).since(of(facts)));
    }

    /** As of an application. */
    public static Footprint difference(ReviewInTables facts) {
        return facts.kept() == null ? NONE : new Footprint(byFacts(facts).since(of(facts)));
    }

    /** What has to be posted so that the books go from {@code before} to this: the differences, without zeros. */
    public SortedMap<Entry, Integer> since(Footprint before) {
        SortedMap<Entry, Integer> difference = new TreeMap<>(ORDER);
        difference.putAll(counts);
        before.counts.forEach((entry, count) -> difference.merge(entry, -count, Integer::sum));
        difference.values().removeIf(delta -> delta == 0);
        return difference;
    }

    /** The entries of the years up to {@code year}. */
    public Footprint upTo(int year) {
        SortedMap<Entry, Integer> earlier = new TreeMap<>(counts);
        earlier.keySet().removeIf(entry -> entry.year() > year);
        return new Footprint(earlier);
    }

    /** The entries that the official form prints: whole years', without their parts. */
    public SortedMap<Entry, Integer> printed() {
        SortedMap<Entry, Integer> printed = new TreeMap<>(counts);
        printed.keySet().removeIf(entry -> !entry.account().isPrinted());
        return printed;
    }

    /** As an event holds them. */
    public List<KeptEntry> entries() {
        return counts.entrySet().stream()
                .map(entry -> new KeptEntry(
                        entry.getKey().year(), entry.getKey().account().name(), entry.getValue()))
                .toList();
    }

    /** Entries being added up. */
    static final class Builder {

        private final SortedMap<Entry, Integer> counts = new TreeMap<>(ORDER);

        void keep(KeptEntry kept) {
            Account account = Account.named(kept.account())
                    .orElseThrow(() -> new IllegalStateException("no such account: " + kept.account()));
            counts.merge(new Entry(kept.year(), account), kept.count(), Integer::sum);
        }

        void add(int year, Account account) {
            counts.merge(new Entry(year, account), 1, Integer::sum);
        }

        /** A number of the year of which it is known into which month it falls. */
        void addIn(int year, int month, Account account) {
            add(year, account);
            add(year, account.in(month));
        }

        Footprint build() {
            return new Footprint(counts);
        }
    }
}
