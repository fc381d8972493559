package cn.disclosuredesk.clock;

import java.time.LocalDate;

/** 法定期限: the periods in working days that run from an event without anything to interrupt them. */
public enum StatutoryPeriod {

    /** 答复: 20 working days from receipt (《政府信息公开条例》第三十三条). */
    REPLY(20),

    /** 答复, 2019年5月15日前: 15 working days (2007年《政府信息公开条例》第二十四条). */
    REPLY_BEFORE_2019(15),

    /** 补正告知: 7 working days from receipt (第三十条). */
    CLARIFICATION_NOTICE(7),

    /** 第三方、共同制作机关的意见: 15 working days from receipt of the letter (第三十二条、第三十四条). */
    OPINION(15),

    /** 信息处理费: 20 working days from receipt of the fee notice (国办函〔2020〕109号). */
    FEE_PAYMENT(20);

    private static final LocalDate REVISED_REGULATION = LocalDate.of(2019, 5, 15);

    private static final int LONGEST_SET = 1_000;

    private final int workingDays;

    StatutoryPeriod(int workingDays) {
        this.workingDays = workingDays;
    }

    /** The period for a reply that starts after this day, by the law that held then (国务院令第711号). */
    public static StatutoryPeriod reply(LocalDate startedAfter) {
        return startedAfter.isBefore(REVISED_REGULATION) ? REPLY_BEFORE_2019 : REPLY;
    }

    public int workingDays() {
        return workingDays;
    }

    /** A length that a letter sets, as it is counted: whatever was recorded, at least a day and at most four years. */
    public static int believable(int workingDays) {
        return Math.max(1, Math.min(workingDays, LONGEST_SET));
    }

    /** The last day of the period; the day of the event that starts it is not counted. */
    public DueDate dueAfter(LocalDate event, WorkingDays calendar) {
        var last = calendar.countFrom(event, workingDays);
        return new DueDate(last.lastDay(), last.provisional());
    }
}
