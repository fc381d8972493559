package cn.disclosuredesk.clock;

import static cn.disclosuredesk.clock.Periods.CALENDAR;
import static cn.disclosuredesk.clock.ReviewObligation.APPEAL;
import static cn.disclosuredesk.clock.ReviewObligation.FIRST_INSTANCE;
import static cn.disclosuredesk.clock.ReviewObligation.PERFORMANCE;
import static cn.disclosuredesk.clock.ReviewObligation.REVIEW_ANSWER;
import static cn.disclosuredesk.clock.ReviewObligation.REVIEW_DECISION;
import static cn.disclosuredesk.clock.ReviewObligation.REVIEW_DEFENCE;
import static cn.disclosuredesk.clock.ReviewObligation.REVIEW_EFFECT;
import static cn.disclosuredesk.clock.ReviewObligation.REVIEW_HEARING;
import static cn.disclosuredesk.clock.ReviewObligation.SECOND_INSTANCE;
import static cn.disclosuredesk.clock.ReviewObligation.SUIT_AFTER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Happened;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.casefile.ReviewWatch;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.events.review.ReviewAccepted;
import cn.disclosuredesk.events.review.ReviewAnnulled;
import cn.disclosuredesk.events.review.ReviewAnswered;
import cn.disclosuredesk.events.review.ReviewAppealed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewHearingSet;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.events.review.ReviewProcedureChanged;
import cn.disclosuredesk.events.review.ReviewResumed;
import cn.disclosuredesk.events.review.ReviewSuspended;
import cn.disclosuredesk.events.review.ReviewTookEffect;
import cn.disclosuredesk.events.review.ReviewWithdrawn;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The dates of reviews, among them the vectors of rules.md 4 and practice.md 3. */
class ReviewClockTest {

    private static final ReviewId REVIEW = new ReviewId("review");
    private static final ApplicationId APPLICATION = new ApplicationId("one");

    private String today = "2026-03-05";

    @Nested
    class OfAReconsideration {

        @Test
        void tellUntilWhenWeAnswer() {
            ReviewDate answer = read(reconsideration("2026-03-02", ReviewProcedure.ORDINARY))
                    .of(REVIEW_ANSWER)
                    .orElseThrow();
            assertThat(answer.due()).isEqualTo(Periods.due("2026-03-16"));
            assertThat(answer.from()).isEqualTo("2026-03-02");
            assertThat(answer.period()).isEqualTo("10个工作日");
            assertThat(answer.article()).isEqualTo("《行政复议法》第四十八条");
            assertThat(answer.isWatched()).isTrue();
            assertThat(due(REVIEW_ANSWER, reconsideration("2026-03-02", ReviewProcedure.SUMMARY)))
                    .isEqualTo("2026-03-09");
            assertThat(due(REVIEW_ANSWER, reconsideration("2026-03-02", null))).isEqualTo("2026-03-16");
        }

        @Test
        void areReckonedAnewWhenTheProcedureChangesBeforeWeAnswered() {
            var notice = reconsideration("2026-03-02", ReviewProcedure.SUMMARY);
            var change = new ReviewProcedureChanged(REVIEW, day("2026-03-06"), ReviewProcedure.ORDINARY);
            ReviewDate answer = read(notice, change).of(REVIEW_ANSWER).orElseThrow();
            assertThat(answer.due()).isEqualTo(Periods.due("2026-03-16"));
            assertThat(answer.article()).isEqualTo("《行政复议法》第四十八条、第五十五条");
        }

        @Test
        void stayAsTheyWereWhenItChangesAfterwards() {
            ReviewDate answer = read(
                            reconsideration("2026-03-02", ReviewProcedure.SUMMARY),
                            new ReviewAnswered(REVIEW, day("2026-03-10"), null),
                            new ReviewProcedureChanged(REVIEW, day("2026-03-11"), ReviewProcedure.ORDINARY))
                    .of(REVIEW_ANSWER)
                    .orElseThrow();
            assertThat(answer.due()).isEqualTo(Periods.due("2026-03-09"));
            assertThat(answer.doneOn()).isEqualTo("2026-03-10");
            assertThat(answer.isLate()).isTrue();
            assertThat(answer.open()).isFalse();
        }

        @Test
        void followACorrectedNotice() {
            var right = reconsideration("2026-03-03", ReviewProcedure.ORDINARY);
            var text = new SealedText(new SubjectId("subject"), new EntryId("entry"), "00");
            assertThat(due(
                            REVIEW_ANSWER,
                            reconsideration("2026-03-02", ReviewProcedure.ORDINARY),
                            new ReviewFactCorrected(REVIEW, 0, day("2026-03-05"), right, text)))
                    .isEqualTo("2026-03-17");
        }

