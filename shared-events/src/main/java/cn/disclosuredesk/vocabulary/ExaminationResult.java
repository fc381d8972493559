package cn.disclosuredesk.vocabulary;

/** What an examination came to (审查结论). */
public enum ExaminationResult {
    PASSED("可以公开"),
    PARTLY("可以部分公开"),
    NOT_PASSED("不得公开"),
    /** Unsure: the competent or the secrecy authority is asked. */
    REFERRED("报请确定");

    private final String label;

    ExaminationResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
