package cn.disclosuredesk.vocabulary;

/** What the agency spoke to the applicant about (联系事由). */
public enum ContactPurpose {
    RECEIPT("确认收到"),
    CLARIFICATION("释明、补正"),
    COLLECTION("通知领取"),
    OTHER("其他");

    private final String label;

    ContactPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
