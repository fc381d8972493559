package cn.disclosuredesk.vocabulary;

/**
 * Who is asked for an opinion (征求意见对象). It decides how long the period may rest and what silence means
 * (《政府信息公开条例》第三十二条至第三十四条).
 */
public enum Consultee {
    /** 第三十二条: 15 working days; silent, the agency decides by itself. */
    THIRD_PARTY("第三方"),
    /** 第三十四条: 15 working days; silent, it is deemed to agree. */
    CO_AUTHOR_AGENCY("共同制作机关"),
    /** 第三十三条第三款: the law sets no limit. */
    OTHER_AGENCY("其他机关");

    private final String label;

    Consultee(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
