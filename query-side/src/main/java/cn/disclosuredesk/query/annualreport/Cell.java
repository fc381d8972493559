package cn.disclosuredesk.query.annualreport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table, opened: the cases whose postings in it add up to something other than 0, each with these postings. {@code count}
 * is the cell, however many of its cases are shown.
 */
public record Cell<C>(
        String asOf, long count, List<C> items, @Nullable String nextCursor) {

    /** An application in a cell of section three. */
    public record ApplicationInCell(
            String applicationId, @Nullable String receiptNo, List<PostingInCell> postings) {}

    /** A review in a cell of section four. */
    public record ReviewInCell(String reviewId, @Nullable String caseNo, List<PostingInCell> postings) {}

    /** What one event changed in the cell; {@code event} is its id, {@code sequence} its place in the case. */
    public record PostingInCell(String event, long sequence, LocalDate happenedOn, String recordedAt, long delta) {}
}
