package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A remark with its place, as the answer shows it. {@code sheet} is null in CSV, where the file is the sheet.
 *
 * @param before what a proposed correction would replace
 * @param receiptNo the number of the line on the sheet 申请; null on other sheets, and where it cannot be read
 * @param reviewNo the same on the sheet 复议诉讼
 * @param applicationId the case that bears the number, where there is one; not stored
 * @param reviewId the same of a review
 */
public record PlacedRemark(
        String file,
        @Nullable String sheet,
        long line,
        @Nullable String column,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String before,
        @Nullable String value,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String receiptNo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reviewNo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String applicationId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reviewId) {

    private static final String MASK = "＊＊＊";

    /** A remark on a line without a number. */
    public PlacedRemark(
            String file,
            @Nullable String sheet,
            long line,
            @Nullable String column,
            @Nullable String value,
            String message) {
        this(file, sheet, line, column, null, value, message, null, null, null, null);
    }

    static PlacedRemark of(StoredFile file, Verdict verdict, Remark remark) {
        return new PlacedRemark(
                file.name(),
                file.sheetName(),
                verdict.line(),
                remark.column(),
                remark.before(),
                remark.value(),
                remark.message(),
                file.sheet() == LedgerSheet.APPLICATIONS ? verdict.about() : null,
                file.sheet() == LedgerSheet.REVIEWS ? verdict.about() : null,
                null,
                null);
    }

    /** The same for somebody who may not read names: that something stands in the cell, not what. */
    PlacedRemark masked() {
        return new PlacedRemark(
                file,
                sheet,
                line,
                column,
                masked(before),
                masked(value),
                message,
                receiptNo,
                reviewNo,
                applicationId,
                reviewId);
    }

    /** With the way to its case. */
    PlacedRemark linked(LineLinks.Links links) {
        return new PlacedRemark(
                file,
                sheet,
                line,
                column,
                before,
                value,
                message,
                receiptNo,
                reviewNo,
                receiptNo == null ? null : links.applications().get(receiptNo),
                reviewNo == null ? null : links.reviews().get(reviewNo));
    }

    private static @Nullable String masked(@Nullable String cell) {
        return cell == null ? null : MASK;
    }

    /** Never prints the cell. */
    @Override
    public String toString() {
        return "PlacedRemark[" + line + ", " + column + "]";
    }
}
