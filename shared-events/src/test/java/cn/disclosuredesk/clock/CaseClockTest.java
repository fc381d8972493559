package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.CaseTold.day;
import static cn.disclosuredesk.clock.CaseTold.received;
import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.disclosuredesk.clock.CaseReading.Awaited;
import cn.disclosuredesk.clock.CaseReading.Late;
import cn.disclosuredesk.clock.CaseReading.Note;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.clock.CaseReading.Start;
import cn.disclosuredesk.clock.CaseReading.Whom;
import cn.disclosuredesk.clock.Reading.Standing;
import cn.disclosuredesk.settings.ClockSettings;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.Consultee;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of the law's readers (rules 1.13, practice 3), and what follows around them. */
class CaseClockTest {

    private static final String LATER = "2026-12-31";

    @Nested
    class ACaseThatNothingInterrupts {

        @ParameterizedTest
        @CsvSource({
            "2026-01-05, 2026-01-14, 2026-02-02, 2026-03-06",
            "2026-02-10, 2026-02-26, 2026-03-16, 2026-04-14",
            "2025-09-25, 2025-10-11, 2025-10-29, 2025-11-26",
            "2025-12-03, 2025-12-12, 2025-12-31, 2026-01-29",
            "2025-12-04, 2025-12-15, 2026-01-04, 2026-01-30",
            "2026-09-10, 2026-09-20, 2026-10-14, 2026-11-11",
            "2026-03-07, 2026-03-17, 2026-04-03, 2026-05-07",
            "2026-02-14, 2026-03-03, 2026-03-20, 2026-04-20",
        })
        void isDueInTwentyWorkingDaysAndTwentyMoreIfExtended(
                String receivedOn, LocalDate noticeBy, LocalDate dueOn, LocalDate extendedTo) {
            CaseReading reading = received(receivedOn).readOn(LATER);
            assertThat(reading)
                    .returns(dueOn, CaseReading::dueOn)
                    .returns(dueOn, CaseReading::firstDueOn)
                    .returns(noticeBy, CaseReading::clarificationBy)
                    .returns(false, CaseReading::provisional)
                    .returns(Standing.RUNNING, CaseReading::standing);
            assertThat(received(receivedOn).extended(20, dueOn.toString()).readOn(LATER))
                    .returns(extendedTo, CaseReading::dueOn)
                    .returns(dueOn, CaseReading::firstDueOn);
        }

        @Test
        void isDueProvisionallyInAYearWithoutANotice() {
            CaseTold told = received("2026-11-20");
            assertThat(told.readOn("2026-11-20"))
                    .returns(day("2026-12-18"), CaseReading::dueOn)
                    .returns(false, CaseReading::provisional);
            assertThat(told.extended(20, "2026-12-18").readOn("2026-12-18"))
                    .returns(day("2027-01-18"), CaseReading::dueOn)
                    .returns(true, CaseReading::provisional);
        }

        @ParameterizedTest
        @CsvSource({"2019-05-14, 2019-06-04, 2019-06-26", "2019-05-15, 2019-06-13, 2019-07-11"})
        void isReckonedByTheLawOfItsReceipt(String receivedOn, LocalDate dueOn, LocalDate extendedTo) {
            assertThat(received(receivedOn).readOn(LATER))
                    .returns(dueOn, CaseReading::dueOn)
                    .returns(dueOn, CaseReading::firstDueOn);
            assertThat(received(receivedOn)
                            .extended(20, "2019-05-20")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo(extendedTo);
        }
    }

    /** The holiday notice of 2027 is not known here. */
    @Nested
    class ACalendarThatIsMissing {

        private final Settings insisting = settings(ClockSettings.MissingCalendar.BLOCK);

        @Test
        void makesTheDueDateProvisional() {
            assertThat(received("2026-12-21").readOn("2026-12-22"))
                    .returns(day("2027-01-19"), CaseReading::dueOn)
                    .returns(true, CaseReading::provisional);
        }

        @Test
        void leavesNoDueDateIfTheOfficeInsistsOnIt() {
            assertThat(received("2026-12-21").readOn("2026-12-22", insisting))
                    .returns(null, CaseReading::dueOn)
                    .returns(Standing.RUNNING, CaseReading::standing)
                    .returns(DayByDay.EMPTY, CaseReading::explanation)
                    .returns(day("2027-01-19"), CaseReading::firstDueOn);
            assertThat(received("2026-12-01").readOn("2026-12-22", insisting).dueOn())
                    .isEqualTo("2026-12-29");
        }

