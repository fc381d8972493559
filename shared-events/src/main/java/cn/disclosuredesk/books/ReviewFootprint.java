package cn.disclosuredesk.books;

import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Section four. A review that is counted stands as 尚未审结 in each year whose end it crossed and under its result in the
 * year it ended; while pending, as 尚未审结 in the last year it is known to have been pending in.
 */
final class ReviewFootprint {

    private final Footprint.Builder entries = new Footprint.Builder();
    private final ReviewInTables facts;
    private final ReviewKind kind;

    private ReviewFootprint(ReviewInTables facts, ReviewKind kind) {
        this.facts = facts;
        this.kind = kind;
    }

    static Footprint byFacts(ReviewInTables facts) {
        LocalDate notified = facts.notifiedOn();
        ReviewKind kind = facts.kind();
        return notified == null || kind == null || !facts.counted()
                ? Footprint.NONE
                : new ReviewFootprint(facts, kind).fromNotice(notified);
    }

    static Footprint official(ReviewInTables facts) {
        Keeping kept = facts.kept();
        ReviewKind kind = facts.kind();
        LocalDate notified = facts.notifiedOn();
        if (kept == null || kind == null || notified == null) {
            return byFacts(facts);
        }
        ReviewFootprint footprint = new ReviewFootprint(facts, kind);
        if (!kept.entries().isEmpty()) {
            return footprint.asPublished(kept);
        }
        return facts.counted()
                ? footprint.fromNotice(notified.isAfter(kept.since()) ? notified : kept.since())
                : Footprint.NONE;
    }

    private Footprint fromNotice(LocalDate notified) {
        entries.add(notified.getYear(), Account.ofOpened(kind).in(notified.getMonthValue()));
        course(notified, notified);
        return entries.build();
    }

    /** What was published stands; a year that said 尚未审结 leaves the review to those after it. */
    private Footprint asPublished(Keeping kept) {
        kept.entries().forEach(entries::keep);
        if (facts.counted() && wasPending(kept)) {
            entries.add(kept.year(), Account.ofOpened(kind));
            course(kept.since(), LocalDate.of(kept.year(), 1, 1));
        }
        return entries.build();
    }

    /** An end before {@code earliest} cannot count there any more; it counts on {@code from}. */
    private void course(LocalDate from, LocalDate earliest) {
        LocalDate ended = facts.endedOn();
        LocalDate end = ended != null && ended.isBefore(earliest) ? from : ended;
        int last = end == null ? Math.max(from.getYear(), facts.throughYear()) : end.getYear();
        for (int year = from.getYear(); year < last; year++) {
            entries.add(year, account(ReviewResult.PENDING));
            entries.add(year + 1, Account.ofOpened(kind));
        }
        ReviewResult result = facts.result();
        if (end == null || result == null) {
            entries.add(last, account(ReviewResult.PENDING));
        } else {
            entries.addIn(last, end.getMonthValue(), account(result));
        }
    }

    private static boolean wasPending(Keeping kept) {
        return kept.entries().stream()
                .filter(entry -> isPrinted(entry))
                .max(Comparator.comparingInt(KeptEntry::year))
                .filter(last -> last.account().endsWith("/" + ReviewResult.PENDING.cell()))
                .isPresent();
    }

    private static boolean isPrinted(KeptEntry entry) {
        return Account.named(entry.account()).filter(Account::isPrinted).isPresent();
    }

    private Account account(@Nullable ReviewResult result) {
        return Account.ofReviews(kind, result == null ? ReviewResult.PENDING : result);
    }
}
