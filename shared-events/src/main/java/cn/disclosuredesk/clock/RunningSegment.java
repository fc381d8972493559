package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.CaseReading.Start;
import cn.disclosuredesk.clock.ReplyPeriod.Awaited;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment (计时段) while it is being reckoned.
 *
 * @param opened from which day letters and notices belong to it
 * @param startedAfter the day after which it counts
 * @param noticesFrom the day after which the seven working days for a clarification notice count; null where there is
 *     none to be sent any more
 * @param ordered the day a decision set, which nothing moves
 * @param delayedTo the day that the agency fixed and told (第三十五条)
 */
record RunningSegment(
        Start start,
        LocalDate opened,
        LocalDate startedAfter,
        @Nullable LocalDate noticesFrom,
        int extension,
        @Nullable LocalDate ordered,
        @Nullable LocalDate delayedTo) {

    static RunningSegment begun(
            Start start, LocalDate opened, LocalDate startedAfter, @Nullable LocalDate noticesFrom) {
        return new RunningSegment(start, opened, startedAfter, noticesFrom, 0, null, null);
    }

    static RunningSegment ordered(LocalDate opened, LocalDate startedAfter, LocalDate by) {
        return new RunningSegment(Start.REVOCATION_OR_DECISION, opened, startedAfter, null, 0, by, null);
    }

    boolean isOrdered() {
        return ordered != null;
    }

    /** As extended once more, by no more than the law leaves; a decision's day is not extended. */
    RunningSegment extendedBy(int days) {
        if (isOrdered()) {
            return this;
        }
        int longest = ReplyPeriod.longestExtension(startedAfter);
        int sum = (int) Math.min(longest, (long) extension + Math.max(0, days));
        return new RunningSegment(start, opened, startedAfter, noticesFrom, sum, ordered, delayedTo);
    }

    RunningSegment delayedTo(LocalDate until) {
        return new RunningSegment(start, opened, startedAfter, noticesFrom, extension, ordered, until);
    }

    /** The same, had it started after another day. */
    RunningSegment ifStartedAfter(LocalDate day) {
        int capped = Math.min(extension, ReplyPeriod.longestExtension(day));
        return new RunningSegment(start, opened, day, noticesFrom, capped, ordered, delayedTo);
    }

    /**
     * What it comes to. A letter sent before the segment opened bears on it too for as long as its answer is waited for:
     * the whole time needed to ask others is left out (第三十三条第三款).
     */
    Reading read(List<Consultation> letters, LocalDate today, HowReckoned how) {
        LocalDate fixed = ordered != null ? ordered : delayedTo;
        if (fixed != null) {
            return StatutoryClock.fixed(startedAfter, fixed, how.calendar());
        }
        return StatutoryClock.read(
                new ReplyPeriod(startedAfter, extension, letters, Awaited.NOTHING),
                today,
                how.calendar(),
                how.settings());
    }
}