        @Test
        void isNotNeededForADayThatTheAgencyFixed() {
            assertThat(received("2026-12-01")
                            .delayed("2027-03-01", "2026-12-10")
                            .readOn("2026-12-22", insisting)
                            .dueOn())
                    .isEqualTo("2027-03-01");
        }
    }

    @Nested
    class AReceipt {

        @Test
        void onARestDayIsTakenAsItIsWithTheOtherDateBeside() {
            assertThat(received("2026-03-07").readOn(LATER))
                    .returns(day("2026-04-03"), CaseReading::dueOn)
                    .returns(List.of("A1 2026-04-07"), CaseClockTest::beside);
            assertThat(received("2026-03-07").readOn(LATER, settings(ClockSettings.Arrival.NEXT_WORKING_DAY)))
                    .returns(day("2026-04-07"), CaseReading::dueOn)
                    .returns(List.of("A1 2026-04-03"), CaseClockTest::beside);
        }

        @Test
        void onAMakeUpSaturdayHasOneDateByBothReadings() {
            CaseTold told = received("2026-02-14");
            assertThat(told.readOn(LATER))
                    .returns(day("2026-03-20"), CaseReading::dueOn)
                    .returns(List.of(), CaseClockTest::beside);
            assertThat(told.readOn(LATER, settings(ClockSettings.Arrival.NEXT_WORKING_DAY))
                            .dueOn())
                    .isEqualTo("2026-03-20");
        }

        @Test
        void thatWasConfirmedLateKeepsTheDateOfTheArrivalBeside() {
            assertThat(received("2026-03-12").arrived("2026-03-05").readOn(LATER))
                    .returns(day("2026-04-10"), CaseReading::dueOn)
                    .returns(List.of("第三十一条 2026-04-02"), CaseClockTest::beside);
        }

        @Test
        void thatThePortalAcknowledgedKeepsTheDateOfOurOwnClickBeside() {
            assertThat(received("2026-03-05").confirmed("2026-03-12").readOn(LATER))
                    .returns(day("2026-04-02"), CaseReading::dueOn)
                    .returns(List.of("第三十一条 2026-04-10"), CaseClockTest::beside);
        }

        @Test
        void thatIsNotConfirmedRunsProvisionally() {
            assertThat(received("2026-03-05").unconfirmed().readOn("2026-03-06"))
                    .returns(day("2026-04-02"), CaseReading::dueOn)
                    .returns(true, CaseReading::provisional);
        }

        @Test
        void ofSomebodyOutOfReachStartsNoPeriodUntilItIsConfirmed() {
            CaseReading reading =
                    received("2026-03-05").unconfirmed().outOfReach().readOn("2026-05-06");
            assertThat(reading)
                    .returns(null, CaseReading::dueOn)
                    .returns(Standing.WAITING_FOR_CONTACT, CaseReading::standing)
                    .returns(Light.GREY, one -> light(one, "2026-05-06"))
                    .returns(DayByDay.EMPTY, CaseReading::explanation);
            assertThat(reading.awaited()).containsExactly(new Awaited(Whom.CONTACT, date("2026-03-05"), null, false));
            assertThat(received("2026-03-05").outOfReach().readOn("2026-05-06").dueOn())
                    .isEqualTo("2026-04-02");
        }
    }

    @Nested
    class AClarification {

        @Test
        void askedForInTimeStopsThePeriodUntilTheTextIsThere() {
            CaseTold told = received("2026-03-02").clarification("2026-03-11", "2026-03-13", 15, null);
            for (String today : List.of("2026-03-11", "2026-03-31", "2026-06-01")) {
                assertThat(told.readOn(today))
                        .returns(null, CaseReading::dueOn)
                        .returns(Standing.WAITING_FOR_APPLICANT, CaseReading::standing)
                        .returns(Light.GREY, reading -> light(reading, today))
                        .returns(List.of(awaited(Whom.CLARIFICATION, "2026-03-11", "2026-04-03")), CaseReading::awaited)
                        .returns(List.of(), CaseReading::notes);
            }
        }

