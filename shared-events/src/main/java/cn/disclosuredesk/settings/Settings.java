package cn.disclosuredesk.settings;

/**
 * The choices of one office where the law is silent. The clock reads the first ones whenever a date is asked for; the
 * others are applied when a fact is recorded.
 *
 * @param arrival 休息日到达: from which day an arrival on a rest day counts
 * @param pause 征求意见: which end of the excluded time counts
 * @param silence 未答复: until when a silent consultee lets the period rest
 * @param lateClarification 补正告知超期: what a notice after the seventh working day does
 * @param reasons 说明理由: whether the period rests while reasons are waited for
 * @param usualClarificationDays working days from service that a notice without a limit leaves
 * @param usualUnitDays working days within which a unit gives its opinion
 */
public record Settings(
        Arrival arrival,
        Pause pause,
        Silence silence,
        LateClarification lateClarification,
        Reasons reasons,
        int usualClarificationDays,
        int usualUnitDays) {

    /** What an office has that has chosen nothing. */
    public static final Settings USUAL = new Settings(
            Arrival.AS_IT_IS,
            Pause.FROM_SENDING,
            Silence.UNTIL_THE_LIMIT,
            LateClarification.FROM_RECEIPT,
            Reasons.NO_PAUSE,
            15,
            5);

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
}
