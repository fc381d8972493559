package cn.disclosuredesk.books;

import static cn.disclosuredesk.books.CaseOverYears.ID;
import static cn.disclosuredesk.books.CaseOverYears.that;
import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.casefile.Happened.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.clock.ReviewPeriods;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The vectors of 《domain/practice.md》 3 that a table shows, and the items of its section A that fix a count. */
class TheTablesInPracticeTest {

    private static final ApplicationId CASE = new ApplicationId(ID);
    private static final ReviewId REVIEW = new ReviewId(ID);
    private static final ApplicantKind PERSON = ApplicantKind.NATURAL_PERSON;
    private static final ApplicantKind ENTERPRISE = ApplicantKind.COMMERCIAL_ENTERPRISE;
    private static final WorkingDays CALENDAR = NationalCalendar.of(BundledCalendar.notices());
    private static final SealedText WHY = sealed(new SubjectId("somebody"), "why");

    @Nested
    class WhatBecomesKnownAfterTheSeal {

        private final CaseOverYears openWhenSealed = that().isRecorded("2025-12-10", received(ID, "2025-12-10", PERSON))
                .andIsSealed(2025);

        @Test
        void leavesACaseInTheColumnInWhichItWasCarriedOut() {
            openWhenSealed
                    .isRecorded("2026-03-05", corrected(0, received(ID, "2025-12-10", ENTERPRISE)))
                    .isRecorded("2026-05-06", replied(ID, day("2026-05-06"), Outcome.GRANTED));

            assertThat(openWhenSealed.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.1/0", 1));
            assertThat(openWhenSealed.byFacts())
                    .isEqualTo(Map.of("2025 3/1/1", 1, "2025 3/4/1", 1, "2026 3/2/1", 1, "2026 3/3.1/1", 1));
        }

        @Test
        void countsALetterFoundLaterAsNewWhenItWasFound() {
            CaseOverYears found = that().andIsSealed(2025).isRecorded("2026-02-20", received(ID, "2025-12-20", PERSON));

            assertThat(found.tables()).isEqualTo(Map.of("2026 3/1/0", 1, "2026 3/4/0", 1));
            assertThat(found.monthOf(2026, "1")).isEqualTo(2);
            assertThat(found.byFacts())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/4/0", 1));
        }

        @Test
        void voidsAnAnnulledRegistrationInTheFirstUnsealedYear() {
            openWhenSealed.isRecorded("2026-02-12", new ApplicationAnnulled(CASE, day("2026-02-12"), WHY));

            assertThat(openWhenSealed.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.6.3/0", 1));
            assertThat(openWhenSealed.byFacts()).isEmpty();
        }

        @Test
        void countsAReplyOfTheSealedYearWhenItWasEntered() {
            openWhenSealed.isRecorded("2026-02-10", replied(ID, day("2025-12-30"), Outcome.NOT_HELD));

            assertThat(openWhenSealed.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.4.1/0", 1));
            assertThat(openWhenSealed.monthOf(2026, "3.4.1")).isEqualTo(2);
            assertThat(openWhenSealed.byFacts()).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.4.1/0", 1));
        }

        @Test
        void opensTheCaseAgainWhereItsLateReplyProvedNeverSent() {
            openWhenSealed
                    .isRecorded("2026-02-10", replied(ID, day("2025-12-30"), Outcome.NOT_HELD))
                    .isRecorded("2026-02-11", new FactRetracted(CASE, 3, day("2026-02-11"), WHY));

            assertThat(openWhenSealed.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/4/0", 1));
        }

        @Test
        void addsNothingToACaseThatWasSealedAsEnded() {
            CaseOverYears ended = that().isRecorded("2025-11-03", received(ID, "2025-11-03", PERSON))
                    .isRecorded("2025-11-20", replied(ID, day("2025-11-20"), Outcome.GRANTED))
                    .andIsSealed(2025)
                    .isRecorded("2026-03-02", new FactRetracted(CASE, 1, day("2026-03-02"), WHY))
                    .isRecorded("2026-03-03", replied(ID, day("2026-03-03"), Outcome.PARTIAL));

            assertThat(ended.tables()).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.1/0", 1));
            assertThat(ended.byFacts())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.2/0", 1));
        }

        @Test
        void staysInTheSecondSealedYearToo() {
            openWhenSealed
                    .isRecorded("2026-02-10", replied(ID, day("2025-12-30"), Outcome.NOT_HELD))
                    .andIsSealed(2026)
                    .isRecorded("2027-02-01", corrected(3, replied(ID, day("2026-12-01"), Outcome.GRANTED)))
                    .isRecorded("2027-02-02", corrected(3, replied(ID, day("2027-01-05"), Outcome.GRANTED)));

            assertThat(openWhenSealed.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.4.1/0", 1));
        }

        @Test
        void goesBackToItsTrueYearByARestatementOnly() {
            openWhenSealed
                    .isRecorded("2026-02-10", replied(ID, day("2025-12-30"), Outcome.NOT_HELD))
                    .andIsSealed(2026)
                    .andIsRestatedFrom(2025);

            assertThat(openWhenSealed.tables()).isEqualTo(openWhenSealed.byFacts());
        }

        @Test
        void staysWhereItIsWhenOnlyTheYearAfterIsPublishedAnew() {
            openWhenSealed
                    .isRecorded("2026-02-10", replied(ID, day("2025-12-30"), Outcome.NOT_HELD))
                    .andIsSealed(2026)
                    .isRecorded("2027-03-01", corrected(3, replied(ID, day("2025-12-29"), Outcome.GRANTED)))
                    .andIsRestatedFrom(2026);

            assertThat(openWhenSealed.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.1/0", 1));
        }

        @Test
        void leavesTheYearInWhichItWasNewToALetterThatProvesOlder() {
            CaseOverYears older = that().andIsSealed(2025)
                    .isRecorded("2026-01-12", received(ID, "2026-01-12", PERSON))
                    .isRecorded("2026-01-30", replied(ID, day("2026-01-30"), Outcome.GRANTED))
                    .isRecorded("2026-04-01", corrected(0, received(ID, "2025-12-31", PERSON)));

            assertThat(older.tables()).isEqualTo(Map.of("2026 3/1/0", 1, "2026 3/3.1/0", 1));
            assertThat(older.monthOf(2026, "1")).isEqualTo(1);
            assertThat(older.monthOf(2026, "3.1")).isEqualTo(1);
        }

        @Test
        void movesACaseOutOfNoSealedYearWhenItsReceiptIsConfirmedInTheNext() {
            openWhenSealed.isRecorded("2026-01-09", new ReceiptConfirmed(CASE, day("2026-01-09"), day("2026-01-09")));

            assertThat(openWhenSealed.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/4/0", 1));
            assertThat(openWhenSealed.byFacts()).isEqualTo(Map.of("2026 3/1/0", 1, "2026 3/4/0", 1));
        }
    }

    @Nested
    class RepliesMadeAgain {

        @Test
        void areTheOutcomeOfACaseThatWasNeverAnsweredBeforeItWasOrdered() {
            CaseOverYears silent = that().isRecorded("2025-11-05", received(ID, "2025-11-05", PERSON))
                    .andIsSealed(2025)
                    .isRecorded("2026-03-10", ordered("2026-03-10", ReviewEnding.ORDERED_TO_PERFORM))
                    .isRecorded("2026-04-08", replied(ID, day("2026-04-08"), Outcome.GRANTED));
            CaseOverYears review = that().isRecorded("2026-01-20", notice("2026-01-20"))
                    .isRecorded("2026-03-10", decided(ID, day("2026-03-10"), ReviewEnding.ORDERED_TO_PERFORM.result()));

            assertThat(silent.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.1/0", 1));
            assertThat(review.tables()).isEqualTo(Map.of("2026 4/reconsideration/corrected", 1));
        }

        @Test
        void takeThePlaceOfTheFirstInItsUnsealedYear() {
            assertThat(quashedAndAnswered("2025-09-01").tables()).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.1/0", 1));
        }

        @Test
        void makeNoEntryInAnotherYear() {
            assertThat(quashedAndAnswered("2026-02-02").tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.3.6/0", 1));
        }

        @Test
        void makeNoEntryOnceTheYearOfTheFirstWasSealed() {
            CaseOverYears late = that().isRecorded("2025-03-03", received(ID, "2025-03-03", PERSON))
                    .isRecorded("2025-03-20", replied(ID, day("2025-03-20"), Outcome.PROCESS))
                    .andIsSealed(2025)
                    .isRecorded("2026-02-01", new ReplyRevoked(CASE, 1, day("2025-06-02"), null, null))
                    .isRecorded("2026-02-01", replied(ID, day("2025-06-20"), Outcome.GRANTED));

            assertThat(late.tables()).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.3.6/0", 1));
            assertThat(late.byFacts()).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.1/0", 1));
        }

        @Test
        void doNotOpenTheCaseAgainWhileTheyAreOwed() {
            CaseOverYears owed = that().isRecorded("2025-11-03", received(ID, "2025-11-03", PERSON))
                    .isRecorded("2025-11-20", replied(ID, day("2025-11-20"), Outcome.PROCESS))
                    .isRecorded("2025-12-20", new ReplyRevoked(CASE, 1, day("2025-12-20"), null, null))
                    .andIsSealed(2025);

            assertThat(owed.tables()).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.3.6/0", 1));
        }

        private CaseOverYears quashedAndAnswered(String again) {
            return that().isRecorded("2025-03-03", received(ID, "2025-03-03", PERSON))
                    .isRecorded("2025-03-20", replied(ID, day("2025-03-20"), Outcome.PROCESS))
                    .isRecorded("2025-07-01", ordered("2025-07-01", ReviewEnding.QUASHED))
                    .isRecorded(again, replied(ID, day(again), Outcome.GRANTED));
        }
    }

    @Nested
    class WhatIsOneApplication {

        @Test
        void theSameOneArrivingTwiceIsOneFromItsEarliestReceipt() {
            assertThat(that().isRecorded("2026-01-05", received(ID, "2026-01-05", PERSON))
                            .isRecorded("2026-01-06", copy("2025-12-29"))
                            .tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/4/0", 1));
        }

        @Test
        void anEarlierCopyFoundAfterTheSealLeavesItNewWhereItWas() {
            CaseOverYears copied = that().andIsSealed(2025)
                    .isRecorded("2026-01-05", received(ID, "2026-01-05", PERSON))
                    .isRecorded("2026-02-06", copy("2025-12-29"));

            assertThat(copied.tables()).isEqualTo(Map.of("2026 3/1/0", 1, "2026 3/4/0", 1));
            assertThat(copied.monthOf(2026, "1")).isEqualTo(1);
        }

        @Test
        void aSplitOneLeavesTheTablesToItsParts() {
            ApplicationSplit split =
                    new ApplicationSplit(CASE, day("2026-01-20"), List.of(new ApplicationId("part")), null);
            CaseOverYears whole = that().isRecorded("2025-12-20", received(ID, "2025-12-20", PERSON));

            assertThat(whole.isRecorded("2026-01-20", split).tables()).isEmpty();
            assertThat(that().isRecorded("2026-01-20", received(ID, "2025-12-20", PERSON))
                            .tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/4/0", 1));
        }

        @Test
        void aSplitAfterTheSealVoidsTheWholeAndCountsThePartsAsNew() {
            ApplicationSplit split =
                    new ApplicationSplit(CASE, day("2026-02-20"), List.of(new ApplicationId("part")), null);
            CaseOverYears whole = that().isRecorded("2025-12-20", received(ID, "2025-12-20", PERSON))
                    .andIsSealed(2025)
                    .isRecorded("2026-02-20", split);
            CaseOverYears part = that().andIsSealed(2025).isRecorded("2026-02-20", received(ID, "2025-12-20", PERSON));

            assertThat(whole.tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/3.6.3/0", 1));
            assertThat(part.tables()).isEqualTo(Map.of("2026 3/1/0", 1, "2026 3/4/0", 1));
        }

        @Test
        void oneOfAnotherAgencyLeavesTheTablesOfThisOne() {
            ApplicationMoved moved = new ApplicationMoved(
                    CASE, day("2025-12-22"), new AgencyCode("A02"), new ApplicationId("there"), null);

            assertThat(that().isRecorded("2025-12-20", received(ID, "2025-12-20", PERSON))
                            .isRecorded("2025-12-22", moved)
                            .tables())
                    .isEmpty();
        }

        @Test
        void oneRefusedOnTwoGroundsStandsInOneRow() {
            ApplicationReplied refusal = new ApplicationReplied(
                    CASE,
                    day("2026-01-20"),
                    Disposition.PROCESS,
                    Outcome.PROCESS,
                    day("2026-01-20"),
                    List.of(new Ground("第十六条", "第二款"), new Ground("第三十六条", "第（四）项")),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);

            assertThat(that().isRecorded("2026-01-05", received(ID, "2026-01-05", PERSON))
                            .isRecorded("2026-01-20", refusal)
                            .tables())
                    .isEqualTo(Map.of("2026 3/1/0", 1, "2026 3/3.3.6/0", 1));
        }

        @Test
        void oneAnsweredByALetterOfDecemberPostedInJanuaryEndsInTheYearTheOfficeChose() {
            ApplicationReplied byLetter = new ApplicationReplied(
                    CASE,
                    day("2026-01-04"),
                    Disposition.GRANTED,
                    Outcome.GRANTED,
                    day("2025-12-30"),
                    List.of(),
                    null,
                    day("2025-12-30"),
                    null,
                    null,
                    null,
                    null);

            assertThat(that().isRecorded("2025-12-10", received(ID, "2025-12-10", PERSON))
                            .isRecorded("2026-01-04", byLetter)
                            .tables())
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/3.1/0", 1));
        }

        @Test
        void oneTakenBackIsOtherInTheYearItWasTakenBack() {
            assertThat(that().isRecorded("2025-12-10", received(ID, "2025-12-10", PERSON))
                            .isRecorded("2026-01-04", withdrawn(ID, day("2026-01-04")))
                            .tables())
                    .containsEntry("2025 3/4/0", 1)
                    .containsEntry("2026 3/3.6.3/0", 1);
        }
    }

    @Nested
    class Reviews {

        @Test
        void areNotEndedByAJudgmentThatCanBeAppealedOverTheYearsEnd() {
            LocalDate served = day("2025-12-19");
            LocalDate appealUntil =
                    ReviewPeriods.appealOfJudgment(served, CALENDAR).dueOn();
            ReviewDecided judgment = new ReviewDecided(
                    REVIEW, served, null, ReviewResult.UPHELD, null, appealUntil.plusDays(1), null, served);
            CaseOverYears suit =
                    that().isRecorded("2025-06-02", notice("2025-06-02")).isRecorded("2025-12-20", judgment);

            assertThat(appealUntil).isEqualTo("2026-01-04");
            assertThat(suit.tables())
                    .isEqualTo(Map.of("2025 4/reconsideration/pending", 1, "2026 4/reconsideration/upheld", 1));
        }

        @Test
        void showTheResultInTheFirstUnsealedYearWhenItCameAfterTheSeal() {
            CaseOverYears late =
                    pendingWhenSealed().isRecorded("2026-02-10", decided(ID, day("2025-12-28"), ReviewResult.UPHELD));

            assertThat(late.tables())
                    .isEqualTo(Map.of("2025 4/reconsideration/pending", 1, "2026 4/reconsideration/upheld", 1));
            assertThat(late.monthOf(2026, "upheld")).isEqualTo(2);
            assertThat(late.byFacts()).isEqualTo(Map.of("2025 4/reconsideration/upheld", 1));
        }

        @Test
        void standInTheFirstUnsealedYearWhenTheyBecameKnownAfterTheSeal() {
            CaseOverYears late = that().andIsSealed(2025)
                    .isRecorded("2026-02-10", notice("2025-12-20"))
                    .isRecorded("2026-02-10", decided(ID, day("2026-01-28"), ReviewResult.OTHER));

            assertThat(late.tables()).isEqualTo(Map.of("2026 4/reconsideration/other", 1));
            assertThat(late.monthOf(2026, "other")).isEqualTo(2);
        }

        @Test
        void arePendingAgainWhenAppealedBeforeTheSealAndEndOnce() {
            assertThat(that().isRecorded("2025-06-02", notice("2025-06-02"))
                            .isRecorded("2025-10-10", decided(ID, day("2025-10-10"), ReviewResult.UPHELD))
                            .isRecorded("2025-10-20", new ReviewAppealed(REVIEW, day("2025-10-20"), false, null, null))
                            .andIsSealed(2025)
                            .isRecorded("2026-03-10", decided(ID, day("2026-03-10"), ReviewResult.CORRECTED))
                            .tables())
                    .isEqualTo(Map.of("2025 4/reconsideration/pending", 1, "2026 4/reconsideration/corrected", 1));
        }

        @Test
        void countOnceWhereTheAppealBecameKnownAfterTheResultWasSealed() {
            CaseOverYears appealed = that().isRecorded("2025-06-02", notice("2025-06-02"))
                    .isRecorded("2025-12-10", decided(ID, day("2025-12-10"), ReviewResult.UPHELD))
                    .andIsSealed(2025)
                    .isRecorded("2026-02-20", new ReviewAppealed(REVIEW, day("2025-12-20"), false, null, null))
                    .isRecorded("2026-05-10", decided(ID, day("2026-05-10"), ReviewResult.CORRECTED));

            assertThat(appealed.tables()).isEqualTo(Map.of("2025 4/reconsideration/upheld", 1));
            assertThat(appealed.byFacts())
                    .isEqualTo(Map.of("2025 4/reconsideration/pending", 1, "2026 4/reconsideration/corrected", 1));
        }

        @Test
        void leaveNoTraceAfterTheSealWhenTheyWereRegisteredInError() {
            assertThat(pendingWhenSealed()
                            .isRecorded("2026-02-10", new ReviewAnnulled(REVIEW, day("2026-02-10"), null))
                            .tables())
                    .isEqualTo(Map.of("2025 4/reconsideration/pending", 1));
        }

        @Test
        void endInTheBlockOfTheirTrueKindWhenItWasCorrectedAfterTheSeal() {
            ReviewNotified suit = notified(ID, "A01", ReviewKind.LITIGATION_DIRECT, day("2025-12-01"), true, List.of());
            assertThat(pendingWhenSealed()
                            .isRecorded("2026-02-10", new ReviewFactCorrected(REVIEW, 0, day("2026-02-10"), suit, WHY))
                            .isRecorded("2026-04-10", decided(ID, day("2026-04-10"), ReviewResult.UPHELD))
                            .tables())
                    .isEqualTo(Map.of("2025 4/reconsideration/pending", 1, "2026 4/litigationDirect/upheld", 1));
        }

        @Test
        void areNotCountedOfAReviewBodyThatIsSuedBesideTheAgency() {
            assertThat(that().isRecorded(
                                    "2025-12-01",
                                    notified(
                                            ID,
                                            "A01",
                                            ReviewKind.LITIGATION_DIRECT,
                                            day("2025-12-01"),
                                            false,
                                            List.of()))
                            .tables())
                    .isEmpty();
        }

        private CaseOverYears pendingWhenSealed() {
            return that().isRecorded("2025-12-01", notice("2025-12-01")).andIsSealed(2025);
        }
    }

    private static ReviewNotified notice(String on) {
        return notified(ID, "A01", ReviewKind.RECONSIDERATION, day(on), true, List.of());
    }

    private static CopyAttached copy(String on) {
        return new CopyAttached(CASE, Channel.ONLINE, day(on), null, null);
    }

    private static ApplicationEvent ordered(String on, ReviewEnding ending) {
        return new ReviewOfApplicationDecided(CASE, REVIEW, day(on), null, ending.result(), ending, true, null, null);
    }

    private static FactCorrected corrected(long about, ApplicationEvent to) {
        return new FactCorrected(CASE, about, day("2026-03-05"), to, WHY);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