        @ParameterizedTest
        @CsvSource({"2026-03-20, 2026-04-20", "2026-04-03, 2026-05-07"})
        void startsThePeriodAnew(String corrected, LocalDate dueOn) {
            CaseReading reading = received("2026-03-02")
                    .clarification("2026-03-11", "2026-03-13", 15, corrected)
                    .readOn(LATER);
            assertThat(reading)
                    .returns(dueOn, CaseReading::dueOn)
                    .returns(day("2026-03-30"), CaseReading::firstDueOn)
                    .returns(List.of(), CaseReading::notes);
            assertThat(reading.segments())
                    .containsExactly(
                            new Segment(Start.RECEIPT, date("2026-03-02"), null, 0, null),
                            new Segment(Start.CLARIFICATION, date(corrected), dueOn, 0, null));
        }

        @Test
        void thatComesAfterItsLimitIsNotedAndCounts() {
            assertThat(received("2026-03-02")
                            .clarification("2026-03-11", "2026-03-13", 15, "2026-04-07")
                            .readOn(LATER))
                    .returns(day("2026-05-08"), CaseReading::dueOn)
                    .returns(List.of(note(Late.CLARIFICATION, "2026-04-07", "2026-04-03")), CaseReading::notes);
        }

        @Test
        void hasTheUsualLimitFromSendingProvisionallyWhileItsServiceIsNotKnown() {
            CaseTold told = received("2026-03-02").clarification("2026-03-11", null, null, null);
            assertThat(told.readOn("2026-03-12").awaited())
                    .containsExactly(new Awaited(Whom.CLARIFICATION, date("2026-03-11"), date("2026-04-01"), true));
            assertThat(received("2026-03-02")
                            .clarification("2026-03-11", null, null, "2026-04-07")
                            .readOn(LATER)
                            .notes())
                    .isEmpty();
        }

        @Test
        void askedForTooLateLeavesTheFirstDateAndIsNeverRed() {
            CaseTold told = received("2026-03-02").clarification("2026-03-12", "2026-03-13", 15, null);
            assertThat(told.readOn("2026-04-30"))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(Standing.WAITING_AFTER_LATE_NOTICE, CaseReading::standing)
                    .returns(Light.ORANGE, reading -> light(reading, "2026-04-30"))
                    .returns(List.of(note(Late.CLARIFICATION_NOTICE, "2026-03-12", "2026-03-11")), CaseReading::notes)
                    .returns(List.of(), CaseClockTest::beside)
                    .returns(List.of(awaited(Whom.CLARIFICATION, "2026-03-12", "2026-04-03")), CaseReading::awaited);
        }

        @Test
        void askedForTooLateAndGivenShowsTheOtherDateBeside() {
            CaseTold told = received("2026-03-02").clarification("2026-03-12", "2026-03-13", 15, "2026-03-20");
            assertThat(told.readOn("2026-03-31"))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(Standing.RUNNING, CaseReading::standing)
                    .returns(Light.RED, reading -> light(reading, "2026-03-31"))
                    .returns(List.of("A4 2026-04-20"), CaseClockTest::beside);
            assertThat(told.readOn("2026-03-31", settings(ClockSettings.LateClarification.RESTARTS)))
                    .returns(day("2026-04-20"), CaseReading::dueOn)
                    .returns(List.of(note(Late.CLARIFICATION_NOTICE, "2026-03-12", "2026-03-11")), CaseReading::notes);
        }

        @Test
        void askedForWhenTheCaseWasOverdueHelpsNobody() {
            CaseTold told = received("2026-03-02").clarification("2026-03-31", "2026-04-01", 15, null);
            for (Settings settings : List.of(Settings.USUAL, settings(ClockSettings.LateClarification.RESTARTS))) {
                assertThat(told.readOn("2026-04-02", settings))
                        .returns(day("2026-03-30"), CaseReading::dueOn)
                        .returns(Light.RED, reading -> light(reading, "2026-04-02"));
            }
        }

        @Test
        void canBeAskedForAgainWithinSevenWorkingDaysOfTheText() {
            CaseTold told = received("2026-03-02").clarification("2026-03-11", "2026-03-13", 15, "2026-03-20");
            assertThat(told.readOn("2026-03-20").clarificationBy()).isEqualTo("2026-03-31");
            assertThat(told.clarification("2026-03-31", "2026-03-31", 15, null).readOn("2026-04-30"))
                    .returns(null, CaseReading::dueOn)
                    .returns(List.of(), CaseReading::notes);
        }