        @Test
        void tellWhenTheBodyShouldDecideAndRestWithIt() {
            var notice = reconsideration("2026-03-05", null);
            var accepted = new ReviewAccepted(REVIEW, day("2026-03-02"), null);
            assertThat(read(notice).of(REVIEW_DECISION).orElseThrow().due().provisional())
                    .isTrue();
            ReviewDate decision = read(notice, accepted).of(REVIEW_DECISION).orElseThrow();
            assertThat(decision.due()).isEqualTo(Periods.due("2026-05-06"));
            assertThat(decision.isWatched()).isFalse();
            today = "2026-03-20";
            assertThat(due(
                            REVIEW_DECISION,
                            notice,
                            accepted,
                            new ReviewSuspended(REVIEW, day("2026-03-10"), null),
                            new ReviewResumed(REVIEW, day("2026-03-20"))))
                    .isEqualTo("2026-05-11");
            ReviewDate resting = read(notice, accepted, new ReviewSuspended(REVIEW, day("2026-03-10"), null))
                    .of(REVIEW_DECISION)
                    .orElseThrow();
            assertThat(resting.due()).isEqualTo(Periods.provisionallyDue("2026-05-11"));
        }

        @Test
        void askUsToReplyAnewWithinTwentyWorkingDaysOfTheDecision() {
            today = "2026-06-20";
            CaseFacts owing = application().with(ordered("2026-06-15"));
            ReviewEvent quashed = decided("2026-06-15", "2026-06-15", ReviewEnding.QUASHED, null);
            ReviewDate duty =
                    read(List.of(owing), usual(), quashed).of(PERFORMANCE).orElseThrow();
            assertThat(duty.due()).isEqualTo(Periods.due("2026-07-14"));
            assertThat(duty.period()).isEqualTo("20个工作日");
            assertThat(duty.isWatched()).isTrue();
            CaseFacts replied = owing.with(Happened.replied("one", day("2026-07-15"), Outcome.GRANTED, "〔2026〕2号"));
            ReviewDate done =
                    read(List.of(replied), usual(), quashed).of(PERFORMANCE).orElseThrow();
            assertThat(done.doneOn()).isEqualTo("2026-07-15");
            assertThat(done.isLate()).isTrue();
            assertThat(done.open()).isFalse();
        }

        @Test
        void keepToTheDayThatTheDecisionSets() {
            today = "2026-06-20";
            ReviewDate duty = read(usual(), decided("2026-06-15", null, ReviewEnding.ORDERED_TO_PERFORM, "2026-06-30"))
                    .of(PERFORMANCE)
                    .orElseThrow();
            assertThat(duty.due()).isEqualTo(Periods.due("2026-06-30"));
            assertThat(duty.period()).isNull();
            assertThat(duty.open()).isTrue();
            today = "2026-07-01";
            assertThat(read(usual(), decided("2026-06-15", null, ReviewEnding.ORDERED_TO_PERFORM, "2026-06-30"))
                            .next())
                    .isEmpty();
        }

        @Test
        void leaveTheApplicantFifteenDaysToSue() {
            assertThat(due(SUIT_AFTER_REVIEW, usual(), decided("2026-03-20", "2026-03-20", ReviewEnding.UPHELD, null)))
                    .isEqualTo("2026-04-07");
        }

        @Test
        void askNothingOfAThirdPerson() {
            var notice = notice(
                    ReviewKind.RECONSIDERATION, "2026-03-02", ReviewProcedure.ORDINARY, ReviewCapacity.THIRD_PERSON);
            assertThat(read(notice).of(REVIEW_ANSWER)).isEmpty();
        }

        private ReviewNotified usual() {
            return reconsideration("2026-03-02", ReviewProcedure.ORDINARY);
        }
    }

    @Nested
    class OfALawsuit {

        @Test
        void moveTheDefencePastAHoliday() {
            ReviewDate defence = read(lawsuit("2026-04-20")).of(REVIEW_DEFENCE).orElseThrow();
            assertThat(defence.due()).isEqualTo(Periods.due("2026-05-06"));
            assertThat(defence.article()).isEqualTo("《行政诉讼法》第六十七条");
        }

