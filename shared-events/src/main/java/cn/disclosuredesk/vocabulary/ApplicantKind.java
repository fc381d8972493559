package cn.disclosuredesk.vocabulary;

/** Kind of applicant (申请人情况): the six columns of section three, in the order of the official form. */
public enum ApplicantKind {
    NATURAL_PERSON("自然人"),
    COMMERCIAL_ENTERPRISE("商业企业"),
    RESEARCH_INSTITUTION("科研机构"),
    SOCIAL_WELFARE_ORGANISATION("社会公益组织"),
    LEGAL_SERVICE_INSTITUTION("法律服务机构"),
    OTHER("其他");

    private final String label;

    ApplicantKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Column of section three, from 0. */
    public int column() {
        return ordinal();
    }
}
