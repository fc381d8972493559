package cn.disclosuredesk.vocabulary;

/**
 * Procedure of a reconsideration (复议程序); it decides how long the agency has to answer
 * (《行政复议法》第四十八条、第五十四条).
 */
public enum ReviewProcedure {
    ORDINARY("普通"),
    SUMMARY("简易");

    private final String label;

    ReviewProcedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
