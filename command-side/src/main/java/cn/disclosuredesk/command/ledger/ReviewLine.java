package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet 复议诉讼, read and checked by itself: one reconsideration or lawsuit. {@code end} null =
 * pending. {@code filedOn} is 提起日期, {@code answerLimit} 答复期限, {@code secondInstanceNo} 二审案号.
 */
public record ReviewLine(
        @Nullable String caseNo,
        ReviewKind kind,
        List<String> receiptNos,
        LocalDate notifiedOn,
        @Nullable String body,
        @Nullable ReviewCapacity capacity,
        @Nullable ReviewProcedure procedure,
        @Nullable End end,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate answerLimit,
        @Nullable String secondInstanceNo,
        List<ProcessRow> process) {

    /** As most ledgers tell it. */
    public ReviewLine(
            @Nullable String caseNo,
            ReviewKind kind,
            List<String> receiptNos,
            LocalDate notifiedOn,
            @Nullable String body,
            @Nullable ReviewCapacity capacity,
            @Nullable ReviewProcedure procedure,
            @Nullable End end) {
        this(caseNo, kind, receiptNos, notifiedOn, body, capacity, procedure, end, null, null, null, List.of());
    }

    /** The same with the rows of its number on the sheet 过程: line and rows are one story. */
    public ReviewLine with(List<ProcessRow> rows) {
        return new ReviewLine(
                caseNo,
                kind,
                receiptNos,
                notifiedOn,
                body,
                capacity,
                procedure,
                end,
                filedOn,
                answerLimit,
                secondInstanceNo,
                rows);
    }

    /**
     * 结果 and 结案日期; {@code ending} null where the sheet names only the column. A lawsuit's day is the day it took
     * effect.
     */
    public record End(LocalDate on, @Nullable ReviewEnding ending, ReviewResult result) {}
}
