package cn.disclosuredesk.clock;

/** A date of a review that somebody has to keep (应办事项), in the codes of the HTTP contract. */
public enum ReviewObligation {
    /** 提交复议答复和证据. */
    REVIEW_ANSWER("提交书面答复和证据", true, true),
    /** 提交答辩状和证据. */
    REVIEW_DEFENCE("提交答辩状和证据", true, true),
    /** 听证、开庭. */
    REVIEW_HEARING("听证、开庭", true, false),
    /** 复议机关作出决定: told for information. */
    REVIEW_DECISION("复议机关作出决定", false, false),
    /** 一审审结. */
    FIRST_INSTANCE("一审审结", false, false),
    /** 二审审结. */
    SECOND_INSTANCE("二审审结", false, false),
    /** 上诉: a right, ours and the other side's, no duty. */
    APPEAL("上诉期限", true, false),
    /** 裁判生效. */
    REVIEW_EFFECT("裁判生效", false, false),
    /** 申请人对复议决定起诉. */
    SUIT_AFTER_REVIEW("申请人起诉期限", false, false),
    /** 履行决定、判决，重新答复. */
    PERFORMANCE("履行决定（判决）", true, true);

    private final String label;
    private final boolean watched;
    private final boolean owed;

    ReviewObligation(String label, boolean watched, boolean owed) {
        this.label = label;
        this.watched = watched;
        this.owed = owed;
    }

    public String label() {
        return label;
    }

    /** Whether we watch it, so that a light burns; every other is told so that we know what to expect. */
    public boolean isWatched() {
        return watched;
    }

    /** Whether we owe it, so that it can be late. */
    public boolean isOwed() {
        return owed;
    }
}
