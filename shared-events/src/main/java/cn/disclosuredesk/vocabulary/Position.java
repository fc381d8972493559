package cn.disclosuredesk.vocabulary;

/** What a consultee says to the disclosure (意见). */
public enum Position {
    AGREES("同意公开"),
    PARTLY("部分同意"),
    REFUSES("不同意公开"),
    /** No answer came. */
    NONE("未答复");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
