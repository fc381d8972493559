package cn.disclosuredesk.vocabulary;

/** How the fee is reckoned (收费方式), one method an application (国办函〔2020〕109号). */
public enum FeeMethod {
    PER_REQUEST("按件"),
    PER_PAGE("按量");

    private final String label;

    FeeMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
