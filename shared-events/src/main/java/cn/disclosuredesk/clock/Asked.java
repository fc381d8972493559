package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.CaseReading.Whom;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the applicant that wants an answer.
 *
 * @param answeredOn the day of its answer, or of that to a letter of its kind sent since: who answers the one sent
 *     again owes the first one no other
 */
record Asked(Whom whom, LocalDate on, @Nullable LocalDate answeredOn, DueDate limit, Effect effect) {

    /** What asking did to the period. */
    enum Effect {
        /** No period runs until the answer, which starts it anew. */
        STOPS,
        /** Asked too late to stop the period for certain. */
        TOO_LATE,
        /** None. */
        NONE
    }

    boolean isOpen() {
        return answeredOn == null;
    }

    boolean isOpenOn(LocalDate day) {
        return !on.isAfter(day) && (answeredOn == null || answeredOn.isAfter(day));
    }

    static @Nullable LocalDate answeredOn(List<Question> letters, Question letter) {
        return firstSince(letter.sentOn(), letters, Question::sentOn, Question::answeredOn);
    }

    static @Nullable LocalDate paidOn(List<Fee> notices, Fee notice) {
        return firstSince(notice.issuedOn(), notices, Fee::issuedOn, Fee::paidOn);
    }

    /** The first answer to a letter of this day, or to one sent since. */
    private static <L> @Nullable LocalDate firstSince(
            LocalDate day,
            List<L> letters,
            Function<L, LocalDate> sentOn,
            Function<L, @Nullable LocalDate> answeredOn) {
        return letters.stream()
                .filter(letter -> !sentOn.apply(letter).isBefore(day))
                .map(answeredOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
