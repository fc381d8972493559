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
        return facts.leftOn() == null ? new ApplicationFootprint(facts).unsaid(kept, received) : Footprint.NONE;
    }

    private Footprint fromReceipt(LocalDate received) {
        Opening opening = facts.opening();
        if (opening == null || received.getYear() >= opening.year()) {
            received(received);
            course(received, received, columnOfKind());
        } else if (opening.open()) {
            carriedIn(opening.year(), columnOfKind());
            LocalDate first = LocalDate.of(opening.year(), 1, 1);
            course(first, first, columnOfKind());
        }
        return entries.build();
    }

    /** Received in a year that was sealed by then without a word of it: it counts as new when it became known. */
    private Footprint unsaid(Keeping kept, LocalDate received) {
        LocalDate since = received.isAfter(kept.since()) ? received : kept.since();
        received(since);
        course(since, since, columnOfKind());
        return entries.build();
    }

    /** What was published stands; a case that was carried out goes on in the column in which it was. */
    private Footprint asPublished(Keeping kept) {
        kept.entries().forEach(entries::keep);
        Integer column = kept.column();
        if (column != null) {
            carriedIn(kept.year(), String.valueOf(column));
            course(kept.since(), LocalDate.of(kept.year(), 1, 1), String.valueOf(column));
        }
        return entries.build();
    }

    private void received(LocalDate on) {
        entries.addIn(on.getYear(), on.getMonthValue(), account(Account.NEW, columnOfKind()));
    }

    private void carriedIn(int year, String column) {
        entries.add(year, account(Account.CARRIED_IN, column));
    }

    /**
     * From the year it came into, over every year's end, to where it ended or is open. An end before {@code earliest}
     * cannot count there any more; it counts on {@code from}.
     */
    private void course(LocalDate from, LocalDate earliest, String column) {
        LocalDate left = facts.leftOn();
        LocalDate ended = left == null ? facts.endedOn() : firstOf(facts.endedOn(), left);
        LocalDate end = ended != null && ended.isBefore(earliest) ? from : ended;
        int last = end == null ? Math.max(from.getYear(), facts.throughYear()) : end.getYear();
        for (int year = from.getYear(); year < last; year++) {
            entries.add(year, account(Account.CARRIED_OUT, column));
            carriedIn(year + 1, column);
        }
        if (end == null) {
            entries.add(last, account(Account.CARRIED_OUT, column));
        } else {
            entries.addIn(last, end.getMonthValue(), account(closing(), column));
        }
    }

    private String closing() {
        Outcome outcome = facts.leftOn() == null ? facts.outcome() : Outcome.OTHER;
        return outcome == null ? Outcome.OTHER.code() : outcome.code();
    }

    private static LocalDate firstOf(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private String columnOfKind() {
        return Account.ofApplications(Account.NEW, facts.kind()).column();
    }

    private static Account account(String row, String column) {
        return new Account(3, row, column);
    }
}
