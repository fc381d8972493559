package cn.disclosuredesk.query;

/** Where a case stands (办理状态), in the codes of the HTTP contract. */
public enum CaseStatus {
    RECEIVED("待分办"),
    IN_PROGRESS("办理中"),
    AWAITING_CLARIFICATION("待补正"),
    AWAITING_PAYMENT("待缴费"),
    AWAITING_OPINION("待征求意见"),
    ENDED("已办结"),
    REPLY_DUE_AGAIN("待重新答复"),
    ANNULLED("已作废");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The status of a case that nobody outside the agency is waited for. */
    public static CaseStatus of(boolean ended, boolean hasHandler) {
        if (ended) {
            return ENDED;
        }
        return hasHandler ? IN_PROGRESS : RECEIVED;
    }
}
