package cn.disclosuredesk.vocabulary;

/**
 * How an application reached the agency (申请方式). The channel decides which day is the legal day of receipt
 * (《政府信息公开条例》第三十一条).
 */
public enum Channel {
    IN_PERSON("当面"),
    REGISTERED_MAIL("邮寄"),
    ORDINARY_MAIL("平信"),
    ONLINE("网络"),
    EMAIL("电子邮件"),
    FAX("传真"),
    ORAL("口头"),
    TRANSFERRED("转来"),
    OTHER("其他");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
