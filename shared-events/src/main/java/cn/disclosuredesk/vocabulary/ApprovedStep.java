package cn.disclosuredesk.vocabulary;

/** What was approved (审批事项). */
public enum ApprovedStep {
    REPLY("答复"),
    EXTENSION("延期"),
    CLARIFICATION("补正"),
    FEE("收费"),
    OTHER("其他");

    private final String label;

    ApprovedStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
