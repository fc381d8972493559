package cn.disclosuredesk.query.register;

import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.Parameters;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.util.Arrays;
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

    static Wanted of(AgencyCode agency, Filter filter) {
        Light light = Parameters.code("light", filter.light(), Light.class);
        return new Wanted(
                agency,
                Parameters.code("status", filter.status(), CaseStatus.class),
                light,
                light != null,
                Parameters.year(filter.year()),
                Parameters.code("kind", filter.kind(), ApplicantKind.class),
                outcome(filter.outcome()),
                Parameters.words(filter.q()),
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

    private static @Nullable String outcome(@Nullable String code) {
        if (Parameters.isLeftOut(code)) {
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
}
