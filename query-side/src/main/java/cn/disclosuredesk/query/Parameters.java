package cn.disclosuredesk.query;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parameters by which lists are filtered, as text; one that is null or blank was left out. */
public final class Parameters {

    private static final int FEWEST_LETTERS = 2;

    /** Year of the first receipts anybody could import, and one that no receipt can lie in. */
    private static final int FIRST_YEAR = 1949;

    private static final int LAST_YEAR = 2100;

    private Parameters() {}

    public static boolean isLeftOut(@Nullable String parameter) {
        return parameter == null || parameter.isBlank();
    }

    /** One of the codes; null if it was left out. */
    public static <E extends Enum<E>> @Nullable E code(String field, @Nullable String code, Class<E> codes) {
        if (isLeftOut(code)) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Unanswerable.malformed(field, field + " 没有这个代码。"));
    }

    /** A calendar year; null if it was left out. */
    public static @Nullable Integer year(@Nullable String year) {
        if (isLeftOut(year)) {
            return null;
        }
        try {
            int number = Integer.parseInt(String.valueOf(year));
            if (number >= FIRST_YEAR && number <= LAST_YEAR) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // answered like every other year that is none
        }
        throw Unanswerable.malformed("year", "年度须为四位数字。");
    }

    /** Words to search for, in lower case; null if they were left out. */
    public static @Nullable String words(@Nullable String q) {
        if (isLeftOut(q)) {
            return null;
        }
        String words = String.valueOf(q).trim();
        if (words.codePointCount(0, words.length()) < FEWEST_LETTERS) {
            throw Unanswerable.malformed("q", "检索词至少两个字。");
        }
        // PostgreSQL takes no text with a NUL in it, and nothing that was recorded holds another one.
        if (words.chars().anyMatch(Character::isISOControl)) {
            throw Unanswerable.malformed("q", "检索词不能包含控制字符。");
        }
        return words.toLowerCase(Locale.ROOT);
    }
}
