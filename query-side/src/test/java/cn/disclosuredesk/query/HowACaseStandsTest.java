package cn.disclosuredesk.query;

import static cn.disclosuredesk.casefile.Happened.handedOver;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.DayByDay;
import cn.disclosuredesk.clock.DueDate;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.clock.Reading;
import cn.disclosuredesk.clock.Reading.Standing;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which status and which light follow from the facts of a case and from what its clock says. */
class HowACaseStandsTest {

    private static final ApplicationId ID = new ApplicationId("one");
    private static final SealedText TEXT = sealed(new SubjectId("subject-of-one"), "text");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    private static final WorkingDays CALENDAR = NationalCalendar.of(BundledCalendar.notices());
    private static final Limit FIFTEEN_DAYS = new Limit(null, 15);

    @Nested
    class ItsStatus {

        @Test
        void isReceivedUntilSomebodyHandlesIt() {
            assertThat(status(Standing.RUNNING)).isEqualTo(CaseStatus.RECEIVED);
            assertThat(status(Standing.RUNNING, handedOver("one", "2026-03-02", "政策科", null)))
                    .isEqualTo(CaseStatus.RECEIVED);
            assertThat(status(Standing.RUNNING, handedOver("one", "2026-03-02", "政策科", "li")))
                    .isEqualTo(CaseStatus.IN_PROGRESS);
        }

        @Test
        void waitsForTheApplicantWhileARequestIsUnanswered() {
            assertThat(status(Standing.WAITING_FOR_APPLICANT, asked("03-10")))
                    .isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
            assertThat(status(Standing.WAITING_AFTER_LATE_NOTICE, asked("03-20")))
                    .isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
            assertThat(status(Standing.RUNNING, asked("03-10"), clarified(1, "03-16")))
                    .isEqualTo(CaseStatus.RECEIVED);
            assertThat(status(Standing.WAITING_FOR_APPLICANT, billed("03-10"))).isEqualTo(CaseStatus.AWAITING_PAYMENT);
            assertThat(status(Standing.RUNNING, billed("03-10"), paid(1, "03-16")))
                    .isEqualTo(CaseStatus.RECEIVED);
        }

        @Test
        void waitsForWhatWasAskedLast() {
            assertThat(status(Standing.WAITING_FOR_APPLICANT, asked("03-10"), billed("03-16")))
                    .isEqualTo(CaseStatus.AWAITING_PAYMENT);
            assertThat(status(Standing.WAITING_FOR_APPLICANT, billed("03-06"), asked("03-10")))
                    .isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
        }

        @Test
        void waitsForNobodyWhenTheReplyThatWasNeverMadeIsOrdered() {
            LocalDate on = LocalDate.of(2026, 3, 30);
            ApplicationEvent ordered = new ReviewOfApplicationDecided(
                    ID, new ReviewId("review"), on, on, ReviewResult.CORRECTED, null, true, null, null);
            assertThat(status(Standing.RUNNING, asked("03-10"), ordered)).isEqualTo(CaseStatus.RECEIVED);
        }

        @Test
        void waitsForAnOpinionAsTheClockSays() {
            assertThat(status(Standing.WAITING_FOR_CONSULTEE)).isEqualTo(CaseStatus.AWAITING_OPINION);
            assertThat(status(Standing.WAITING_FOR_CONSULTEE, asked("03-10")))
                    .isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
        }

        @Test
        void endsWithTheReplyUntilANewOneIsOwed() {
            ApplicationEvent reply = replied("one", LocalDate.of(2026, 3, 20), Outcome.GRANTED);
            assertThat(status(Standing.RUNNING, reply)).isEqualTo(CaseStatus.ENDED);
            ApplicationEvent revoked = new ReplyRevoked(ID, 1, LocalDate.of(2026, 3, 24), null, null);
            assertThat(status(Standing.RUNNING, reply, revoked)).isEqualTo(CaseStatus.REPLY_DUE_AGAIN);
            ApplicationEvent again = replied("one", LocalDate.of(2026, 3, 30), Outcome.PARTIAL);
            assertThat(status(Standing.RUNNING, reply, revoked, again)).isEqualTo(CaseStatus.ENDED);
            assertThat(status(Standing.RUNNING, reply, revoked, retracted(2))).isEqualTo(CaseStatus.ENDED);
            assertThat(status(Standing.RUNNING, reply, retracted(1))).isEqualTo(CaseStatus.RECEIVED);
        }

        @Test
        void isAnnulledHoweverItLeftTheTables() {
            LocalDate on = LocalDate.of(2026, 3, 20);
            assertThat(status(Standing.RUNNING, new ApplicationAnnulled(ID, on, TEXT)))
                    .isEqualTo(CaseStatus.ANNULLED);
            assertThat(status(Standing.RUNNING, new ApplicationSplit(ID, on, List.of(ID), null)))
                    .isEqualTo(CaseStatus.ANNULLED);
            assertThat(status(Standing.RUNNING, new ApplicationMoved(ID, on, new AgencyCode("B02"), ID, null)))
                    .isEqualTo(CaseStatus.ANNULLED);
            assertThat(status(Standing.RUNNING, new ApplicationAnnulled(ID, on, TEXT), retracted(1)))
                    .isEqualTo(CaseStatus.RECEIVED);
        }
    }

