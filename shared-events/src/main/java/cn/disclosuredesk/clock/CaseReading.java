package cn.disclosuredesk.clock;

import cn.disclosuredesk.clock.Reading.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clock says about a case on a day.
 *
 * @param reading the period that runs at present, or ran last
 * @param firstDueOn the reply period from receipt, without restart, exclusion or extension
 * @param provisional the due date, or the day of receipt behind it, may still move
 * @param segments 计时段: the periods one after the other, the present one last
 * @param beside 并列日期: dates by another reading of the law, shown beside the due date
 * @param clarificationBy the last day for a clarification notice in the present segment (第三十条)
 * @param awaited what somebody else is waited for, and until when
 * @param notes what was done too late to have its effect, such as 补正告知超期
 */
public record CaseReading(
        Reading reading,
        LocalDate firstDueOn,
        boolean provisional,
        List<Segment> segments,
        List<Beside> beside,
        @Nullable LocalDate clarificationBy,
        List<Awaited> awaited,
        List<Note> notes) {

    /** The last day for the reply; null while the applicant is waited for, or a calendar that the office insists on. */
    public @Nullable LocalDate dueOn() {
        return reading.due() == null ? null : reading.due().dueOn();
    }

    public Standing standing() {
        return reading.standing();
    }

    public DayByDay explanation() {
        return reading.explanation();
    }

    /**
     * Whether a reply made on {@code day}, or anything else done then, came after the due date of the segment it belongs
     * to. A reply that is ordered because none was ever made is late by the first date too: it stays late for ever.
     */
    public boolean isMissedOn(LocalDate day) {
        for (int i = segmentOf(day); i >= 0; i--) {
            Segment segment = segments.get(i);
            if (segment.dueOn() != null && day.isAfter(segment.dueOn())) {
                return true;
            }
            if (segment.start() == Start.RECEIPT
                    || isAnsweredBefore(i) && segment.start() == Start.REVOCATION_OR_DECISION) {
                return false;
            }
        }
        return false;
    }

    private boolean isAnsweredBefore(int segment) {
        return segment == 0 || segments.get(segment - 1).answeredOn() != null;
    }

    private int segmentOf(LocalDate day) {
        int running = -1;
        for (int i = 0; i < segments.size(); i++) {
            if (day.equals(segments.get(i).answeredOn())) {
                return i;
            }
            if (!segments.get(i).from().isAfter(day)) {
                running = i;
            }
        }
        return running;
    }

    /**
     * One period (计时段).
     *
     * @param from the day that started it: not counted itself
     * @param dueOn its last day; null where it was stopped before, or does not run
     * @param answeredOn the day on which the case was replied to, closed or withdrawn in it; null where it was not
     */
    public record Segment(
            Start start,
            LocalDate from,
            @Nullable LocalDate dueOn,
            int extension,
            @Nullable LocalDate answeredOn) {}

    /** What started a period. */
    public enum Start {
        RECEIPT("收到申请"),
        CLARIFICATION("收到补正"),
        PAYMENT("缴费"),
        REASONS("收到理由"),
        REVOCATION_OR_DECISION("重新答复");

        private final String label;

        Start(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A date by another reading: {@code point} names the open point (A1, A4 …) or the rule. */
    public record Beside(String point, LocalDate dueOn, String why) {}

    /** Somebody who is waited for: {@code until} null where no limit is known. */
    public record Awaited(
            Whom whom, LocalDate since, @Nullable LocalDate until, boolean provisional) {}

    /** Who. */
    public enum Whom {
        CLARIFICATION,
        PAYMENT,
        REASONS,
        THIRD_PARTY,
        CO_AUTHOR_AGENCY,
        OTHER_AGENCY,
        CONTACT
    }

    /** What came too late: {@code on} the day of the act, {@code by} the day by which it should have been. */
    public record Note(Late what, LocalDate on, LocalDate by) {}

    /** Which act. */
    public enum Late {
        CLARIFICATION_NOTICE,
        CLARIFICATION,
        FEE_NOTICE,
        PAYMENT,
        EXTENSION_NOTICE,
        DELAY_NOTICE,
        REASONS
    }
}
