package cn.disclosuredesk.query;

import org.jspecify.annotations.Nullable;

/**
 * A question that has no answer. The sentence is for the clerk, in Chinese; it never holds personal data, nor the words that were
 * searched for.
 */
public final class Unanswerable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String field;

    private Unanswerable(Reason reason, @Nullable String field, String sentence) {
        super(sentence);
        this.reason = reason;
        this.field = field;
    }

    /** Wrong by itself: form, unknown code, outside the limits (400). */
    public static Unanswerable malformed(String field, String sentence) {
        return new Unanswerable(Reason.MALFORMED, field, sentence);
    }

    /** There is no such thing (404). */
    public static Unanswerable unknown(String sentence) {
        return new Unanswerable(Reason.UNKNOWN, null, sentence);
    }

    public Reason reason() {
        return reason;
    }

    /** The parameter that is to blame, as the call names it; null where none is. */
    public @Nullable String field() {
        return field;
    }

    /** The sentence for the clerk. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Why, as the HTTP contract tells it apart. */
    public enum Reason {
        MALFORMED,
        UNKNOWN
    }
}
