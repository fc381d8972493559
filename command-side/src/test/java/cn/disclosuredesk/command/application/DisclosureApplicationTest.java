package cn.disclosuredesk.command.application;

import static cn.disclosuredesk.command.application.CaseOf2026.ID;
import static cn.disclosuredesk.command.application.CaseOf2026.byMail;
import static cn.disclosuredesk.command.application.CaseOf2026.handOver;
import static cn.disclosuredesk.command.application.CaseOf2026.handedOver;
import static cn.disclosuredesk.command.application.CaseOf2026.received;
import static cn.disclosuredesk.command.application.CaseOf2026.refusal;
import static cn.disclosuredesk.command.application.CaseOf2026.register;
import static cn.disclosuredesk.command.application.CaseOf2026.replied;
import static cn.disclosuredesk.command.application.CaseOf2026.reply;
import static cn.disclosuredesk.command.application.CaseOf2026.withdraw;
import static cn.disclosuredesk.command.application.CaseOf2026.withdrawn;
import static cn.disclosuredesk.vocabulary.Disposition.GRANTED;
import static cn.disclosuredesk.vocabulary.Disposition.NOT_FOUND;

import cn.disclosuredesk.command.ByDesk;
import cn.disclosuredesk.command.Refusal.Reason;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.settings.ActSettings;
import cn.disclosuredesk.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DisclosureApplicationTest {

    private final AggregateTestFixture<DisclosureApplication> application = CaseOf2026.fixture();

    @Nested
    class WhenRegistered {

        @Test
        void getsTheNextNumberOfItsYearOfReceipt() {
            application.givenNoPriorActivity().when(register("2026-01-05")).expectEvents(received("2026-01-05"));
        }

        @Test
        void getsTheNextNumberOfTheYearOfRegistrationIfTheOfficeChooses() {
            ActSettings usual = Settings.USUAL.acts();
            ActSettings acts = new ActSettings(
                    usual.secondExtension(),
                    usual.lateExtension(),
                    usual.secondClarification(),
                    usual.electronicReply(),
                    ActSettings.YearOfNumber.OF_REGISTRATION,
                    usual.usualUnitDays());

            CaseOf2026.fixture(new Settings(Settings.USUAL.clock(), acts))
                    .givenNoPriorActivity()
                    .when(register("2025-12-30"))
                    .expectEvents(
                            received("2025-12-30", ReceiptNumber.of(2026, 7)),
                            new ApplicationCarriedOver(ID, 2025, 2026));
        }

        @Test
        void thoughReceivedLastYearIsOpenInTheRunningYear() {
            application
                    .givenNoPriorActivity()
                    .when(register("2025-12-30"))
                    .expectEvents(received("2025-12-30"), new ApplicationCarriedOver(ID, 2025, 2026));
        }

        @Test
        void withItsReplyCrossesOnlyTheYearsBeforeTheReply() {
            application
                    .givenNoPriorActivity()
                    .when(register("2023-05-04", replied("2023-05-20", GRANTED)))
                    .expectEvents(received("2023-05-04"), replied("2023-05-20", GRANTED));
        }

        @Test
        void withAReplyBeforeItsReceiptIsRefused() {
            application
                    .givenNoPriorActivity()
                    .when(register("2026-01-05", replied("2026-01-04", GRANTED)))
                    .expectException(refusal(Reason.EXCLUDED, "第三十一条"));
        }
    }

    @Nested
    class WhileOpen {

        @Test
        void canBeHandedOver() {
            application
                    .given(received("2026-01-05"))
                    .when(handOver("2026-01-06", null))
                    .expectEvents(handedOver("2026-01-06"));
        }

        @Test
        void isNotHandedOverBeforeItsReceipt() {
            application
                    .given(received("2026-01-05"))
                    .when(handOver("2026-01-04", null))
                    .expectException(refusal(Reason.EXCLUDED, "早于申请到达之日"));
        }

        @Test
        void goesIntoTheRunningYearWithWhateverIsDone() {
            application
                    .given(received("2024-12-30"))
                    .when(handOver("2025-01-02", null))
                    .expectEvents(new ApplicationCarriedOver(ID, 2024, 2026), handedOver("2025-01-02"));
        }

        @Test
        void isCarriedOverByTheDeskWhoeverActs() {
            application
                    .given(received("2024-12-30"))
                    .when(handOver("2025-01-02", null), Map.of(Envelope.ACTOR, "p1", Envelope.ROLE, "HANDLER"))
                    .expectEventsMatching(
                            new CustomMatcher<List<EventMessage<?>>>("two events, the first by the desk") {
                                @Override
                                public boolean matches(Object events) {
                                    return events instanceof List<?> list
                                            && list.size() == 2
                                            && list.get(0) instanceof EventMessage<?> first
                                            && first.getMetaData().equals(ByDesk.ENVELOPE);
                                }
                            });
        }

        @Test
        void isCarriedOverOnce() {
            application
                    .given(received("2025-12-30"), new ApplicationCarriedOver(ID, 2025, 2026))
                    .when(new CarryOverApplication(ID))
                    .expectNoEvents();
        }

        @Test
        void cannotBeServedWhatWasNotReplied() {
            application
                    .given(received("2026-01-05"))
                    .when(new RecordFact(
                            new ReplyServed(ID, byMail("2026-01-06"), LocalDate.parse("2026-01-06")), null))
                    .expectException(refusal(Reason.EXCLUDED, "尚未登记答复"));
        }

        @Test
        void canBeWithdrawnAndCountsAs363() {
            application
                    .given(received("2026-01-05"))
                    .when(withdraw("2026-01-06"))
                    .expectEvents(withdrawn("2026-01-06"));
        }

        @Test
        void endsWhenItEndedThoughItsHandOverWasRecordedLater() {
            application
                    .given(received("2026-01-05"), handedOver("2026-01-08"))
                    .when(reply("2026-01-07", GRANTED, null))
                    .expectEvents(replied("2026-01-07", GRANTED));
            application
                    .given(received("2026-01-05"), handedOver("2026-01-08"))
                    .when(withdraw("2026-01-07"))
                    .expectEvents(withdrawn("2026-01-07"));
        }

        @Test
        void mayBeRepliedToLate() {
            application
                    .given(received("2026-01-05"))
                    .when(reply("2026-06-30", NOT_FOUND, null))
                    .expectEvents(replied("2026-06-30", NOT_FOUND));
        }
    }

    @Nested
    class OnceReplied {

        @Test
        void cannotBeRepliedToAgain() {
            application
                    .given(received("2026-01-05"), replied("2026-01-20", GRANTED))
                    .when(reply("2026-01-21", NOT_FOUND, null))
                    .expectException(refusal(Reason.RECORDED_ALREADY, "2026-01-20"));
        }

        @Test
        void cannotBeWithdrawn() {
            application
                    .given(received("2026-01-05"), replied("2026-01-20", GRANTED))
                    .when(withdraw("2026-01-21"))
                    .expectException(refusal(Reason.EXCLUDED, "已于2026-01-20答复"));
        }

        @Test
        void isNotCarriedOver() {
            application
                    .given(received("2025-12-30"), replied("2025-12-31", GRANTED))
                    .when(new CarryOverApplication(ID))
                    .expectNoEvents();
        }

        @Test
        void stillTakesAHandOverThatHappenedBefore() {
            application
                    .given(received("2026-01-05"), replied("2026-01-20", GRANTED))
                    .when(handOver("2026-01-06", null))
                    .expectEvents(handedOver("2026-01-06"));
        }

        @Test
        void takesAHandOverAfterTheReply() {
            application
                    .given(received("2026-01-05"), replied("2026-01-20", GRANTED))
                    .when(handOver("2026-01-21", null))
                    .expectEvents(handedOver("2026-01-21"));
        }

        @Test
        void isServedAsOftenAsTheLetterIsSent() {
            var served = new ReplyServed(ID, byMail("2026-01-21"), LocalDate.parse("2026-01-21"));
            application
                    .given(received("2026-01-05"), replied("2026-01-20", GRANTED), served)
                    .when(new RecordFact(
                            new ReplyServed(ID, byMail("2026-02-01"), LocalDate.parse("2026-02-01")), null))
                    .expectEvents(new ReplyServed(ID, byMail("2026-02-01"), LocalDate.parse("2026-02-01")));
        }

        @Test
        void withADayBeforeACarryOverSaysThatTheCarryOverWasUndone() {
            application
                    .given(received("2025-12-20"), new ApplicationCarriedOver(ID, 2025, 2026))
                    .when(reply("2025-12-30", GRANTED, null))
                    .expectEvents(
                            replied("2025-12-30", GRANTED),
                            new CarryOverReversed(ID, 2025, LocalDate.parse("2025-12-30")));
        }
    }

    @Nested
    class OnceWithdrawn {

        @Test
        void cannotBeWithdrawnAgain() {
            application
                    .given(received("2026-01-05"), withdrawn("2026-01-06"))
                    .when(withdraw("2026-01-07"))
                    .expectException(refusal(Reason.RECORDED_ALREADY, "已登记撤回"));
        }

        @Test
        void cannotBeRepliedTo() {
            application
                    .given(received("2026-01-05"), withdrawn("2026-01-06"))
                    .when(reply("2026-01-07", GRANTED, null))
                    .expectException(refusal(Reason.EXCLUDED, "撤回"));
        }
    }

    @Nested
    class ActedOnFromAnOldForm {

        @Test
        void isRefusedWhenSomebodyElseHasActedSince() {
            application
                    .given(received("2026-01-05"), handedOver("2026-01-06"))
                    .when(handOver("2026-01-08", 0L))
                    .expectException(Stale.class);
        }

        @Test
        void isAcceptedWhenOnlyTheDeskHasCarriedItOver() {
            application
                    .given(received("2025-12-30"))
                    .when(handOver("2026-01-08", 0L))
                    .expectEvents(new ApplicationCarriedOver(ID, 2025, 2026), handedOver("2026-01-08"));
        }
    }
}
