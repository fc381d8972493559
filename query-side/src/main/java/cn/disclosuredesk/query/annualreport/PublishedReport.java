package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.annualreport.SectionFour.Block;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published for a year (已公布数字), and what is wrong with it.
 *
 * @param source whether it was stated to the desk, or sealed by it
 * @param version of the sealed report; null where it was stated
 * @param sectionFour null where it was not stated
 * @param held whether the desk's own table of the year holds anything to compare with
 * @param violations the identities (勾稽关系) that are broken
 * @param differences the cells in which the desk's own table of the year says something else
 * @param carriedForward row 4 of the year against row 2 of the next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedReport(
        String agency,
        String agencyCode,
        int year,
        String asOf,
        String form,
        Source source,
        LocalDate on,
        String recordedAt,
        @Nullable Integer version,
        Three sectionThree,
        @Nullable Four sectionFour,
        boolean held,
        List<Violation> violations,
        List<Difference> differences,
        List<CarriedForward> carriedForward) {

    /** 登记, 本系统封存. */
    public enum Source {
        STATED,
        SEALED
    }

    public record Three(boolean balanced, List<Row> rows) {}

    /** As in a section three, but for 待补, which nobody publishes. */
    public record Row(String code, String label, @Nullable String group, List<Long> cells) {}

    public record Four(Block reconsideration, Block litigationDirect, Block litigationAfterReconsideration) {}

    /**
     * A place in the tables: {@code row} the code, or the block of section four; {@code column} as in the address of its
     * cell.
     */
    public record Place(int section, String row, String column) {}

    /**
     * {@code identity}: {@code ROW_TOTAL}, {@code ANSWERED_TOTAL}, {@code BALANCE}, {@code REVIEW_TOTAL}, {@code
     * CARRIED_OVER}.
     */
    public record Violation(String identity, List<Place> cells, long printed, long expected, String message) {}

    /** {@code cell} leads to the cases that the desk counts there. */
    public record Difference(
            int section,
            String row,
            String column,
            String rowLabel,
            String columnLabel,
            long published,
            long official,
            long byFacts,
            String cell) {}

    /**
     * A column of row 4 against row 2 of the next year.
     *
     * @param carriedIn row 2 of the next year where that was published too, by the same agency alone
     * @param known the applications of this agency that stand in row 2 of the desk's own table of the next year
     * @param explained whether these are as many as were published to be left
     * @param cell leads to them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CarriedForward(
            int column,
            String label,
            long carriedOut,
            @Nullable Long carriedIn,
            long known,
            boolean explained,
            String cell) {}
}
