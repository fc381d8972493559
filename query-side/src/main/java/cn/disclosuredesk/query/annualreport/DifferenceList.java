package cn.disclosuredesk.query.annualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 封存后变化: where the facts of today say something else than what was published on a year, and why. Both lists are empty where they
 * say the same.
 *
 * @param cells the figures that differ, sums contained
 * @param count of all cases, however many are shown
 */
public record DifferenceList(
        String agency,
        String agencyCode,
        int year,
        String asOf,
        List<DifferingFigure> cells,
        long count,
        List<DifferingCase> cases,
        @Nullable String nextCursor) {

    /** A figure of section 3 (row and column as in its cells) or 4 (block and result). */
    public record DifferingFigure(int section, String row, String column, long official, long byFacts) {}

    /** An application with its receipt number (登记号), or a review with its case number (案号), and what made it differ. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DifferingCase(
            @Nullable String applicationId,
            @Nullable String receiptNo,
            @Nullable String reviewId,
            @Nullable String caseNo,
            List<Cause> causes) {}

    /** An event, and by how much the figures by facts moved away from the official ones with it. */
    public record Cause(
            String event, long sequence, String type, LocalDate happenedOn, String recordedAt, List<Change> changes) {}

    /** In a posted figure of section 3 or 4. */
    public record Change(int section, String row, String column, long delta) {}
}
