package cn.disclosuredesk.vocabulary;

/**
 * Legal kind of a reply (答复类型): what the office decided, as the law knows it. It outlives the forms; the row of the
 * annual table follows from it. Articles are those of 《政府信息公开条例》.
 */
public enum Disposition {
    ALREADY_PUBLIC("已主动公开", "第三十六条第（一）项", Outcome.GRANTED),
    GRANTED("予以公开", "第三十六条第（二）项", Outcome.GRANTED),
    PARTIAL("部分公开", "第三十七条", Outcome.PARTIAL),
    STATE_SECRET("国家秘密", "第十四条", Outcome.STATE_SECRET),
    LAW_FORBIDS("法律、行政法规禁止公开", "第十四条", Outcome.LAW_FORBIDS),
    SECURITY_STABILITY("危及三安全一稳定", "第十四条", Outcome.SECURITY_STABILITY),
    THIRD_PARTY("损害第三方合法权益", "第十五条", Outcome.THIRD_PARTY),
    INTERNAL("内部事务信息", "第十六条第一款", Outcome.INTERNAL),
    PROCESS("过程性信息", "第十六条第二款", Outcome.PROCESS),
    ENFORCEMENT_FILE("行政执法案卷", "第十六条第二款", Outcome.ENFORCEMENT_FILE),
    SPECIAL_REGIME("行政查询事项", "第三十六条第（七）项", Outcome.SPECIAL_REGIME),
    NOT_FOUND("信息不存在", "第三十六条第（四）项", Outcome.NOT_HELD),
    NOT_OURS("非本机关负责公开", "第三十六条第（五）项", Outcome.NOT_HELD),
    NEEDS_PROCESSING("需要加工、分析", "第三十八条", Outcome.NEEDS_PROCESSING),
    STILL_UNCLEAR("补正后仍不明确", "第三十条", Outcome.STILL_UNCLEAR),
    PETITION("信访、投诉、举报", "第三十九条第一款", Outcome.PETITION),
    REPEATED("重复申请", "第三十六条第（六）项", Outcome.REPEATED),
    PUBLICATION("公开出版物", "第三十九条第二款", Outcome.PUBLICATION),
    EXCESSIVE("大量反复申请", "第三十五条", Outcome.EXCESSIVE),
    RECONFIRM("确认或重新出具已获取信息", "第三十六条第（六）项", Outcome.RECONFIRM),
    NOT_CLARIFIED("逾期不补正", "第三十条", Outcome.NOT_CLARIFIED),
    NOT_PAID("逾期不缴费", "第四十二条", Outcome.NOT_PAID),
    WITHDRAWN("申请人撤回", "", Outcome.OTHER),
    NOT_GOVERNMENT_INFORMATION("非政府信息", "第二条", Outcome.OTHER),
    PARTY_INFORMATION("党务信息", "第二条", Outcome.OTHER),
    ARCHIVES("已移交档案馆", "", Outcome.OTHER),
    REGISTERED_IN_ERROR("登记作废", "", Outcome.OTHER),
    DUPLICATE_COPY("同一申请的复份", "", Outcome.OTHER),
    OTHER("其他", "", Outcome.OTHER);

    private final String label;
    private final String article;
    private final Outcome row;

    Disposition(String label, String article, Outcome row) {
        this.label = label;
        this.article = article;
        this.row = row;
    }

    public String label() {
        return label;
    }

    /** The ground in 《政府信息公开条例》; blank where no article names the kind. */
    public String article() {
        return article;
    }

    /** The row of the 2021 form. */
    public Outcome row() {
        return row;
    }

    /**
     * The kind that an outcome stands for where only the row is known: {@code 3.1} → GRANTED, {@code 3.4.1} →
     * NOT_FOUND, {@code 3.6.3} → OTHER.
     */
    public static Disposition usualFor(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> GRANTED;
            case NOT_HELD -> NOT_FOUND;
            case OTHER -> OTHER;
            default -> valueOf(outcome.name());
        };
    }
}
