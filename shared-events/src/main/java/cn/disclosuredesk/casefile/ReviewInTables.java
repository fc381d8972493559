package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a review's facts that decides its entries in section four.
 *
 * @param counted whether section four counts it at all (by the capacity in which we stand)
 * @param endedOn the day by whose year the end is counted; null while pending
 * @param throughYear the last year the review is known to have been pending in
 * @param kept what sealed years say about it; null where no seal is concerned
 */
public record ReviewInTables(
        @Nullable ReviewKind kind,
        boolean counted,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate endedOn,
        @Nullable ReviewResult result,
        int throughYear,
        @Nullable Kept kept) {

    public static final ReviewInTables NONE = new ReviewInTables(null, false, null, null, null, 0, null);

    /** Entries as published, and the first unsealed year, in which everything else counts. */
    public record Kept(List<KeptEntry> entries, int year) {}

    public ReviewInTables with(ReviewEvent event) {
        if (event instanceof ReviewNotified fact) {
            int year = fact.notifiedOn().getYear();
            return new ReviewInTables(fact.kind(), fact.counted(), fact.notifiedOn(), endedOn, result, year, kept);
        }
        if (event instanceof ReviewDecided fact) {
            return new ReviewInTables(kind, counted, notifiedOn, fact.countsOn(), fact.result(), throughYear, kept);
        }
        if (event instanceof ReviewCarriedOver fact) {
            int through = Math.max(throughYear, fact.into());
            return new ReviewInTables(kind, counted, notifiedOn, endedOn, result, through, kept);
        }
        if (event instanceof ReviewCountedAfterSeal fact) {
            Kept now = new Kept(fact.keptEntries(), fact.year());
            return new ReviewInTables(kind, counted, notifiedOn, endedOn, result, throughYear, now);
        }
        return this;
    }
}
