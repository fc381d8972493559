package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.books.Entry;
import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Through which years a case or a review stands in the tables: what close, carry-over and seal have to know of it without
 * reading it. Without entries it stands in no year.
 *
 * @param open whether its last year says row 4, or 尚未审结
 * @param carriedIn whether its first year says row 2, as after an opening (期初)
 * @param column of an application only: the one in which its last year has it; only years before an opening (期初) can have it
 *     in another, as 待补
 * @param openThrough the last year it is known to have been open in, by its facts; null where it has ended. A seal may say
 *     that it has ended already, and it is carried over all the same: the table by facts follows the facts
 * @param keptYear the first year that was not sealed when a fact was last kept out of sealed ones; null where none was
 */
record Course(
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        boolean open,
        boolean carriedIn,
        @Nullable String column,
        @Nullable Integer openThrough,
        @Nullable Integer keptYear) {

    static Course of(CaseInTables facts) {
        boolean openByFacts = facts.endedOn() == null && facts.leftOn() == null;
        return of(
                Footprint.of(facts).printed(),
                last -> last.account().row().equals(Account.CARRIED_OUT),
                openByFacts ? facts.throughYear() : null,
                facts.kept());
    }

    static Course of(ReviewInTables facts) {
        boolean pendingByFacts = facts.counted() && facts.endedOn() == null;
        return of(
                Footprint.of(facts).printed(),
                last -> facts.counted() && last.account().column().equals(ReviewResult.PENDING.cell()),
                pendingByFacts ? facts.throughYear() : null,
                facts.kept());
    }

    private static Course of(
            SortedMap<Entry, Integer> entries,
            Predicate<Entry> isOpen,
            @Nullable Integer openThrough,
            @Nullable Keeping kept) {
        Integer keptYear = kept == null ? null : kept.year();
        if (entries.isEmpty()) {
            return new Course(null, null, false, false, null, openThrough, keptYear);
        }
        int first = entries.firstKey().year();
        int last = entries.lastKey().year();
        return new Course(
                first,
                last,
                entries.keySet().stream().anyMatch(entry -> entry.year() == last && isOpen.test(entry)),
                entries.keySet().stream()
                        .anyMatch(entry ->
                                entry.year() == first && entry.account().row().equals(Account.CARRIED_IN)),
                entries.lastKey().account().column(),
                openThrough,
                keptYear);
    }
}
