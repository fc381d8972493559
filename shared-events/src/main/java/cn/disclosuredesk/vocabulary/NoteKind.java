package cn.disclosuredesk.vocabulary;

/** What a note on a case is about (记事类别). */
public enum NoteKind {
    NOTE("备注"),
    DELIBERATION("会商"),
    ADVICE("专家、法律顾问意见"),
    INSPECTION("现场查阅"),
    /** 《政府信息公开条例》第四十七条、第五十一条. */
    COMPLAINT("投诉举报、督办");

    private final String label;

    NoteKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
