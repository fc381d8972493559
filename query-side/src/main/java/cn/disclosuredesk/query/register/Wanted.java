package cn.disclosuredesk.query.register;

import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are wanted; null = whichever.
 *
 * @param open whether only those are wanted for which a light burns
 * @param outcome a row or a group of rows, such as {@code 3.3}
 * @param words to be found in receipt number or 文号, or
 * @param subjects whose names or contents hold the words
 */
record Wanted(
        AgencyCode agency,
        @Nullable CaseStatus status,
        @Nullable Light light,
        boolean open,
        @Nullable Integer year,
        @Nullable ApplicantKind kind,
        @Nullable String outcome,
        @Nullable String words,
        Set<SubjectId> subjects) {

    private static final int FEWEST_LETTERS = 2;

    /** Year of the first receipts anybody could import, and one that no receipt can lie in. */
    private static final int FIRST_YEAR = 1949;

    private static final int LAST_YEAR = 2100;

    static Wanted of(AgencyCode agency, Filter filter) {
        Light light = code("light", filter.light(), Light.class);
        return new Wanted(
                agency,
                code("status", filter.status(), CaseStatus.class),
                light,
                light != null,
                year(filter.year()),
                code("kind", filter.kind(), ApplicantKind.class),
                outcome(filter.outcome()),
                words(filter.q()),
                Set.of());
    }

    /** Every application of an agency for which a light burns. */
    static Wanted open(AgencyCode agency) {
        return new Wanted(agency, null, null, true, null, null, null, null, Set.of());
    }

    /** Whether it takes the clock to tell which are wanted. */
    boolean isDerived() {
        return light != null
                || status != null
                        && switch (status) {
                            case RECEIVED, IN_PROGRESS, AWAITING_CLARIFICATION, AWAITING_PAYMENT, AWAITING_OPINION ->
                                true;
                            case ENDED, REPLY_DUE_AGAIN, ANNULLED -> false;
                        };
    }

    /** The same, where the words may also stand in the names or contents of these subjects. */
    Wanted orBy(Set<SubjectId> found) {
        return new Wanted(agency, status, light, open, year, kind, outcome, words, found);
    }

    /** The words may be somebody's name. */
    @Override
    public String toString() {
        return "Wanted[" + agency + "]";
    }

    private static <E extends Enum<E>> @Nullable E code(String field, @Nullable String code, Class<E> codes) {
        if (isLeftOut(code)) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Unanswerable.malformed(field, field + " 没有这个代码。"));
    }

    private static @Nullable Integer year(@Nullable String year) {
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

    private static @Nullable String outcome(@Nullable String code) {
        if (isLeftOut(code)) {
            return null;
        }
        boolean known = Arrays.stream(Outcome.values())
                .anyMatch(outcome -> outcome.code().equals(code) || isGroup(code, outcome));
        if (!known) {
            throw Unanswerable.malformed("outcome", "没有这个办理结果代码。");
        }
        return code;
    }

    private static boolean isGroup(@Nullable String code, Outcome outcome) {
        return outcome.group().isPresent()
                && outcome.code().replaceFirst("\\.\\d$", "").equals(code);
    }

    private static @Nullable String words(@Nullable String q) {
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

    private static boolean isLeftOut(@Nullable String parameter) {
        return parameter == null || parameter.isBlank();
    }
}
