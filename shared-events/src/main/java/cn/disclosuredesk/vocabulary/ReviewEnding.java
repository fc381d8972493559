package cn.disclosuredesk.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a review ended (结案方式), in the words of the statutes: 《行政复议法》, 《行政诉讼法》. The column of section four follows from
 * it; it is stored by its Chinese word.
 */
public enum ReviewEnding {
    UPHELD("维持", ReviewResult.UPHELD, Remedy.NONE),
    REQUEST_DISMISSED("驳回请求", ReviewResult.UPHELD, Remedy.NONE),
    CHANGED("变更", ReviewResult.CORRECTED, Remedy.JUDGMENT),
    QUASHED("撤销", ReviewResult.CORRECTED, Remedy.JUDGMENT),
    PARTLY_QUASHED("部分撤销", ReviewResult.CORRECTED, Remedy.JUDGMENT),
    FOUND_UNLAWFUL("确认违法", ReviewResult.CORRECTED, Remedy.JUDGMENT),
    FOUND_VOID("确认无效", ReviewResult.CORRECTED, Remedy.JUDGMENT),
    ORDERED_TO_PERFORM("责令履行", ReviewResult.CORRECTED, Remedy.JUDGMENT),
    NOT_ACCEPTED("不予受理", ReviewResult.OTHER, Remedy.NONE),
    APPLICATION_DISMISSED("驳回申请", ReviewResult.OTHER, Remedy.NONE),
    ENDED_BY_WITHDRAWAL("撤回终止", ReviewResult.OTHER, Remedy.NONE),
    MEDIATED("调解", ReviewResult.OTHER, Remedy.NONE),
    SETTLED("和解", ReviewResult.OTHER, Remedy.NONE),
    TRANSFERRED("移送", ReviewResult.OTHER, Remedy.NONE),
    CLAIM_DISMISSED("驳回诉讼请求", ReviewResult.UPHELD, Remedy.JUDGMENT),
    CASE_NOT_FILED("不予立案", ReviewResult.OTHER, Remedy.RULING),
    SUIT_DISMISSED("驳回起诉", ReviewResult.OTHER, Remedy.RULING),
    SUIT_WITHDRAWN("撤诉", ReviewResult.OTHER, Remedy.NONE),
    DEEMED_WITHDRAWN("按撤诉处理", ReviewResult.OTHER, Remedy.NONE),
    TERMINATED("终结", ReviewResult.OTHER, Remedy.NONE);

    private final String word;
    private final ReviewResult result;
    private final Remedy remedy;

    ReviewEnding(String word, ReviewResult result, Remedy remedy) {
        this.word = word;
        this.result = result;
        this.remedy = remedy;
    }

    public String word() {
        return word;
    }

    /** The column of section four. */
    public ReviewResult result() {
        return result;
    }

    /** What a lawsuit's party can still do against it. */
    public Remedy remedy() {
        return remedy;
    }

    /**
     * Whether it asks for a new reply to the application (《行政复议法》第六十四条、第六十六条). What is only changed, or found unlawful or
     * void, leaves the agency nothing to reply.
     */
    public boolean asksForReply() {
        return this == QUASHED || this == PARTLY_QUASHED || this == ORDERED_TO_PERFORM;
    }

    /**
     * Whether a review of this kind can end so: some ways are those of 《行政复议法》 only, some of 《行政诉讼法》 only; a suit has not
     * ended in 维持 since 2015.
     */
    public boolean fits(ReviewKind kind) {
        return switch (this) {
            case UPHELD, REQUEST_DISMISSED, NOT_ACCEPTED, APPLICATION_DISMISSED, ENDED_BY_WITHDRAWAL ->
                !kind.isLawsuit();
            case CLAIM_DISMISSED, CASE_NOT_FILED, SUIT_DISMISSED, SUIT_WITHDRAWN, DEEMED_WITHDRAWN -> kind.isLawsuit();
            default -> true;
        };
    }

    /** Whether the applicant or plaintiff can end a review so, by giving up. */
    public boolean isGivingUp() {
        return this == ENDED_BY_WITHDRAWAL || this == SETTLED || this == SUIT_WITHDRAWN || this == DEEMED_WITHDRAWN;
    }

    /** The ending of this word; 驳回复议请求 and 驳回复议申请 are the same as 驳回请求 and 驳回申请. */
    public static Optional<ReviewEnding> ofWord(String word) {
        String usual = word.replace("驳回复议", "驳回");
        return Arrays.stream(values())
                .filter(ending -> ending.word.equals(usual))
                .findFirst();
    }

    /** Appeal in a lawsuit (《行政诉讼法》第八十五条), with a period for each kind. */
    public enum Remedy {
        /** It takes effect at once. */
        NONE,
        /** 裁定 that can be appealed. */
        RULING,
        /** 判决. */
        JUDGMENT
    }
}
