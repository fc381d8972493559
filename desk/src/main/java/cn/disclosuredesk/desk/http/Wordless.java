package cn.disclosuredesk.desk.http;

/** A failure as the log may know it: kinds and lines, no messages, because messages quote what people typed. */
final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private final String kind;

    private Wordless(Throwable failure, int depth) {
        super(null, cause(failure, depth), false, true);
        this.kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    static Wordless of(Throwable failure) {
        return new Wordless(failure, 0);
    }

    private static Wordless cause(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return cause == null || depth == DEEPEST ? null : new Wordless(cause, depth + 1);
    }

    @Override
    public String toString() {
        return kind;
    }
}
