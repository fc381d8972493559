package cn.disclosuredesk.clock;

import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复议、诉讼期限: the periods around reconsideration and court. 三日、五日、七日、十日 of the Reconsideration Law are working
 * days and cannot end on a rest day; all others are calendar days or months, and one that would end on a rest day ends on
 * the next working day (《行政复议法》第八十八条、《民事诉讼法》第八十五条). The day of the event is never counted.
 */
public final class ReviewPeriods {

    private ReviewPeriods() {}

    /** 复议申请: 60 days from knowing of the act (《行政复议法》第二十条). */
    public static DueDate application(LocalDate knownOn, WorkingDays calendar) {
        return rolling(knownOn.plusDays(60), calendar);
    }

    /** 复议申请, where the letter did not tell right, body and period: a year from knowing of its content at most (第二十条). */
    public static DueDate applicationWithoutInstruction(LocalDate knownOn, WorkingDays calendar) {
        return rolling(knownOn.plusYears(1), calendar);
    }

    /** 受理审查: 5 working days; silent, the body is deemed to have accepted (《行政复议法》第三十条). */
    public static DueDate admission(LocalDate appliedOn, WorkingDays calendar) {
        return workingDays(appliedOn, 5, calendar);
    }

    /** 发送副本: 7 working days after acceptance, 3 in the summary procedure (《行政复议法》第四十八条、第五十四条). */
    public static DueDate forwarding(LocalDate acceptedOn, @Nullable ReviewProcedure procedure, WorkingDays calendar) {
        return workingDays(acceptedOn, procedure == ReviewProcedure.SUMMARY ? 3 : 7, calendar);
    }

    /**
     * 书面答复和证据: our answer, 10 working days from receipt of the copy, 5 in the summary procedure
     * (《行政复议法》第四十八条、第五十四条、第七十条). A procedure that is not known is taken as the ordinary one.
     */
    public static DueDate answer(LocalDate copyReceivedOn, @Nullable ReviewProcedure procedure, WorkingDays calendar) {
        return workingDays(copyReceivedOn, procedure == ReviewProcedure.SUMMARY ? 5 : 10, calendar);
    }

    /**
     * 复议决定: 60 days from acceptance and, with approval, up to 30 more; 30 in the summary procedure
     * (《行政复议法》第六十二条).
     */
    public static DueDate decision(
            LocalDate acceptedOn, @Nullable ReviewProcedure procedure, boolean extended, WorkingDays calendar) {
        int days = procedure == ReviewProcedure.SUMMARY ? 30 : extended ? 90 : 60;
        return rolling(acceptedOn.plusDays(days), calendar);
    }

    /**
     * 重新答复: the day that the decision sets; without one the period of the law for the act itself, from receipt of
     * the decision (《行政复议法》第六十四条).
     */
    public static DueDate performance(
            LocalDate decisionReceivedOn, @Nullable LocalDate performBy, WorkingDays calendar) {
        return performBy == null
                ? StatutoryPeriod.reply(decisionReceivedOn).dueAfter(decisionReceivedOn, calendar)
                : new DueDate(performBy, false);
    }

    /** 复议意见书: report within 60 days of its receipt (《行政复议法》第七十六条). */
    public static DueDate reportOnOpinion(LocalDate receivedOn, WorkingDays calendar) {
        return rolling(receivedOn.plusDays(60), calendar);
    }

    /**
     * 复议后起诉: 15 days from service of the decision, or from the end of the body's period without one
     * (《行政诉讼法》第四十五条、《行政复议法》第三十四条).
     */
    public static DueDate suitAfterReconsideration(LocalDate servedOn, WorkingDays calendar) {
        return rolling(servedOn.plusDays(15), calendar);
    }

    /** 直接起诉: 6 months from knowing of the act (《行政诉讼法》第四十六条). */
    public static DueDate directSuit(LocalDate knownOn, WorkingDays calendar) {
        return rolling(knownOn.plusMonths(6), calendar);
    }

    /** 起诉, where the letter did not tell the period: a year from knowing of its content at most (行诉解释第六十四条). */
    public static DueDate suitWithoutInstruction(LocalDate knownOn, WorkingDays calendar) {
        return rolling(knownOn.plusYears(1), calendar);
    }

    /** 起诉不答复: 6 months after the end of the reply period (行诉解释第六十六条). */
    public static DueDate suitForSilence(LocalDate replyDueOn, WorkingDays calendar) {
        return rolling(replyDueOn.plusMonths(6), calendar);
    }

    /** 答辩状和证据: 15 days from receipt of the copy of the complaint (《行政诉讼法》第六十七条). */
    public static DueDate defence(LocalDate copyReceivedOn, WorkingDays calendar) {
        return rolling(copyReceivedOn.plusDays(15), calendar);
    }

    /** 一审: 6 months from filing (立案); 45 days in the summary procedure (《行政诉讼法》第八十一条、第八十三条). */
    public static DueDate firstInstance(LocalDate filedOn, @Nullable ReviewProcedure procedure, WorkingDays calendar) {
        return rolling(procedure == ReviewProcedure.SUMMARY ? filedOn.plusDays(45) : filedOn.plusMonths(6), calendar);
    }

    /** 上诉: 15 days from service of a judgment (判决) (《行政诉讼法》第八十五条). */
    public static DueDate appealOfJudgment(LocalDate servedOn, WorkingDays calendar) {
        return rolling(servedOn.plusDays(15), calendar);
    }

    /** 上诉: 10 days from service of a ruling (裁定) (《行政诉讼法》第八十五条). */
    public static DueDate appealOfRuling(LocalDate servedOn, WorkingDays calendar) {
        return rolling(servedOn.plusDays(10), calendar);
    }

    /** 二审: 3 months from receipt of the appeal (《行政诉讼法》第八十八条). */
    public static DueDate secondInstance(LocalDate appealReceivedOn, WorkingDays calendar) {
        return rolling(appealReceivedOn.plusMonths(3), calendar);
    }

    private static DueDate workingDays(LocalDate event, int days, WorkingDays calendar) {
        DayAfter last = calendar.countFrom(event, days);
        return new DueDate(last.lastDay(), last.provisional());
    }

    private static DueDate rolling(LocalDate lastDay, WorkingDays calendar) {
        DayAfter last = calendar.onOrAfter(lastDay);
        return new DueDate(last.lastDay(), last.provisional());
    }
}
