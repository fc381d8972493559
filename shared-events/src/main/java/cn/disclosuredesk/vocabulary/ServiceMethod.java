package cn.disclosuredesk.vocabulary;

/**
 * How a letter reaches the applicant (送达方式). It decides which day the reply was made: posting for mail, signature
 * for direct service.
 */
public enum ServiceMethod {
    ON_THE_SPOT("当场"),
    DIRECT("直接送达"),
    LEFT("留置"),
    MAIL("EMS/挂号"),
    ELECTRONIC("电子"),
    PUBLIC_NOTICE("公告");

    private final String label;

    ServiceMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the reply is made when it leaves the agency (交邮、发送) and not when it is signed for. */
    public boolean madeWhenDispatched() {
        return this == MAIL || this == ELECTRONIC || this == PUBLIC_NOTICE;
    }
}
