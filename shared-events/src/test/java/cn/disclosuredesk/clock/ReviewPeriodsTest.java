package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static cn.disclosuredesk.clock.Periods.due;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewPeriodsTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Nested
    class OfAReconsideration {

        @Test
        void leaveTenWorkingDaysForTheAnswerAndFiveInTheSummaryProcedure() {
            LocalDate copy = LocalDate.parse("2026-03-02");
            assertThat(ReviewPeriods.answer(copy, ReviewProcedure.ORDINARY, CALENDAR))
                    .isEqualTo(due("2026-03-16"));
            assertThat(ReviewPeriods.answer(copy, null, CALENDAR)).isEqualTo(due("2026-03-16"));
            assertThat(ReviewPeriods.answer(copy, ReviewProcedure.SUMMARY, CALENDAR))
                    .isEqualTo(due("2026-03-09"));
        }

        @Test
        void endOnAMakeUpSaturdayWhenItsSixtyDaysDo() {
            assertThat(ReviewPeriods.application(LocalDate.parse("2026-03-10"), CALENDAR))
                    .isEqualTo(due("2026-05-09"));
        }

        @Test
        void leaveTheBodyItsOwnPeriods() {
            LocalDate day = LocalDate.parse("2026-03-02");
            assertThat(ReviewPeriods.admission(day, CALENDAR)).isEqualTo(due("2026-03-09"));
            assertThat(ReviewPeriods.forwarding(day, ReviewProcedure.ORDINARY, CALENDAR))
                    .isEqualTo(due("2026-03-11"));
            assertThat(ReviewPeriods.forwarding(day, ReviewProcedure.SUMMARY, CALENDAR))
                    .isEqualTo(due("2026-03-05"));
            assertThat(ReviewPeriods.decision(day, ReviewProcedure.ORDINARY, false, CALENDAR))
                    .isEqualTo(due("2026-05-06"));
            assertThat(ReviewPeriods.decision(day, ReviewProcedure.ORDINARY, true, CALENDAR))
                    .isEqualTo(due("2026-06-01"));
            assertThat(ReviewPeriods.decision(day, ReviewProcedure.SUMMARY, false, CALENDAR))
                    .isEqualTo(due("2026-04-01"));
            assertThat(ReviewPeriods.reportOnOpinion(day, CALENDAR)).isEqualTo(due("2026-05-06"));
        }

        @Test
        void leaveTwentyWorkingDaysForTheNewReplyUnlessTheDecisionSetsADay() {
            LocalDate decision = LocalDate.parse("2026-06-15");
            assertThat(ReviewPeriods.performance(decision, null, CALENDAR)).isEqualTo(due("2026-07-14"));
            assertThat(ReviewPeriods.performance(decision, LocalDate.parse("2026-06-30"), CALENDAR))
                    .isEqualTo(due("2026-06-30"));
        }
    }

    @Nested
    class OfALawsuit {

        @Test
        void moveTheDefencePastAHoliday() {
            assertThat(ReviewPeriods.defence(LocalDate.parse("2026-04-20"), CALENDAR))
                    .isEqualTo(due("2026-05-06"));
        }

        @Test
        void endTheTimeToAppealOnAWorkedSunday() {
            LocalDate served = LocalDate.parse("2025-12-19");
            assertThat(ReviewPeriods.appealOfJudgment(served, CALENDAR)).isEqualTo(due("2026-01-04"));
            assertThat(ReviewPeriods.appealOfRuling(served, CALENDAR)).isEqualTo(due("2025-12-29"));
        }

        @Test
        void runInMonthsToTheDayOfTheSameNumber() {
            assertThat(ReviewPeriods.directSuit(LocalDate.parse("2025-08-31"), CALENDAR))
                    .isEqualTo(due("2026-02-28"));
            assertThat(ReviewPeriods.suitForSilence(LocalDate.parse("2025-12-03"), CALENDAR))
                    .isEqualTo(due("2026-06-03"));
            assertThat(ReviewPeriods.suitAfterReconsideration(LocalDate.parse("2026-03-20"), CALENDAR))
                    .isEqualTo(due("2026-04-07"));
            assertThat(ReviewPeriods.firstInstance(LocalDate.parse("2026-03-02"), ReviewProcedure.ORDINARY, CALENDAR))
                    .isEqualTo(due("2026-09-02"));
            assertThat(ReviewPeriods.firstInstance(LocalDate.parse("2026-03-02"), ReviewProcedure.SUMMARY, CALENDAR))
                    .isEqualTo(due("2026-04-16"));
            assertThat(ReviewPeriods.secondInstance(LocalDate.parse("2026-03-02"), CALENDAR))
                    .isEqualTo(due("2026-06-02"));
        }

        @Test
        void lastAYearWhereTheLetterDidNotTellThem() {
            LocalDate known = LocalDate.parse("2025-03-03");
            assertThat(ReviewPeriods.suitWithoutInstruction(known, CALENDAR)).isEqualTo(due("2026-03-03"));
            assertThat(ReviewPeriods.applicationWithoutInstruction(known, CALENDAR))
                    .isEqualTo(due("2026-03-03"));
        }
    }

    @Test
    void areProvisionalWhereTheyEndInAYearWithoutANotice() {
        assertThat(ReviewPeriods.defence(LocalDate.parse("2026-12-20"), CALENDAR))
                .isEqualTo(new DueDate(LocalDate.parse("2027-01-04"), true));
    }

    static List<Function<LocalDate, DueDate>> inCalendarDays() {
        return List.of(
                day -> ReviewPeriods.application(day, CALENDAR),
                day -> ReviewPeriods.defence(day, CALENDAR),
                day -> ReviewPeriods.appealOfJudgment(day, CALENDAR),
                day -> ReviewPeriods.appealOfRuling(day, CALENDAR),
                day -> ReviewPeriods.directSuit(day, CALENDAR));
    }

    @ParameterizedTest
    @MethodSource("inCalendarDays")
    void endOnAWorkingDayAndNeverBeforeThatOfAnEarlierEvent(Function<LocalDate, DueDate> period) {
        LocalDate previous = FIRST;
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
            LocalDate last = period.apply(event).dueOn();
            assertThat(CALENDAR.isWorkingDay(last)).as(event.toString()).isTrue();
            assertThat(last).as(event.toString()).isAfterOrEqualTo(previous);
            previous = last;
        }
    }
}
