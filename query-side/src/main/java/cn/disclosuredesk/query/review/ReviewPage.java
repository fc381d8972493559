package cn.disclosuredesk.query.review;

import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or lawsuit as its page shows it.
 *
 * @param counted whether section four counts it
 * @param procedure the present one
 * @param caseNo of the first instance
 * @param caseNos of all instances
 * @param result null while pending
 * @param ending how it ended, in the word of the statute
 * @param decidedOn the day of the end that stands, of a withdrawal too
 * @param effectiveOn where it is known
 * @param tables where the official tables count it, year by year
 * @param tablesByFacts where they would, had nothing been sealed
 * @param marks 标注: what was late or irregular, with its article
 * @param obligations the dates to keep, the first one first
 * @param version sequence of the last event
 */
public record ReviewPage(
        String id,
        String agency,
        String agencyCode,
        ReviewKind kind,
        ReviewStatus status,
        List<String> applicationIds,
        List<About> applications,
        LocalDate notifiedOn,
        @Nullable LocalDate filedOn,
        ReviewCapacity capacity,
        boolean counted,
        @Nullable ReviewProcedure procedure,
        @Nullable String caseNo,
        List<String> caseNos,
        @Nullable String body,
        @Nullable ReviewResult result,
        @Nullable String ending,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate performBy,
        @JsonUnwrapped ReviewCourse course,
        List<Counted> tables,
        List<Counted> tablesByFacts,
        List<ReviewDue> obligations,
        List<MarkOnFact> marks,
        long version) {

    /** An application that the review is about. */
    public record About(String id, String receiptNo) {}

    /** A mark on the fact of this sequence. */
    public record MarkOnFact(long sequence, String code, String text) {}

    /** One line of section four: in which year the review counts, and in which column. */
    public record Counted(int year, ReviewResult result) {}

    /** Whether a sealed year says something else than the facts do. */
    public boolean countsElsewhere() {
        return !tables.equals(tablesByFacts);
    }
}
