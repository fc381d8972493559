package cn.disclosuredesk.ledgerfile;

import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the sheet 复议诉讼. */
public final class ReviewWords {

    private static final Set<String> PENDING = Set.of("", "尚未审结", "未审结", "审理中", "未结", "未结案", "在审", "无", "-", "/");

    private static final WordList<ReviewKind> KINDS = WordList.labelled(ReviewKind.values(), ReviewKind::label)
            .with(ReviewKind.RECONSIDERATION, "复议", "行政复议案件")
            .with(ReviewKind.LITIGATION_DIRECT, "直接起诉", "未经复议", "直接诉讼")
            .with(ReviewKind.LITIGATION_AFTER_RECONSIDERATION, "经复议起诉", "经复议后起诉", "复议后诉讼");

    private static final WordList<ReviewCapacity> CAPACITIES = WordList.labelled(
                    ReviewCapacity.values(), ReviewCapacity::label)
            .with(ReviewCapacity.ORIGINAL_AGENCY, "原行政行为机关", "原机关", "被申请人", "被告")
            .with(ReviewCapacity.REVIEW_BODY_CO_DEFENDANT, "共同被告")
            .with(ReviewCapacity.REVIEW_BODY_ALONE, "单独被告", "复议机关单独被告");

    private static final WordList<ReviewProcedure> PROCEDURES = WordList.labelled(
                    ReviewProcedure.values(), ReviewProcedure::label)
            .with(ReviewProcedure.ORDINARY, "普通程序")
            .with(ReviewProcedure.SUMMARY, "简易程序");

    private static final WordList<ReviewResult> RESULTS = new WordList<ReviewResult>()
            .with(ReviewResult.UPHELD, "结果维持")
            .with(ReviewResult.CORRECTED, "结果纠正", "纠正")
            .with(ReviewResult.OTHER, "其他结果", "其他", "其它结果", "其它");

    private static final WordList<ReviewEnding> ENDINGS = WordList.labelled(ReviewEnding.values(), ReviewEnding::word)
            .with(ReviewEnding.UPHELD, "维持原行为", "维持原行政行为", "决定维持")
            .with(ReviewEnding.REQUEST_DISMISSED, "驳回复议请求", "驳回行政复议请求")
            .with(ReviewEnding.APPLICATION_DISMISSED, "驳回复议申请", "驳回行政复议申请")
            .with(ReviewEnding.QUASHED, "撤销重作", "撤销并责令重作", "撤销原行政行为")
            .with(ReviewEnding.FOUND_UNLAWFUL, "确认行政行为违法")
            .with(ReviewEnding.FOUND_VOID, "确认行政行为无效")
            .with(ReviewEnding.ORDERED_TO_PERFORM, "责令限期履行", "责令履行职责", "责令履行法定职责", "判决履行")
            .with(ReviewEnding.ENDED_BY_WITHDRAWAL, "撤回", "撤回复议申请", "撤回终止审理")
            .with(ReviewEnding.CLAIM_DISMISSED, "驳回全部诉讼请求", "判决驳回诉讼请求")
            .with(ReviewEnding.SUIT_DISMISSED, "裁定驳回起诉")
            .with(ReviewEnding.SUIT_WITHDRAWN, "准予撤诉", "准许撤诉", "撤回起诉")
            .with(ReviewEnding.TERMINATED, "终结诉讼", "终结审理");

    private ReviewWords() {}

    /** 类型. */
    public static Optional<ReviewKind> kind(String cell) {
        return KINDS.meaning(cell);
    }

    /** Whether the cell says that the review is still pending. */
    public static boolean pending(String cell) {
        return PENDING.contains(CellText.word(cell));
    }

    /** 结果: the column of section four, or how the review ended. */
    public static Optional<Finding> finding(String cell) {
        return RESULTS.meaning(cell)
                .map(result -> new Finding(null, result))
                .or(() -> ENDINGS.meaning(cell).map(ending -> new Finding(ending, ending.result())));
    }

    /** 本机关地位. */
    public static Optional<ReviewCapacity> capacity(String cell) {
        return CAPACITIES.meaning(cell);
    }

    /** 复议程序. */
    public static Optional<ReviewProcedure> procedure(String cell) {
        return PROCEDURES.meaning(cell);
    }

    /** What a cell says about the end; {@code ending} null where it names only the column. */
    public record Finding(@Nullable ReviewEnding ending, ReviewResult result) {}
}
