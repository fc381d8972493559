package cn.disclosuredesk.casefile;

import static cn.disclosuredesk.casefile.Happened.confirmed;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.casefile.Happened.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.CaseClock;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.ClockFacts;
import cn.disclosuredesk.clock.ClockFacts.Fee;
import cn.disclosuredesk.clock.ClockFacts.Question;
import cn.disclosuredesk.clock.Consultation;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClockWatchTest {

    private static final ApplicationId CASE = new ApplicationId("one");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Nested
    class OfALetter {

        @Test
        void takesTheServiceThatWasRecordedLater() {
            assertThat(watch(clarification(on(11), null), served(1, on(13))).clarifications())
                    .containsExactly(new Question(on(11), on(13), null, 15, null));
            assertThat(watch(consultation(Consultee.THIRD_PARTY, null), served(1, on(12)))
                            .consultations())
                    .extracting(Consultation::servedOn)
                    .containsExactly(on(12));
            assertThat(watch(fee(on(16), null), served(1, on(17))).fees())
                    .containsExactly(new Fee(on(16), on(17), null));
        }

        @Test
        void takesTheAnswerThatNamesIt() {
            assertThat(watch(clarification(on(4), on(4)), clarification(on(6), on(6)), clarified(2, on(10)))
                            .clarifications())
                    .extracting(Question::answeredOn)
                    .containsExactly(null, on(10));
            assertThat(watch(fee(null, on(16)), new FeePaid(CASE, 1, on(30), null))
                            .fees())
                    .containsExactly(new Fee(on(16), on(16), on(30)));
        }

        @Test
        void forgetsAnAnswerThatWasRetractedAndTakesACorrectedOneAsItShouldHaveBeen() {
            ApplicationEvent wrong = clarified(1, on(20));
            assertThat(watch(clarification(on(11), null), wrong, new FactRetracted(CASE, 2, on(31), text()))
                            .clarifications())
                    .extracting(Question::answeredOn)
                    .containsExactly((LocalDate) null);
            assertThat(watch(
                                    clarification(on(11), null),
                                    wrong,
                                    new FactCorrected(CASE, 2, on(31), clarified(1, on(23)), text()))
                            .clarifications())
                    .extracting(Question::answeredOn)
                    .containsExactly(on(23));
        }
    }

    @Nested
    class OfAConsultation {

        @Test
        void keepsASilenceApartFromAnOpinion() {
            assertThat(watch(consultation(Consultee.THIRD_PARTY, null), answer(on(31), Position.NONE))
                            .consultations())
                    .containsExactly(new Consultation(Consultee.THIRD_PARTY, on(10), null, null, on(31), null, null));
            assertThat(watch(consultation(Consultee.THIRD_PARTY, null), answer(on(24), Position.PARTLY))
                            .consultations())
                    .containsExactly(new Consultation(Consultee.THIRD_PARTY, on(10), null, on(24), null, null, null));
        }

        @Test
        void takesTheOpinionOfTheDayOnWhichSilenceWasRecordedWhicheverWasRecordedFirst() {
            ApplicationEvent letter = consultation(Consultee.THIRD_PARTY, null);
            ApplicationEvent silence = answer(on(24), Position.NONE);
            ApplicationEvent opinion = answer(on(24), Position.AGREES);
            assertThat(watch(letter, silence, opinion).consultations())
                    .isEqualTo(watch(letter, opinion, silence).consultations())
                    .containsExactly(new Consultation(Consultee.THIRD_PARTY, on(10), null, on(24), null, null, null));
        }

        @Test
        void keepsTheLimitThatTheLetterSets() {
            assertThat(watch(consultation(Consultee.OTHER_AGENCY, new Limit(null, 10)))
                            .consultations())
                    .containsExactly(new Consultation(Consultee.OTHER_AGENCY, on(10), null, null, null, null, 10));
        }
    }

    @Nested
    class OfAReceipt {

        @Test
        void keepsTheArrivalOnlyIfItCameEarlier() {
            assertThat(watch().arrivedOn()).isNull();
            ClockFacts mail = watch(arrived(Channel.EMAIL, on(2), on(2), true), confirmed("one", on(9)));
            assertThat(mail.receivedOn()).isEqualTo(on(9));
            assertThat(mail.receiptIsProvisional()).isFalse();
            assertThat(mail.arrivedOn()).isEqualTo(on(2));
        }

        @Test
        void keepsOurOwnClickOnAnOnlineApplication() {
            assertThat(watch(arrived(Channel.ONLINE, on(5), on(12), false)).confirmedOn())
                    .isEqualTo(on(12));
            assertThat(watch(arrived(Channel.REGISTERED_MAIL, on(5), on(12), false))
                            .confirmedOn())
                    .isNull();
        }

        @Test
        void ofSomebodyOutOfReachEndsWithTheFirstContact() {
            ApplicationReceived mail = arrived(Channel.EMAIL, on(2), null, true);
            ApplicationEvent unreachable = new ApplicantUnreachable(CASE, on(6), null);
            assertThat(watch(mail, unreachable).unreachable()).isTrue();
            assertThat(watch(mail, contact(on(5), true), unreachable).unreachable())
                    .isTrue();
            assertThat(watch(mail, unreachable, contact(on(9), false)).unreachable())
                    .isTrue();
            assertThat(watch(mail, unreachable, contact(on(9), true)).unreachable())
                    .isFalse();
            assertThat(watch(mail, unreachable, new CopyAttached(CASE, Channel.REGISTERED_MAIL, on(9), null, null))
                            .unreachable())
                    .isFalse();
            assertThat(watch(mail, unreachable, confirmed("one", on(9))).unreachable())
                    .isFalse();
        }
    }

    @Test
    void ofACaseThatWasTakenBackAfterItsReplyWasRevokedOwesNothingMore() {
        ClockFacts facts = watch(
                replied("one", on(10), Outcome.GRANTED),
                new ReplyRevoked(CASE, 1, on(12), null, null),
                withdrawn("one", on(20)));
        assertThat(facts.replies()).containsExactly(on(10), on(20));
        CaseReading reading = CaseClock.read(
                facts, LocalDate.of(2026, 12, 1), NationalCalendar.of(BundledCalendar.notices()), Settings.USUAL);
        assertThat(reading.segments())
                .extracting(CaseReading.Segment::answeredOn)
                .containsExactly(on(10), on(20));
    }

    private static ClockFacts watch(ApplicationEvent... events) {
        boolean told = events.length > 0 && events[0] instanceof ApplicationReceived;
        CaseFacts facts =
                told ? CaseFacts.NONE : CaseFacts.NONE.with(received("one", "2026-03-02", ApplicantKind.OTHER));
        for (ApplicationEvent event : events) {
            facts = facts.with(event);
        }
        return ClockWatch.of(facts);
    }

    private static ApplicationReceived arrived(
            Channel channel, LocalDate arrivedOn, @Nullable LocalDate confirmedOn, boolean provisional) {
        ApplicationReceived usual = received("one", RECEIVED.toString(), ApplicantKind.OTHER);
        return new ApplicationReceived(
                usual.application(),
                usual.agency(),
                usual.receiptNo(),
                channel,
                arrivedOn,
                provisional,
                null,
                arrivedOn,
                provisional ? null : confirmedOn,
                usual.applicants(),
                null,
                usual.content(),
                null,
                null,
                null);
    }

    private static ApplicationEvent clarification(LocalDate sentOn, @Nullable LocalDate servedOn) {
        return new ClarificationRequested(CASE, sentOn, servedOn, new Limit(null, 15), null, null, null);
    }

    private static ApplicationEvent clarified(long about, LocalDate receivedOn) {
        return new ApplicationClarified(CASE, about, receivedOn, null, null);
    }

    private static ApplicationEvent fee(@Nullable LocalDate issuedOn, @Nullable LocalDate servedOn) {
        return new FeeNoticeIssued(CASE, issuedOn, servedOn, null, null, BigDecimal.TEN, null, null);
    }

    private static ApplicationEvent consultation(Consultee whom, @Nullable Limit limit) {
        return new ConsultationSent(CASE, whom, null, null, on(10), null, limit, null, null);
    }

    private static ApplicationEvent answer(LocalDate receivedOn, Position position) {
        return new ConsultationAnswered(CASE, 1, receivedOn, position, null);
    }

    private static ApplicationEvent contact(LocalDate on, boolean reached) {
        return new ApplicantContacted(CASE, on, ContactPurpose.values()[0], reached, null);
    }

    private static ApplicationEvent served(long about, LocalDate servedOn) {
        return new LetterServed(CASE, about, servedOn, null, null);
    }

    private static SealedText text() {
        return sealed(new SubjectId("subject"), "entry");
    }

    private static LocalDate on(int dayOfMarch) {
        return RECEIVED.withDayOfMonth(dayOfMarch);
    }
}
