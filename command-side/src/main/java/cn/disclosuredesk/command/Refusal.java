package cn.disclosuredesk.command;

import cn.disclosuredesk.law.Objection;
import org.jspecify.annotations.Nullable;

/**
 * An act was refused: nothing has happened. The sentence is for the clerk, in Chinese, and names the article where
 * there is one. It never holds personal data.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String field;

    private Refusal(Reason reason, @Nullable String field, String sentence) {
        super(sentence);
        this.reason = reason;
        this.field = field;
    }

    /** Wrong by itself: type, form, missing, a future day, two fields that contradict each other (400). */
    public static Refusal malformed(@Nullable String field, String sentence) {
        return new Refusal(Reason.MALFORMED, field, sentence);
    }

    /** There is no such thing (404). */
    public static Refusal unknown(String sentence) {
        return new Refusal(Reason.UNKNOWN, null, sentence);
    }

    /** The same act stands already recorded, or a number that must be unique is taken (409). */
    public static Refusal recordedAlready(@Nullable String field, String sentence) {
        return new Refusal(Reason.RECORDED_ALREADY, field, sentence);
    }

    /** The law, the calendar or the other facts of the case exclude it (422). */
    public static Refusal excluded(@Nullable String field, String sentence) {
        return new Refusal(Reason.EXCLUDED, field, sentence);
    }

    /** What the law says against a fact. */
    public static Refusal of(Objection objection) {
        return switch (objection.ground()) {
            case RECORDED_ALREADY -> recordedAlready(objection.field(), objection.sentence());
            case IMPOSSIBLE -> excluded(objection.field(), objection.sentence());
        };
    }

    public Reason reason() {
        return reason;
    }

    /** The field that is to blame, as the call names it; null where none is. */
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
        UNKNOWN,
        RECORDED_ALREADY,
        EXCLUDED
    }
}
