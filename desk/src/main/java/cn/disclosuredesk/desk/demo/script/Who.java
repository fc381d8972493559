package cn.disclosuredesk.desk.demo.script;

/** The people of the invented office. */
public enum Who {
    WANG("registrar", "王秀兰", "REGISTRAR", "HANDLER"),
    CHEN("handler", "陈立新", "HANDLER"),
    ZHAO("handler2", "赵敏", "HANDLER", "REGISTRAR"),
    LI("head", "李建国", "HEAD"),
    ZHOU("auditor", "周正", "AUDITOR"),
    SUN("admin", "孙磊", "ADMIN");

    private final String username;
    private final String displayName;
    private final String[] roles;

    Who(String username, String displayName, String... roles) {
        this.username = username;
        this.displayName = displayName;
        this.roles = roles;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** Her roles, the one in which she mostly acts first. */
    public String[] roles() {
        return roles.clone();
    }
}