        @Test
        void tellUntilWhenAJudgmentCanBeAppealed() {
            today = "2025-12-25";
            ReviewReading reading =
                    read(lawsuit("2025-09-01"), judged("2025-12-15", "2025-12-19", ReviewEnding.CLAIM_DISMISSED));
            ReviewDate appeal = reading.of(APPEAL).orElseThrow();
            assertThat(appeal.due()).isEqualTo(Periods.due("2026-01-04"));
            assertThat(appeal.isWatched()).isTrue();
            assertThat(reading.dueOn(REVIEW_EFFECT)).contains(day("2026-01-05"));
            today = "2026-01-05";
            assertThat(read(lawsuit("2025-09-01"), judged("2025-12-15", "2025-12-19", ReviewEnding.CLAIM_DISMISSED))
                            .next())
                    .isEmpty();
        }

        @Test
        void giveTenDaysAgainstARulingAndNoneWhereNothingCanBeAppealed() {
            assertThat(due(
                            APPEAL,
                            lawsuit("2025-09-01"),
                            judged("2025-12-15", "2025-12-19", ReviewEnding.SUIT_DISMISSED)))
                    .isEqualTo("2025-12-29");
            assertThat(read(
                                    lawsuit("2025-09-01"),
                                    new ReviewWithdrawn(
                                            REVIEW, day("2025-12-15"), ReviewEnding.SUIT_WITHDRAWN, day("2025-12-15")))
                            .of(APPEAL))
                    .isEmpty();
        }

        @Test
        void goOnWithTheSecondInstanceAfterAnAppeal() {
            today = "2026-02-01";
            ReviewReading reading = read(
                    lawsuit("2025-09-01"),
                    judged("2025-12-15", "2025-12-19", ReviewEnding.QUASHED),
                    new ReviewAppealed(REVIEW, day("2025-12-30"), true, null, null));
            assertThat(reading.of(APPEAL).orElseThrow().doneOn()).isEqualTo("2025-12-30");
            assertThat(reading.dueOn(SECOND_INSTANCE)).contains(day("2026-03-30"));
            assertThat(reading.of(REVIEW_EFFECT)).isEmpty();
            assertThat(reading.of(PERFORMANCE)).isEmpty();
            assertThat(reading.next()).isEmpty();
        }

        @Test
        void endWithTheSecondJudgment() {
            today = "2026-04-01";
            ReviewReading reading = read(
                    lawsuit("2025-09-01"),
                    judged("2025-12-15", "2025-12-19", ReviewEnding.QUASHED),
                    new ReviewAppealed(REVIEW, day("2025-12-30"), false, null, null),
                    judged("2026-03-20", "2026-03-24", ReviewEnding.UPHELD));
            assertThat(reading.of(FIRST_INSTANCE).orElseThrow().doneOn()).isEqualTo("2025-12-15");
            assertThat(reading.of(SECOND_INSTANCE).orElseThrow().doneOn()).isEqualTo("2026-03-20");
            assertThat(reading.dates())
                    .filteredOn(date -> date.obligation() == APPEAL)
                    .hasSize(1);
        }

        @Test
        void waitForOneSecondJudgmentWhereBothSidesAppealed() {
            today = "2026-04-01";
            ReviewReading reading = read(
                    lawsuit("2025-09-01"),
                    judged("2025-12-15", "2025-12-19", ReviewEnding.QUASHED),
                    new ReviewAppealed(REVIEW, day("2025-12-22"), false, null, null),
                    new ReviewAppealed(REVIEW, day("2025-12-30"), true, null, null),
                    judged("2026-03-20", "2026-03-24", ReviewEnding.CLAIM_DISMISSED));
            assertThat(reading.dates())
                    .filteredOn(date -> date.obligation() == SECOND_INSTANCE)
                    .singleElement()
                    .satisfies(date -> assertThat(date.doneOn()).isEqualTo("2026-03-20"));
        }

        @Test
        void takeTheKnownDayOfEffect() {
            ReviewDate effect = read(
                            lawsuit("2025-09-01"),
                            judged("2025-12-15", null, ReviewEnding.CLAIM_DISMISSED),
                            new ReviewTookEffect(REVIEW, day("2026-01-07")))
                    .of(REVIEW_EFFECT)
                    .orElseThrow();
            assertThat(effect.due()).isEqualTo(Periods.due("2026-01-07"));
            assertThat(effect.doneOn()).isEqualTo("2026-01-07");
        }

