package cn.disclosuredesk.law;

import org.jspecify.annotations.Nullable;

/**
 * Why a fact cannot stand in a case: a sentence for the clerk, in Chinese, naming the article where there is one, never
 * personal data.
 *
 * @param field the field that is to blame, as the call that records such a fact names it; null where none is
 */
public record Objection(Ground ground, @Nullable String field, String sentence) {

    /** Which kind of objection. */
    public enum Ground {
        /** The same act stands already recorded. */
        RECORDED_ALREADY,
        /** The law, the calendar or the other facts exclude it. */
        IMPOSSIBLE
    }

    public static Objection recordedAlready(@Nullable String field, String sentence) {
        return new Objection(Ground.RECORDED_ALREADY, field, sentence);
    }

    public static Objection impossible(@Nullable String field, String sentence) {
        return new Objection(Ground.IMPOSSIBLE, field, sentence);
    }
}
