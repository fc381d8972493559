package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static cn.disclosuredesk.clock.Periods.awaiting;
import static cn.disclosuredesk.clock.Periods.due;
import static cn.disclosuredesk.clock.Periods.extended;
import static cn.disclosuredesk.clock.Periods.from;
import static cn.disclosuredesk.clock.Periods.otherAgency;
import static cn.disclosuredesk.clock.Periods.provisionallyDue;
import static cn.disclosuredesk.clock.Periods.thirdParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.disclosuredesk.clock.Reading.Standing;
import cn.disclosuredesk.clock.ReplyPeriod.Awaited;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    @Nested
    class AnApplicationThatNothingInterrupts {

        @ParameterizedTest
        @CsvSource({
            "2026-01-05, 2026-01-14, 2026-02-02, 2026-03-06",
            "2026-02-10, 2026-02-26, 2026-03-16, 2026-04-14",
        })
        void isRepliedToAfterTwentyDaysAndTwentyMoreIfExtended(
                LocalDate received, LocalDate noticeBy, LocalDate replyBy, LocalDate extendedTo) {
            assertThat(StatutoryPeriod.CLARIFICATION_NOTICE.dueAfter(received, CALENDAR))
                    .isEqualTo(new DueDate(noticeBy, false));
            assertThat(StatutoryClock.firstDueOn(received, CALENDAR)).isEqualTo(new DueDate(replyBy, false));
            assertThat(read(ReplyPeriod.startedAfter(received)).due()).isEqualTo(new DueDate(replyBy, false));
            assertThat(read(extended(received.toString(), 20)).due()).isEqualTo(new DueDate(extendedTo, false));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-09-25, 2025-10-29",
            "2025-12-03, 2025-12-31",
            "2025-12-04, 2026-01-04",
            "2026-09-10, 2026-10-14",
            "2026-03-05, 2026-04-02",
            "2026-03-12, 2026-04-10",
            "2026-06-15, 2026-07-14",
        })
        void isDueOnTheTwentiethWorkingDay(LocalDate received, LocalDate replyBy) {
            assertThat(read(ReplyPeriod.startedAfter(received)))
                    .returns(new DueDate(replyBy, false), Reading::due)
                    .returns(Standing.RUNNING, Reading::standing);
        }

        @Test
        void canHaveItsClarificationNoticeDueOnAWorkedSunday() {
            assertThat(StatutoryPeriod.CLARIFICATION_NOTICE.dueAfter(LocalDate.parse("2026-09-10"), CALENDAR))
                    .isEqualTo(due("2026-09-20"));
        }

        @ParameterizedTest
        @CsvSource({"2026-03-07, 2026-04-03, 2026-04-07", "2026-02-14, 2026-03-20, 2026-03-20"})
        void isDueEarlierByTheLetterThanIfDeemedReceivedWhenWorkBegins(
                LocalDate arrived, LocalDate literal, LocalDate deemed) {
            var whenWorkBegins = CALENDAR.onOrAfter(arrived).lastDay();
            assertThat(StatutoryClock.firstDueOn(arrived, CALENDAR).dueOn()).isEqualTo(literal);
            assertThat(StatutoryClock.firstDueOn(whenWorkBegins, CALENDAR).dueOn())
                    .isEqualTo(deemed);
        }

        @Test
        void isDueProvisionallyInAYearWithoutANotice() {
            assertThat(read(from("2026-11-20")).due()).isEqualTo(due("2026-12-18"));
            assertThat(read(extended("2026-11-20", 20)).due()).isEqualTo(provisionallyDue("2027-01-18"));
        }
    }

    @Nested
    class WhileAConsulteeIsAsked {

        @Test
        void theSendingDayIsExcludedAndTheDayOfTheAnswerCounts() {
            assertThat(read(from("2026-03-02", thirdParty("2026-03-10", "2026-03-10", "2026-03-24")))
                            .due())
                    .isEqualTo(due("2026-04-14"));
        }

        @Test
        void daysAskedAboutTwiceAreExcludedOnce() {
            var both = from(
                    "2026-03-02",
                    thirdParty("2026-03-10", "2026-03-10", "2026-03-24"),
                    otherAgency("2026-03-16", "2026-03-30"));
            assertThat(read(both).due()).isEqualTo(due("2026-04-20"));
        }

        @ParameterizedTest
        @CsvSource(
                value = {"NULL", "2026-04-09", "2026-04-02"},
                nullValues = "NULL")
        void thirdPartyThatStaysSilentOrAnswersLateStopsThePeriodUntilItsLimitOnly(String answered) {
            var asked = thirdParty("2026-03-10", "2026-03-12", answered);
            assertThat(asked.answerDue(CALENDAR)).isEqualTo(due("2026-04-02"));
            assertThat(read(from("2026-03-02", asked)))
                    .returns(due("2026-04-23"), Reading::due)
                    .returns(Standing.RUNNING, Reading::standing);
        }

        @Test
        void otherAgencyStopsThePeriodUntilItAnswers() {
            var asked = otherAgency("2026-03-10", "2026-04-20");
            assertThat(asked.answerDue(CALENDAR)).isNull();
            assertThat(read(from("2026-03-02", asked)).due()).isEqualTo(due("2026-05-12"));
        }

        @Test
        void aLetterSentOnTheLastDayKeepsTheCaseFromBeingOverdue() {
            var asked = from("2026-03-02", thirdParty("2026-03-30", "2026-03-30", "2026-04-14"));
            assertThat(read(asked).due()).isEqualTo(due("2026-04-14"));
        }

        @Test
        void aLetterSentAfterTheLastDayChangesNothing() {
            var asked = from("2026-03-02", otherAgency("2026-03-31", null));
            assertThat(read(asked))
                    .returns(due("2026-03-30"), Reading::due)
                    .returns(Standing.RUNNING, Reading::standing);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-10,2026-03-30", "2026-03-11,2026-03-31", "2026-04-01,2026-04-22"})
        void theEarliestPossibleDueDateMovesWithEveryDayOfWaiting(LocalDate today, LocalDate earliest) {
            var asked = from("2026-03-02", thirdParty("2026-03-10", "2026-03-12", null));
            assertThat(StatutoryClock.read(asked, today, CALENDAR))
                    .returns(new DueDate(earliest, true), Reading::due)
                    .returns(Standing.WAITING_FOR_CONSULTEE, Reading::standing)
                    .returns(Light.GREY, reading -> reading.light(today, LightLimits.USUAL, CALENDAR));
        }

        @Test
        void aLetterNotYetServedIsTakenAsServedWhenSentAndTheDateAsProvisional() {
            var asked = thirdParty("2026-03-10", null, null);
            assertThat(asked.answerDue(CALENDAR)).isEqualTo(provisionallyDue("2026-03-31"));
            assertThat(read(from("2026-03-02", asked)))
                    .returns(provisionallyDue("2026-04-21"), Reading::due)
                    .returns(Standing.RUNNING, Reading::standing);
        }

        @Test
        void anAnswerWithinTheShortestLimitNeedsNoDayOfService() {
            assertThat(read(from("2026-03-02", thirdParty("2026-03-10", null, "2026-03-24")))
                            .due())
                    .isEqualTo(due("2026-04-14"));
        }

        @Test
        void anInquiryThatEndedBeforeTheRestartDoesNotMakeTheNewDateProvisional() {
            assertThat(read(from("2026-03-31", thirdParty("2026-03-02", null, "2026-04-20")))
                            .due())
                    .isEqualTo(due("2026-04-29"));
        }
    }

    @Nested
    class WhileTheApplicantIsAsked {

        @Test
        void noPeriodRunsAndNoDayIsDue() {
            assertThat(read(awaiting("2026-03-02", Awaited.APPLICANT)))
                    .returns(null, Reading::due)
                    .returns(Standing.WAITING_FOR_APPLICANT, Reading::standing)
                    .returns(DayByDay.EMPTY, Reading::explanation)
                    .returns(
                            Light.GREY,
                            reading -> reading.light(LocalDate.parse("2026-03-31"), LightLimits.USUAL, CALENDAR));
        }

        @Test
        void aNoticeSentTooLateLeavesTheFirstDateStandingButNeverTurnsItRed() {
            var late = awaiting("2026-03-02", Awaited.APPLICANT_ASKED_LATE);
            assertThat(read(late))
                    .returns(due("2026-03-30"), Reading::due)
                    .returns(Standing.WAITING_AFTER_LATE_NOTICE, Reading::standing)
                    .returns(Light.ORANGE, reading -> reading.light(LAST, LightLimits.USUAL, CALENDAR));
        }

        @ParameterizedTest
        @CsvSource({"2026-03-20, 2026-04-20", "2026-04-03, 2026-05-07", "2026-02-14, 2026-03-20"})
        void theCorrectedTextStartsThePeriodAnew(LocalDate corrected, LocalDate replyBy) {
            assertThat(read(ReplyPeriod.startedAfter(corrected)).due()).isEqualTo(new DueDate(replyBy, false));
        }

        @Test
        void paymentStartsThePeriodAnew() {
            var served = LocalDate.parse("2026-03-16");
            assertThat(StatutoryPeriod.FEE_PAYMENT.dueAfter(served, CALENDAR)).isEqualTo(due("2026-04-14"));
            assertThat(read(from("2026-03-30")).due()).isEqualTo(due("2026-04-28"));
        }

        @Test
        void theApplicationLapsesOnTheWorkingDayAfterTheLimitOfTheNotice() {
            var limit = CALENDAR.countFrom(LocalDate.parse("2026-03-13"), 15).lastDay();
            assertThat(limit).isEqualTo("2026-04-03");
            assertThat(CALENDAR.countFrom(limit, 1).lastDay()).isEqualTo("2026-04-07");
        }
    }

    @Test
    void extensionIsNeverLongerThanTwentyDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> extended("2026-03-02", 21));
        assertThatIllegalArgumentException().isThrownBy(() -> extended("2026-03-02", -1));
    }

    @Test
    void aNewNoticeMovesTheDateThatWasProvisional() {
        var notice = new HolidayNotice(
                2027,
                "invented for this test",
                Set.of(LocalDate.parse("2027-01-01")),
                Set.of(LocalDate.parse("2027-01-03")),
                Map.of());
        var loaded = NationalCalendar.of(BundledCalendar.notices()).with(notice);
        assertThat(StatutoryClock.read(extended("2026-11-20", 20), LAST, loaded).due())
                .isEqualTo(due("2027-01-15"));
    }

    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private static Reading read(ReplyPeriod period) {
        return StatutoryClock.read(period, LAST, CALENDAR);
    }
}
