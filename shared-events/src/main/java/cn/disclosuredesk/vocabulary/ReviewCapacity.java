package cn.disclosuredesk.vocabulary;

/**
 * In which capacity (本机关地位) the agency stands in a review. Section four counts the original agency only
 * (国办公开办函〔2016〕201号).
 */
public enum ReviewCapacity {
    ORIGINAL_AGENCY("原行为机关"),
    REVIEW_BODY_CO_DEFENDANT("复议机关作共同被告"),
    REVIEW_BODY_ALONE("复议机关单独作被告"),
    THIRD_PERSON("第三人");

    private final String label;

    ReviewCapacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isCounted() {
        return this == ORIGINAL_AGENCY;
    }
}
