package cn.disclosuredesk.books;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Section three. A case stands in row 1 of its year of receipt, in row 4 of each year whose end it crossed and row 2 of
 * the next, and in the row of its outcome in the year it ended; while open, in row 4 of the last year it is known to have
 * been open in. A case that has left the tables (作废、拆分、改登机关) stands nowhere, unless a sealed year says that it was
 * open: then it ends as 3.6.3 (登记作废).
 */
final class ApplicationFootprint {

    private final Footprint.Builder entries = new Footprint.Builder();
    private final CaseInTables facts;

    private ApplicationFootprint(CaseInTables facts) {
        this.facts = facts;
    }

    static Footprint byFacts(CaseInTables facts) {
        LocalDate received = facts.receivedOn();
        return received == null || facts.leftOn() != null
                ? Footprint.NONE
                : new ApplicationFootprint(facts).fromReceipt(received);
    }

    static Footprint official(CaseInTables facts) {
        Keeping kept = facts.kept();
        LocalDate received = facts.receivedOn();
        if (kept == null || received == null) {
            return byFacts(facts);
        }
        if (!kept.entries().isEmpty()) {
            return new ApplicationFootprint(facts).asPublished(kept);
        }
        boolean counts = !byFacts(facts).equals(Footprint.NONE);
        return counts ? new ApplicationFootprint(facts).received(kept.countedFrom(received)) : Footprint.NONE;
    }

    private Footprint fromReceipt(LocalDate received) {
        Opening opening = facts.opening();
        if (opening == null || received.getYear() >= opening.year()) {
            return received(received);
        }
        if (opening.open()) {
            carriedIn(LocalDate.of(opening.year(), 1, 1), columnOfKind());
        }
        return entries.build();
    }

    /** What was published stands; a case that was carried out goes on in the column in which it was. */
    private Footprint asPublished(Keeping kept) {
        kept.entries().forEach(entries::keep);
        kept.entries().stream()
                .filter(entry -> entry.year() == kept.year() - 1)
                .flatMap(entry -> Account.named(entry.account()).stream())
                .filter(account -> account.row().equals(Account.CARRIED_OUT))
                .findFirst()
                .ifPresent(out -> carriedIn(kept.since(), columnAfter(out)));
        return entries.build();
    }

    /** A year that carried a case out of no printed column leaves the column to its kind. */
    private String columnAfter(Account carriedOut) {
        return carriedOut.column().equals(Account.KIND_MISSING) ? columnOfKind() : carriedOut.column();
    }

    /**
     * It counts as new on {@code on}: where the year of its receipt was sealed without a word of it, when it became
     * known.
     */
    private Footprint received(LocalDate on) {
        entries.addIn(on.getYear(), on.getMonthValue(), account(Account.NEW, columnOfKind()));
        LocalDate end = end();
        course(on.getYear(), end != null && end.isBefore(on) ? on : end, columnOfKind());
        return entries.build();
    }

    /** It was open when the year of {@code since} began; an end that lies before counts on that day. */
    private void carriedIn(LocalDate since, String column) {
        entries.add(since.getYear(), account(Account.CARRIED_IN, column));
        LocalDate end = end();
        course(since.getYear(), end != null && end.getYear() < since.getYear() ? since : end, column);
    }

    /** From the year it came into, over every year's end, to where it ended or is open. */
    private void course(int from, @Nullable LocalDate end, String column) {
        int last = end == null ? Math.max(from, facts.throughYear()) : end.getYear();
        for (int year = from; year < last; year++) {
            entries.add(year, account(Account.CARRIED_OUT, column));
            entries.add(year + 1, account(Account.CARRIED_IN, column));
        }
        if (end == null) {
            entries.add(last, account(Account.CARRIED_OUT, column));
        } else {
            entries.addIn(last, end.getMonthValue(), account(closing(), column));
        }
    }

    /** The day it ended, or left the tables; null while open. */
    private @Nullable LocalDate end() {
        LocalDate left = facts.leftOn();
        LocalDate ended = facts.endedOn();
        return left == null || (ended != null && ended.isBefore(left)) ? ended : left;
    }

    private String closing() {
        Outcome outcome = facts.leftOn() == null ? facts.outcome() : Outcome.OTHER;
        return outcome == null ? Outcome.OTHER.code() : outcome.code();
    }

    private String columnOfKind() {
        return Account.ofApplications(Account.NEW, facts.kind()).column();
    }

    private static Account account(String row, String column) {
        return new Account(3, row, column);
    }
}
