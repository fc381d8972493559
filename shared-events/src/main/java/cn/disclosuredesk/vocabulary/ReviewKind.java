package cn.disclosuredesk.vocabulary;

/** Kind of review: the three blocks of section four. */
public enum ReviewKind {
    RECONSIDERATION("行政复议", "reconsideration"),
    LITIGATION_DIRECT("未经复议直接起诉", "litigationDirect"),
    LITIGATION_AFTER_RECONSIDERATION("复议后起诉", "litigationAfterReconsideration");

    private final String label;
    private final String block;

    ReviewKind(String label, String block) {
        this.label = label;
        this.block = block;
    }

    public String label() {
        return label;
    }

    /** Name of the block in section four. */
    public String block() {
        return block;
    }

    public boolean isLawsuit() {
        return this != RECONSIDERATION;
    }
}