        @Test
        void thatIsOneOfTwoAskedForDoesNotStartThePeriodUntilTheOtherIsThere() {
            CaseTold told = received("2026-03-02")
                    .clarification("2026-03-04", "2026-03-04", 15, "2026-03-10")
                    .clarification("2026-03-06", "2026-03-06", 15, null);
            assertThat(told.readOn("2026-03-11").dueOn()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"2026-03-09, 2026-03-20, 2026-04-20", "2026-03-18, 2026-03-25, 2026-04-23"})
        void thatAnswersTheLetterSentAgainAnswersTheFirstOneToo(String again, String corrected, LocalDate dueOn) {
            CaseReading reading = received("2026-03-02")
                    .clarification("2026-03-04", "2026-03-05", 15, null)
                    .clarification(again, again, 15, corrected)
                    .readOn("2026-04-10");
            assertThat(reading).returns(dueOn, CaseReading::dueOn).returns(List.of(), CaseReading::awaited);
            assertThat(reading.segments()).hasSize(2);
        }

        @Test
        void leavesNothingOfAnEarlierExtensionAndOfAnInquiryThatIsOver() {
            assertThat(received("2026-03-02")
                            .asked(Consultee.OTHER_AGENCY, "2026-03-03", null, "2026-03-19")
                            .extended(20, "2026-03-05")
                            .clarification("2026-03-11", "2026-03-13", 15, "2026-03-20")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo("2026-04-20");
        }

        @Test
        void doesNotEndTheTimeForWhichAnotherAgencyIsAsked() {
            assertThat(received("2026-03-02")
                            .asked(Consultee.OTHER_AGENCY, "2026-03-05", null, "2026-06-01")
                            .clarification("2026-03-09", "2026-03-10", 15, "2026-03-20")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo("2026-06-29");
        }

        @Test
        void leftUnansweredNeverMakesTheEndLate() {
            assertThat(received("2026-03-02")
                            .clarification("2026-03-11", "2026-03-13", 15, null)
                            .replied("2026-04-07")
                            .readOn(LATER))
                    .returns(null, CaseReading::dueOn)
                    .returns(false, reading -> reading.isMissedOn(date("2026-04-07")))
                    .returns(List.of(), CaseReading::awaited);
        }
    }

    @Nested
    class AFee {

        @Test
        void askedForInTimeStopsThePeriod() {
            CaseTold told = received("2026-03-02").fee("2026-03-16", "2026-03-16", null);
            assertThat(told.readOn("2026-03-31"))
                    .returns(null, CaseReading::dueOn)
                    .returns(Light.GREY, reading -> light(reading, "2026-03-31"))
                    .returns(List.of(awaited(Whom.PAYMENT, "2026-03-16", "2026-04-14")), CaseReading::awaited);
        }

        @Test
        void startsThePeriodAnewTheDayAfterItIsPaid() {
            CaseReading reading = received("2026-03-02")
                    .fee("2026-03-16", "2026-03-16", "2026-03-30")
                    .readOn(LATER);
            assertThat(reading.dueOn()).isEqualTo("2026-04-28");
            assertThat(reading.explanation().days().get(0).date()).isEqualTo("2026-03-31");
            assertThat(reading.clarificationBy()).isEqualTo("2026-03-11");
        }

        @Test
        void canBeAskedForUntilTheExtendedPeriodEnds() {
            assertThat(received("2026-03-02")
                            .extended(5, "2026-03-30")
                            .fee("2026-04-07", null, null)
                            .readOn("2026-05-30"))
                    .returns(null, CaseReading::dueOn)
                    .returns(
                            List.of(new Awaited(Whom.PAYMENT, date("2026-04-07"), date("2026-05-08"), true)),
                            CaseReading::awaited);
        }

        @Test
        void askedForTwiceIsPaidOnce() {
            assertThat(received("2026-03-02")
                            .fee("2026-03-09", "2026-03-09", null)
                            .fee("2026-03-16", "2026-03-16", "2026-03-30")
                            .readOn("2026-04-10"))
                    .returns(day("2026-04-28"), CaseReading::dueOn)
                    .returns(List.of(), CaseReading::awaited);
        }

        @Test
        void askedForTooLateChangesNothingAndItsPaymentIsShownBeside() {
            CaseTold told = received("2026-03-02").fee("2026-03-31", "2026-03-31", "2026-04-09");
            assertThat(told.readOn("2026-04-10"))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(Light.RED, reading -> light(reading, "2026-04-10"))
                    .returns(List.of(note(Late.FEE_NOTICE, "2026-03-31", "2026-03-30")), CaseReading::notes)
                    .returns(List.of("国办函〔2020〕109号 2026-05-11"), CaseClockTest::beside);
        }

        @Test
        void paidAfterItsLimitIsNotedAndCounts() {
            assertThat(received("2026-03-02")
                            .fee("2026-03-16", "2026-03-16", "2026-04-15")
                            .readOn(LATER))
                    .returns(day("2026-05-15"), CaseReading::dueOn)
                    .returns(List.of(note(Late.PAYMENT, "2026-04-15", "2026-04-14")), CaseReading::notes);
        }
    }

    @Nested
    class AnInquiry {

        @ParameterizedTest
        @CsvSource(
                value = {
                    "THIRD_PARTY,      2026-03-10, 2026-03-10, 2026-03-24, 2026-04-14",
                    "THIRD_PARTY,      2026-03-10, 2026-03-12, NULL,       2026-04-23",
                    "CO_AUTHOR_AGENCY, 2026-03-10, 2026-03-12, NULL,       2026-04-23",
                    "THIRD_PARTY,      2026-03-10, 2026-03-12, 2026-04-09, 2026-04-23",
                    "OTHER_AGENCY,     2026-03-10, NULL,       2026-04-20, 2026-05-12",
                    "THIRD_PARTY,      2026-03-30, 2026-03-30, 2026-04-14, 2026-04-14",
                },
                nullValues = "NULL")
        void isLeftOutOfThePeriod(
                Consultee whom, String sent, @Nullable String served, @Nullable String answered, LocalDate dueOn) {
            assertThat(received("2026-03-02")
                            .asked(whom, sent, served, answered)
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo(dueOn);
        }

        @Test
        void thatOverlapsAnotherIsLeftOutOnce() {
            assertThat(received("2026-03-02")
                            .asked(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-10", "2026-03-24")
                            .asked(Consultee.OTHER_AGENCY, "2026-03-16", null, "2026-03-30")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo("2026-04-20");
        }

        @Test
        void thatIsOpenGivesTheEarliestPossibleDay() {
            assertThat(received("2026-03-02")
                            .asked(Consultee.CO_AUTHOR_AGENCY, "2026-03-10", "2026-03-12", null)
                            .readOn("2026-04-01"))
                    .returns(day("2026-04-22"), CaseReading::dueOn)
                    .returns(true, CaseReading::provisional)
                    .returns(Standing.WAITING_FOR_CONSULTEE, CaseReading::standing)
                    .returns(Light.GREY, reading -> light(reading, "2026-04-01"))
                    .returns(List.of(awaited(Whom.CO_AUTHOR_AGENCY, "2026-03-10", "2026-04-02")), CaseReading::awaited);
        }

        @Test
        void ofAnotherAgencyRemindsByTheLimitOfItsLetterAndEndsWhenGivenUp() {
            var letter = new Consultation(
                    Consultee.OTHER_AGENCY, date("2026-03-10"), date("2026-03-12"), null, null, null, 10);
            assertThat(received("2026-03-02").asked(letter).readOn("2026-03-20").awaited())
                    .containsExactly(awaited(Whom.OTHER_AGENCY, "2026-03-10", "2026-03-26"));
            var givenUp = new Consultation(
                    Consultee.OTHER_AGENCY, date("2026-03-10"), null, null, date("2026-04-20"), null, null);
            assertThat(received("2026-03-02").asked(givenUp).readOn(LATER))
                    .returns(day("2026-05-12"), CaseReading::dueOn)
                    .returns(List.of(), CaseReading::awaited);
        }

        @Test
        void ofAnotherAgencyRemindsAfterFifteenWorkingDaysWhereItsLetterSetsNoLimit() {
            CaseReading reading = received("2026-03-02")
                    .asked(Consultee.OTHER_AGENCY, "2026-03-10", "2026-03-12", null)
                    .readOn("2026-04-20");
            assertThat(reading.awaited()).containsExactly(awaited(Whom.OTHER_AGENCY, "2026-03-10", "2026-04-02"));
            assertThat(reading.standing()).isEqualTo(Standing.WAITING_FOR_CONSULTEE);
        }

        @Test
        void answeredAfterTheReplyDoesNotSaveIt() {
            CaseTold told = received("2026-03-02")
                    .asked(Consultee.OTHER_AGENCY, "2026-03-10", null, "2026-06-01")
                    .replied("2026-04-20");
            assertThat(told.readOn(LATER))
                    .returns(day("2026-05-12"), CaseReading::dueOn)
                    .returns(false, CaseReading::provisional)
                    .returns(Standing.RUNNING, CaseReading::standing);
            assertThat(received("2026-03-02")
                            .asked(Consultee.OTHER_AGENCY, "2026-03-31", null, "2026-06-01")
                            .replied("2026-04-20")
                            .readOn(LATER)
                            .isMissedOn(date("2026-04-20")))
                    .isTrue();
        }

        @Test
        void isReadTheOtherWayIfTheOfficeChooses() {
            CaseTold lastDay =
                    received("2026-03-02").asked(Consultee.THIRD_PARTY, "2026-03-30", "2026-03-30", "2026-04-14");
            CaseTold before =
                    received("2026-03-02").asked(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-10", "2026-03-24");
            Settings dayAfter = settings(ClockSettings.Pause.FROM_THE_DAY_AFTER);
            assertThat(lastDay.readOn(LATER, dayAfter).dueOn()).isEqualTo("2026-03-30");
            assertThat(before.readOn(LATER, dayAfter).dueOn()).isEqualTo("2026-04-14");
            CaseTold silent = received("2026-03-02").asked(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-12", null);
            Settings recorded = settings(ClockSettings.Silence.UNTIL_THE_END_IS_RECORDED);
            assertThat(silent.readOn("2026-05-06", recorded).standing()).isEqualTo(Standing.WAITING_FOR_CONSULTEE);
            var givenUp = new Consultation(
                    Consultee.THIRD_PARTY,
                    date("2026-03-10"),
                    date("2026-03-12"),
                    null,
                    date("2026-04-20"),
                    null,
                    null);
            assertThat(received("2026-03-02")
                            .asked(givenUp)
                            .readOn(LATER, recorded)
                            .dueOn())
                    .isEqualTo("2026-05-12");
            assertThat(received("2026-03-02").asked(givenUp).readOn(LATER).dueOn())
                    .isEqualTo("2026-04-23");
        }
    }

    @Nested
    class AnExtension {

        @Test
        void isAppendedAfterTheDaysThatDoNotCount() {
            CaseReading reading = received("2026-03-02")
                    .asked(Consultee.THIRD_PARTY, "2026-03-10", "2026-03-10", "2026-03-24")
                    .extended(5, "2026-04-14")
                    .readOn(LATER);
            assertThat(reading.dueOn()).isEqualTo("2026-04-21");
            assertThat(reading.segments()).extracting(Segment::extension).containsExactly(5);
        }

        @Test
        void toldAfterTheDueDateIsNotedWithoutEffect() {
            assertThat(received("2026-03-02").extended(20, "2026-03-31").readOn("2026-04-01"))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(Light.RED, reading -> light(reading, "2026-04-01"))
                    .returns(List.of(note(Late.EXTENSION_NOTICE, "2026-03-31", "2026-03-30")), CaseReading::notes);
        }

        @Test
        void canFollowAnotherUpToTwentyDaysInAll() {
            assertThat(received("2026-01-05")
                            .extended(10, "2026-02-02")
                            .extended(10, "2026-02-09")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo("2026-03-06");
            assertThat(received("2026-01-05")
                            .extended(15, "2026-02-02")
                            .extended(Integer.MAX_VALUE, "2026-02-09")
                            .extended(-3, "2026-02-09")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo("2026-03-06");
        }
    }

    @Nested
    class ALargeNumberOfApplications {

        @Test
        void letsThePeriodRunWhileReasonsAreWaitedFor() {
            assertThat(received("2026-03-02")
                            .reasons("2026-03-05", "2026-03-20", null)
                            .readOn("2026-03-25"))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(List.of(awaited(Whom.REASONS, "2026-03-05", "2026-03-20")), CaseReading::awaited);
            assertThat(received("2026-03-02")
                            .reasons("2026-03-05", "2026-03-20", "2026-03-23")
                            .readOn(LATER))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(List.of(note(Late.REASONS, "2026-03-23", "2026-03-20")), CaseReading::notes);
        }

        @Test
        void isTreatedLikeAClarificationIfTheOfficeChooses() {
            Settings alike = settings(ClockSettings.Reasons.LIKE_CLARIFICATION);
            assertThat(received("2026-03-02")
                            .reasons("2026-03-05", "2026-03-20", null)
                            .readOn("2026-05-25", alike)
                            .standing())
                    .isEqualTo(Standing.WAITING_FOR_APPLICANT);
            CaseReading given = received("2026-03-02")
                    .reasons("2026-03-05", "2026-03-20", "2026-03-20")
                    .readOn(LATER, alike);
            assertThat(given.dueOn()).isEqualTo("2026-04-20");
            assertThat(given.segments()).extracting(Segment::start).containsExactly(Start.RECEIPT, Start.REASONS);
        }

        @Test
        void isNotAccountedForUpToADayThatNobodyCanHaveMeant() {
            assertThat(received("2026-03-02")
                            .delayed("9999-12-31", "2026-03-30")
                            .readOn(LATER))
                    .returns(day("9999-12-31"), CaseReading::dueOn)
                    .returns(DayByDay.EMPTY, CaseReading::explanation);
        }

        @Test
        void isDueOnTheDayThatTheAgencyFixedHoweverLate() {
            CaseReading reading =
                    received("2026-03-02").delayed("2026-08-01", "2026-03-30").readOn(LATER);
            assertThat(reading.dueOn()).isEqualTo("2026-08-01");
            List<DayByDay.Day> days = reading.explanation().days();
            assertThat(days.get(0).date()).isEqualTo("2026-03-03");
            assertThat(days.get(days.size() - 1))
                    .isEqualTo(new DayByDay.Day(date("2026-08-01"), DayByDay.Kind.WEEKEND, null, false));
        }

        @Test
        void cannotBeDelayedAfterTheDueDateNorToAnEarlierDay() {
            assertThat(received("2026-03-02")
                            .delayed("2026-08-03", "2026-03-31")
                            .readOn(LATER))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(List.of(note(Late.DELAY_NOTICE, "2026-03-31", "2026-03-30")), CaseReading::notes);
            assertThat(received("2026-03-02")
                            .delayed("2026-03-20", "2026-03-10")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo("2026-03-30");
        }
    }

    @Nested
    class ACaseThatHasEnded {

        @Test
        void andIsRepliedToAgainOnTheDayOfItsFirstReplyHasTwoEnds() {
            assertThat(received("2026-03-02")
                            .replied("2026-03-10")
                            .owedAgain("2026-03-10", "2026-03-10", null)
                            .replied("2026-03-10")
                            .readOn("2026-06-01")
                            .segments())
                    .extracting(Segment::answeredOn)
                    .containsExactly(date("2026-03-10"), date("2026-03-10"));
        }

        @Test
        void keepsTheDateThatHeld() {
            CaseTold told = received("2026-03-02").replied("2026-03-31").extended(20, "2026-04-01");
            assertThat(told.readOn(LATER))
                    .returns(day("2026-03-30"), CaseReading::dueOn)
                    .returns(true, reading -> reading.isMissedOn(date("2026-03-31")))
                    .returns(List.of(), CaseReading::notes);
        }

        @Test
        void owesANewReplyAfterItsOwnRevocationInTwentyWorkingDays() {
            CaseReading reading = received("2026-03-02")
                    .replied("2026-04-01")
                    .owedAgain("2026-06-15", "2026-06-15", null)
                    .readOn("2026-06-16");
            assertThat(reading)
                    .returns(day("2026-07-14"), CaseReading::dueOn)
                    .returns(Standing.RUNNING, CaseReading::standing)
                    .returns(true, one -> one.isMissedOn(date("2026-04-01")))
                    .returns(false, one -> one.isMissedOn(date("2026-07-14")))
                    .returns(true, one -> one.isMissedOn(date("2026-07-15")));
            assertThat(reading.segments())
                    .extracting(Segment::start, Segment::answeredOn)
                    .containsExactly(
                            tuple(Start.RECEIPT, date("2026-04-01")), tuple(Start.REVOCATION_OR_DECISION, null));
        }

        @Test
        void owesANewReplyByTheDayThatADecisionSetsWhateverHappens() {
            assertThat(received("2026-03-02")
                            .replied("2026-03-20")
                            .owedAgain("2026-06-10", "2026-06-15", "2026-06-30")
                            .extended(20, "2026-06-20")
                            .asked(Consultee.OTHER_AGENCY, "2026-06-18", null, null)
                            .fee("2026-06-19", null, null)
                            .readOn("2026-07-15"))
                    .returns(day("2026-06-30"), CaseReading::dueOn)
                    .returns(Light.RED, reading -> light(reading, "2026-07-15"));
        }

        @Test
        void canBeExtendedAnewForTheNewReply() {
            assertThat(received("2026-03-02")
                            .extended(20, "2026-03-10")
                            .replied("2026-03-20")
                            .owedAgain("2026-06-15", "2026-06-15", null)
                            .extended(20, "2026-07-14")
                            .readOn(LATER)
                            .dueOn())
                    .isEqualTo("2026-08-11");
        }

        @Test
        void isLateForEverIfItWasNeverAnsweredBeforeItHadTo() {
            CaseReading reading = received("2025-11-03")
                    .owedAgain("2026-03-10", "2026-03-12", null)
                    .replied("2026-03-20")
                    .readOn(LATER);
            assertThat(reading.dueOn()).isEqualTo("2026-04-10");
            assertThat(reading.isMissedOn(date("2026-03-20"))).isTrue();
            assertThat(received("2026-03-02")
                            .owedAgain("2026-03-10", "2026-03-12", null)
                            .replied("2026-03-20")
                            .readOn(LATER)
                            .isMissedOn(date("2026-03-20")))
                    .isFalse();
        }

        @Test
        void canBeRevokedAndRepliedToAnewOnOneDay() {
            CaseReading reading = received("2026-03-02")
                    .replied("2026-03-20")
                    .replied("2026-06-15")
                    .owedAgain("2026-06-15", "2026-06-15", null)
                    .readOn(LATER);
            assertThat(reading.segments())
                    .extracting(Segment::answeredOn)
                    .containsExactly(date("2026-03-20"), date("2026-06-15"));
            assertThat(reading.isMissedOn(date("2026-06-15"))).isFalse();
        }

        @Test
        void forgetsAnOpenQuestionOfTheFirstRoundWhenANewReplyIsOwed() {
            assertThat(received("2026-03-02")
                            .clarification("2026-03-11", "2026-03-13", 15, null)
                            .asked(Consultee.OTHER_AGENCY, "2026-03-12", null, null)
                            .replied("2026-04-07")
                            .owedAgain("2026-06-15", "2026-06-15", null)
                            .readOn("2026-06-20"))
                    .returns(day("2026-07-14"), CaseReading::dueOn)
                    .returns(List.of(), CaseReading::awaited);
        }
    }

    private static List<String> beside(CaseReading reading) {
        return reading.beside().stream()
                .map(other -> other.point() + " " + other.dueOn())
                .toList();
    }

    private static Light light(CaseReading reading, String today) {
        return reading.reading().light(date(today), LightLimits.USUAL, CALENDAR);
    }

    private static Awaited awaited(Whom whom, String since, String until) {
        return new Awaited(whom, date(since), date(until), false);
    }

    private static Note note(Late what, String on, String by) {
        return new Note(what, date(on), date(by));
    }

    private static LocalDate date(String day) {
        return Objects.requireNonNull(day(day));
    }

    private static Settings settings(Enum<?> choice) {
        ClockSettings usual = Settings.USUAL.clock();
        ClockSettings clock = new ClockSettings(
                choice instanceof ClockSettings.Arrival arrival ? arrival : usual.arrival(),
                choice instanceof ClockSettings.Pause pause ? pause : usual.pause(),
                choice instanceof ClockSettings.Silence silence ? silence : usual.silence(),
                choice instanceof ClockSettings.LateClarification late ? late : usual.lateClarification(),
                choice instanceof ClockSettings.Reasons reasons ? reasons : usual.reasons(),
                choice instanceof ClockSettings.MissingCalendar missing ? missing : usual.missingCalendar(),
                usual.usualClarificationDays());
        return new Settings(clock, Settings.USUAL.acts());
    }
}
