package cn.disclosuredesk.vocabulary;

/**
 * Procedure of a review (复议、审理程序); in a reconsideration it decides how long the agency has to answer
 * (《行政复议法》第四十八条、第五十四条), in a lawsuit how long the court has (《行政诉讼法》第八十一条、第八十三条).
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
