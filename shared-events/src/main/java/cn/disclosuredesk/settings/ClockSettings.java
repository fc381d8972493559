package cn.disclosuredesk.settings;

/**
 * How the dates of a case are reckoned where the law leaves it open. Read whenever a date is asked for, by the day of
 * receipt.
 *
 * @param arrival 休息日到达: from which day an arrival on a rest day counts
 * @param pause 征求意见: which end of the excluded time counts
 * @param silence 未答复: until when a silent consultee lets the period rest
 * @param lateClarification 补正告知超期: what a notice after the seventh working day does
 * @param reasons 说明理由: whether the period rests while reasons are waited for
 * @param missingCalendar 节假日安排未公布: what is said of a due date beyond the years that are known
 * @param usualClarificationDays A40: working days from service that a notice without a limit leaves
 */
public record ClockSettings(
        Arrival arrival,
        Pause pause,
        Silence silence,
        LateClarification lateClarification,
        Reasons reasons,
        MissingCalendar missingCalendar,
        int usualClarificationDays) {

    static final ClockSettings USUAL = new ClockSettings(
            Arrival.AS_IT_IS,
            Pause.FROM_SENDING,
            Silence.UNTIL_THE_LIMIT,
            LateClarification.FROM_RECEIPT,
            Reasons.NO_PAUSE,
            MissingCalendar.PROVISIONAL,
            15);

    /** A1: the earlier day is the safe one. */
    public enum Arrival {
        AS_IT_IS,
        NEXT_WORKING_DAY
    }

    /** A2: [sent, back), or (sent, back]. */
    public enum Pause {
        FROM_SENDING,
        FROM_THE_DAY_AFTER
    }

    /** A3: third parties and co-authors have 15 working days; other agencies none, so that nothing changes for them. */
    public enum Silence {
        UNTIL_THE_LIMIT,
        UNTIL_THE_END_IS_RECORDED
    }

    /** A4: the date from the original receipt stands, the other is shown beside it; or the notice restarts all the same. */
    public enum LateClarification {
        FROM_RECEIPT,
        RESTARTS
    }

    /** A5: art 35 says nothing on the clock; some counties treat the request for reasons like one for clarification. */
    public enum Reasons {
        NO_PAUSE,
        LIKE_CLARIFICATION
    }

    /**
     * A30: until the notice of a year is out, weekends and 1 January are off and the due date is provisional; or no due
     * date is named that lies there, only the first one, which always is, and is provisional.
     */
    public enum MissingCalendar {
        PROVISIONAL,
        BLOCK
    }
}
