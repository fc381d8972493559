package cn.disclosuredesk.query.rebuild;

/** The rebuild was given up; the live board is as it was. The sentence is for the operator, in Chinese. */
public final class RebuildFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildFailed(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
