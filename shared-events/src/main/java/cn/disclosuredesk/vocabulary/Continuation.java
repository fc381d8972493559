package cn.disclosuredesk.vocabulary;

/** Why a case goes on from another one (承接原因). */
public enum Continuation {
    /** One application was split into several. */
    SPLIT("拆分"),
    /** It had been registered for the wrong agency. */
    OTHER_AGENCY("改登机关");

    private final String label;

    Continuation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
