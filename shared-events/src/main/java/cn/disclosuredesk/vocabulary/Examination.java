package cn.disclosuredesk.vocabulary;

/** What is examined before anything is disclosed (公开前审查). */
public enum Examination {
    /** 《政府信息公开条例》第十七条. */
    SECRECY("保密审查"),
    LEGALITY("合法性审核");

    private final String label;

    Examination(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