    @Nested
    class ItsDeadline {

        @Test
        void isNoneWhileTheApplicantIsWaitedFor() {
            Deadline deadline = deadline(life(), reading(Standing.WAITING_FOR_APPLICANT, null));
            assertThat(deadline.dueOn()).isNull();
            assertThat(deadline.workingDaysLeft()).isNull();
            assertThat(deadline.light()).isEqualTo(Light.GREY);
        }

        @Test
        void isTheEarliestPossibleDayWhileAConsulteeIsWaitedFor() {
            Deadline deadline = deadline(life(), reading(Standing.WAITING_FOR_CONSULTEE, "2026-04-14"));
            assertThat(deadline.dueOn()).isEqualTo("2026-04-14");
            assertThat(deadline.provisional()).isTrue();
            assertThat(deadline.light()).isEqualTo(Light.GREY);
            assertThat(deadline.workingDaysLeft()).isEqualTo(5);
        }

        @Test
        void isNeverRedAfterALateNotice() {
            Deadline deadline = deadline(life(), reading(Standing.WAITING_AFTER_LATE_NOTICE, "2026-03-30"));
            assertThat(deadline.light()).isEqualTo(Light.ORANGE);
            assertThat(deadline.dueOn()).isEqualTo("2026-03-30");
        }

        @Test
        void burnsOnceMoreWhileANewReplyIsOwed() {
            CaseLife owing = life(
                    replied("one", LocalDate.of(2026, 3, 20), Outcome.GRANTED),
                    new ReplyRevoked(ID, 1, LocalDate.of(2026, 3, 24), null, null));
            Deadline deadline = deadline(owing, reading(Standing.RUNNING, "2026-04-09"));
            assertThat(deadline.light()).isEqualTo(Light.ORANGE);
            assertThat(deadline.workingDaysLeft()).isEqualTo(2);
        }

        @Test
        void staysAsItHeldForACaseThatHasEndedOrLeft() {
            CaseLife ended = life(replied("one", LocalDate.of(2026, 3, 20), Outcome.GRANTED));
            CaseLife gone = life(new ApplicationAnnulled(ID, LocalDate.of(2026, 3, 20), TEXT));
            for (CaseLife life : List.of(ended, gone)) {
                Deadline deadline = deadline(life, reading(Standing.RUNNING, "2026-03-30"));
                assertThat(deadline.dueOn()).isEqualTo("2026-03-30");
                assertThat(deadline.light()).isNull();
                assertThat(deadline.workingDaysLeft()).isNull();
                assertThat(life.isOpen()).isFalse();
            }
        }

        @Test
        void isReadOfACaseThatLeftAsOnThatDay() {
            CaseLife gone = life(new ApplicationAnnulled(ID, LocalDate.of(2026, 3, 20), TEXT));
            assertThat(gone.read(TODAY, CALENDAR, Settings.USUAL))
                    .isEqualTo(gone.read(LocalDate.of(2026, 3, 20), CALENDAR, Settings.USUAL));
        }
    }

    private static CaseStatus status(Standing standing, ApplicationEvent... events) {
        return CaseStatus.of(life(events), reading(standing, "2026-03-30"));
    }

    private static CaseLife life(ApplicationEvent... events) {
        CaseFacts facts = CaseFacts.NONE.with(received("one", "2026-03-02", ApplicantKind.NATURAL_PERSON));
        for (ApplicationEvent event : events) {
            facts = facts.with(event);
        }
        return CaseLife.of(facts);
    }

    private static Deadline deadline(CaseLife life, CaseReading reading) {
        return Deadline.of(life, reading, TODAY, CALENDAR);
    }

    private static CaseReading reading(Standing standing, @Nullable String dueOn) {
        DueDate due = dueOn == null ? null : new DueDate(LocalDate.parse(dueOn), false);
        return new CaseReading(
                new Reading(due, standing, new DayByDay(List.of())),
                LocalDate.of(2026, 3, 30),
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static ApplicationEvent asked(String on) {
        return new ClarificationRequested(ID, day(on), null, FIFTEEN_DAYS, TEXT, null, null);
    }

    private static ApplicationEvent clarified(long about, String on) {
        return new ApplicationClarified(ID, about, day(on), TEXT, null);
    }

    private static ApplicationEvent billed(String on) {
        return new FeeNoticeIssued(ID, day(on), null, null, null, BigDecimal.TEN, null, null);
    }

    private static ApplicationEvent paid(long about, String on) {
        return new FeePaid(ID, about, day(on), null);
    }

    private static ApplicationEvent retracted(long about) {
        return new FactRetracted(ID, about, TODAY, TEXT);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
