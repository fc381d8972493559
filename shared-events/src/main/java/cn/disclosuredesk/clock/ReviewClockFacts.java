package cn.disclosuredesk.clock;

import cn.disclosuredesk.vocabulary.ReviewEnding.Remedy;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a review that its clock reads, and nothing else: small, so that lists can keep one for every review.
 * Lists are in the order in which things happened.
 *
 * @param answers whether we have to answer: a third person has not
 * @param notifiedOn the day the copy arrived, which starts our periods
 * @param acceptedOn 受理、立案; null where it is not known
 * @param procedures 程序: the first, where it is known, and each that it changed to
 * @param answeredOn the day of our first answer; null while there is none
 * @param hearings 听证、开庭: the days that were set
 * @param rests 中止
 * @param instances 一审、二审: the first, and one more for each appeal
 * @param order what the decision that stands orders us to do; null where it orders nothing
 * @param annulled registered in error
 */
public record ReviewClockFacts(
        ReviewKind kind,
        boolean answers,
        LocalDate notifiedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate acceptedOn,
        List<Procedure> procedures,
        @Nullable LocalDate answeredOn,
        List<LocalDate> hearings,
        List<Rest> rests,
        List<Instance> instances,
        @Nullable Order order,
        boolean annulled) {

    /** The last instance, before which the review lies or by which it ended. */
    public Instance last() {
        return instances.get(instances.size() - 1);
    }

    /** Whether it rests at present. */
    public boolean isSuspended() {
        return !last().hasEnded() && rests.stream().anyMatch(rest -> rest.until() == null);
    }

    /** A procedure, from the day on which it was known or changed. */
    public record Procedure(LocalDate on, ReviewProcedure procedure) {}

    /** 中止: {@code until} null while it lasts. */
    public record Rest(LocalDate from, @Nullable LocalDate until) {}

    /**
     * What one body or court does with the review.
     *
     * @param since the day of the appeal; null for the first
     * @param judgment its decision; null while there is none, or the review was withdrawn
     */
    public record Instance(
            @Nullable LocalDate since,
            @Nullable Judgment judgment,
            @Nullable LocalDate withdrawnOn) {

        public boolean hasEnded() {
            return judgment != null || withdrawnOn != null;
        }

        /** The day on which this instance ended. */
        public @Nullable LocalDate endedOn() {
            return judgment == null ? withdrawnOn : judgment.decidedOn();
        }

        /** The day from which its end holds, stated or reckoned. */
        public @Nullable LocalDate takesEffectOn() {
            if (judgment == null) {
                return withdrawnOn;
            }
            return judgment.effectiveOn() == null ? judgment.countsOn() : judgment.effectiveOn();
        }
    }

    /**
     * A decision, judgment or ruling.
     *
     * @param remedy what can still be done against it
     * @param effectiveOn the day of effect, where it was stated
     * @param countsOn the day of effect, as it was reckoned when the decision was recorded
     */
    public record Judgment(
            LocalDate decidedOn,
            @Nullable LocalDate servedOn,
            Remedy remedy,
            @Nullable LocalDate effectiveOn,
            LocalDate countsOn) {}

    /**
     * 责令履行、重作.
     *
     * @param startedAfter the day after which the statutory period runs
     * @param sure whether that day stands: that of service, and of a judgment that of effect, is known
     * @param performBy the day that the decision sets; null where it sets none
     * @param performedOn the day of the last new reply it asked for; null while one is owed
     * @param followed whether performing it is recorded anywhere: without an application it is not
     */
    public record Order(
            LocalDate startedAfter,
            boolean sure,
            @Nullable LocalDate performBy,
            @Nullable LocalDate performedOn,
            boolean followed) {}
}
