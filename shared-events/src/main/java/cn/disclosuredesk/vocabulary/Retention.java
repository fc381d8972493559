package cn.disclosuredesk.vocabulary;

/** How long an archived file is kept (保管期限). */
public enum Retention {
    PERMANENT("永久"),
    THIRTY_YEARS("30年"),
    TEN_YEARS("10年");

    private final String label;

    Retention(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
