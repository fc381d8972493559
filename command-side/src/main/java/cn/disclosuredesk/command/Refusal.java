package cn.disclosuredesk.command;

import cn.disclosuredesk.law.Objection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act was refused: nothing has happened. The sentence is for the clerk, in Chinese, and names the article where
 * there is one. It never holds personal data.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String field;
    private final transient List<Fault> faults;

    private Refusal(Reason reason, @Nullable String field, String sentence) {
        this(reason, field, sentence, field == null ? List.of() : List.of(new Fault(field, sentence)));
    }

    private Refusal(Reason reason, @Nullable String field, String sentence, List<Fault> faults) {
        super(sentence);
        this.reason = reason;
        this.field = field;
        this.faults = List.copyOf(faults);
    }

    /** One of the things that are to blame: a field as the call names it, or a check by its code. */
    public record Fault(String field, String sentence) {}

    /** Wrong by itself: type, form, missing, a future day, two fields that contradict each other (400). */
    public static Refusal malformed(@Nullable String field, String sentence) {
        return new Refusal(Reason.MALFORMED, field, sentence);
    }

    /** Several things are wrong by themselves, each told apart (400). */
    public static Refusal malformed(String sentence, List<Fault> faults) {
        return new Refusal(Reason.MALFORMED, null, sentence, faults);
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

    /** Several things exclude it, each told apart (422). */
    public static Refusal excluded(String sentence, List<Fault> faults) {
        return new Refusal(Reason.EXCLUDED, null, sentence, faults);
    }

    /** More than can be taken at once (413). */
    public static Refusal tooLarge(@Nullable String field, String sentence) {
        return new Refusal(Reason.TOO_LARGE, field, sentence);
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

    /** Everything that is to blame, each with its own sentence; none where nothing is. */
    public List<Fault> faults() {
        return faults;
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
        EXCLUDED,
        TOO_LARGE
    }
}
