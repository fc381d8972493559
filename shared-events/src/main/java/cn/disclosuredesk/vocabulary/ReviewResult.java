package cn.disclosuredesk.vocabulary;

/**
 * Result of a review: the columns of section four. PENDING is never recorded, it is what a review is until it has
 * ended.
 */
public enum ReviewResult {
    UPHELD("结果维持"),
    CORRECTED("结果纠正"),
    OTHER("其他结果"),
    PENDING("尚未审结");

    private final String label;

    ReviewResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Name of the cell in section four, such as {@code upheld}. */
    public String cell() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