        @Test
        void remindOfAHearingUntilItsDay() {
            var hearing = new ReviewHearingSet(REVIEW, day("2026-03-01"), day("2026-03-18"));
            assertThat(read(lawsuit("2026-02-02"), hearing)
                            .of(REVIEW_HEARING)
                            .orElseThrow()
                            .isWatched())
                    .isTrue();
            today = "2026-03-19";
            assertThat(read(lawsuit("2026-02-02"), hearing)
                            .of(REVIEW_HEARING)
                            .orElseThrow()
                            .isWatched())
                    .isFalse();
        }

        @Test
        void doNotTakeAnAnswerToAnAppealForTheDefence() {
            today = "2026-02-01";
            ReviewDate defence = read(
                            lawsuit("2025-09-01"),
                            judged("2025-12-15", "2025-12-19", ReviewEnding.QUASHED),
                            new ReviewAppealed(REVIEW, day("2025-12-30"), false, null, null),
                            new ReviewAnswered(REVIEW, day("2026-01-12"), null))
                    .of(REVIEW_DEFENCE)
                    .orElseThrow();
            assertThat(defence.doneOn()).isNull();
            assertThat(defence.open()).isFalse();
        }

        @Test
        void waitForNoDefenceOnceItIsDecided() {
            today = "2026-07-01";
            ReviewDate defence = read(
                            lawsuit("2026-02-02"), judged("2026-06-15", "2026-06-16", ReviewEnding.CLAIM_DISMISSED))
                    .of(REVIEW_DEFENCE)
                    .orElseThrow();
            assertThat(defence.open()).isFalse();
            assertThat(defence.doneOn()).isNull();
        }
    }

    @Test
    void whatWasRegisteredInErrorHasNoDates() {
        assertThat(read(lawsuit("2026-02-02"), new ReviewAnnulled(REVIEW, day("2026-02-03"), null))
                        .dates())
                .isEmpty();
    }

    private ReviewReading read(ReviewEvent... events) {
        return read(List.of(), events);
    }

    private ReviewReading read(List<CaseFacts> applications, ReviewEvent... events) {
        ReviewFacts facts = ReviewFacts.NONE;
        for (ReviewEvent event : events) {
            facts = facts.with(event);
        }
        return ReviewClock.read(ReviewWatch.of(facts, applications), day(today), CALENDAR);
    }

    private LocalDate due(ReviewObligation obligation, ReviewEvent... events) {
        return read(events).dueOn(obligation).orElseThrow();
    }

    private static ReviewNotified reconsideration(String on, @Nullable ReviewProcedure procedure) {
        return notice(ReviewKind.RECONSIDERATION, on, procedure, ReviewCapacity.ORIGINAL_AGENCY);
    }

    private static ReviewNotified lawsuit(String on) {
        return notice(ReviewKind.LITIGATION_DIRECT, on, null, ReviewCapacity.ORIGINAL_AGENCY);
    }

    private static ReviewNotified notice(
            ReviewKind kind, String on, @Nullable ReviewProcedure procedure, ReviewCapacity capacity) {
        return new ReviewNotified(
                REVIEW,
                new AgencyCode("A01"),
                kind,
                List.of(),
                day(on),
                null,
                capacity,
                capacity.isCounted(),
                procedure,
                null,
                null);
    }

    private static ReviewDecided decided(
            String on, @Nullable String served, ReviewEnding ending, @Nullable String performBy) {
        return new ReviewDecided(
                REVIEW,
                day(on),
                ending,
                ending.result(),
                null,
                day(on),
                performBy == null ? null : day(performBy),
                served == null ? null : day(served));
    }

    /** Its day of effect is reckoned as the command does: the day after the appeal period. */
    private static ReviewDecided judged(String on, @Nullable String served, ReviewEnding ending) {
        LocalDate from = day(served == null ? on : served);
        LocalDate effect =
                ReviewPeriods.appealOfJudgment(from, CALENDAR).dueOn().plusDays(1);
        return new ReviewDecided(
                REVIEW, day(on), ending, ending.result(), null, effect, null, served == null ? null : day(served));
    }

    private static CaseFacts application() {
        return CaseFacts.NONE
                .with(Happened.received("one", "A01", "2026-00001", day("2026-01-05"), null))
                .with(Happened.replied("one", day("2026-01-20"), Outcome.GRANTED, "〔2026〕1号"));
    }

    private static ReviewOfApplicationDecided ordered(String served) {
        return new ReviewOfApplicationDecided(
                APPLICATION,
                REVIEW,
                day(served),
                day(served),
                ReviewResult.CORRECTED,
                ReviewEnding.QUASHED,
                true,
                null,
                null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
