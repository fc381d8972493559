package cn.disclosuredesk.command.application;

import static cn.disclosuredesk.command.application.CaseOf2026.AGENCY;
import static cn.disclosuredesk.command.application.CaseOf2026.ID;
import static cn.disclosuredesk.command.application.CaseOf2026.TEXT;
import static cn.disclosuredesk.command.application.CaseOf2026.handOver;
import static cn.disclosuredesk.command.application.CaseOf2026.handedOver;
import static cn.disclosuredesk.command.application.CaseOf2026.received;
import static cn.disclosuredesk.command.application.CaseOf2026.register;
import static cn.disclosuredesk.command.application.CaseOf2026.replied;
import static cn.disclosuredesk.command.application.CaseOf2026.sealedThrough;
import static cn.disclosuredesk.vocabulary.Disposition.GRANTED;
import static cn.disclosuredesk.vocabulary.Disposition.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.command.ByDesk;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The year 2025 is sealed, today is 20 March 2026. */
class AfterTheSealTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static final ApplicationEvent[] SEALED_AS_OPEN = {
        received("2025-12-01"), new ApplicationCarriedOver(ID, 2025, 2026)
    };

    private static final ApplicationEvent[] SEALED_AS_CLOSED = {received("2025-11-03"), replied("2025-11-20", GRANTED)};

    private final List<EventMessage<?>> recorded = new ArrayList<>();
    private final List<ApplicationEvent> all = new ArrayList<>();

    /** The printed entries of the case, as {@code 2025 1/0}, once the command has been carried out. */
    private List<String> tables(SealedYears seals, Object command, ApplicationEvent... given) {
        var fixture = CaseOf2026.fixture(Settings.USUAL, seals);
        var caught = new CustomMatcher<List<EventMessage<?>>>("any events") {
            @Override
            public boolean matches(Object events) {
                ((List<?>) events).forEach(event -> recorded.add((EventMessage<?>) event));
                return true;
            }
        };
        (given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) given))
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(caught);
        all.addAll(List.of(given));
        recorded.forEach(event -> all.add((ApplicationEvent) event.getPayload()));
        return printed(all);
    }

    private List<String> tables(Object command, ApplicationEvent... given) {
        return tables(sealedThrough(2025), command, given);
    }

    private static List<String> printed(List<ApplicationEvent> events) {
        CaseInTables facts = CaseInTables.NONE;
        for (ApplicationEvent event : events) {
            facts = facts.with(event);
        }
        return Footprint.of(facts).printed().keySet().stream()
                .map(entry -> entry.year() + " " + entry.account().name().substring(2))
                .toList();
    }

    /** At no moment since the seal did the year say anything else. */
    private void neverChanged(int sealed, int eventsWhenSealed) {
        List<String> published = ofYear(sealed, all.subList(0, eventsWhenSealed));
        for (int n = eventsWhenSealed; n <= all.size(); n++) {
            assertThat(ofYear(sealed, all.subList(0, n)))
                    .as("after %d events", n)
                    .isEqualTo(published);
        }
    }

    private static List<String> ofYear(int year, List<ApplicationEvent> events) {
        return printed(events).stream()
                .filter(entry -> entry.startsWith(year + " "))
                .toList();
    }

    private static FactCorrected corrected(long about, ApplicationEvent to) {
        return new FactCorrected(ID, about, TODAY, to, TEXT);
    }

    private static ApplicationReceived byAnEnterprise(String day) {
        ApplicationReceived plain = received(day);
        return new ApplicationReceived(
                ID,
                AGENCY,
                plain.receiptNo(),
                plain.channel(),
                plain.receivedOn(),
                false,
                null,
                plain.arrivedOn(),
                null,
                List.of(new Applicant(new SubjectId("s"), ApplicantKind.COMMERCIAL_ENTERPRISE, TEXT)),
                null,
                TEXT,
                null,
                null,
                null);
    }

    @Nested
    class SealedAsOpen {

        @Test
        void staysInItsColumnWhateverItsKindIsCorrectedTo() {
            var correction = new RecordFact(corrected(0, byAnEnterprise("2025-12-01")), null);

            assertThat(tables(correction, SEALED_AS_OPEN))
                    .containsExactly("2025 1/0", "2025 4/0", "2026 2/0", "2026 4/0");
            neverChanged(2025, 2);
        }

        @Test
        void isRegisteredInErrorInTheFirstUnsealedYearWhenAnnulled() {
            var annulment = new RecordFact(new ApplicationAnnulled(ID, LocalDate.of(2026, 3, 2), TEXT), null);

            assertThat(tables(annulment, SEALED_AS_OPEN))
                    .containsExactly("2025 1/0", "2025 4/0", "2026 2/0", "2026 3.6.3/0");
            neverChanged(2025, 2);
        }

        @Test
        void hasItsOutcomeInTheFirstUnsealedYearThoughTheReplyWasMadeBefore() {
            assertThat(tables(new RecordFact(replied("2025-12-30", GRANTED), null), SEALED_AS_OPEN))
                    .containsExactly("2025 1/0", "2025 4/0", "2026 2/0", "2026 3.1/0");
            neverChanged(2025, 2);
        }

        @Test
        void isRepliedToInItsTrueYearWithoutAnythingBeingKept() {
            assertThat(tables(new RecordFact(replied("2026-01-05", GRANTED), null), SEALED_AS_OPEN))
                    .containsExactly("2025 1/0", "2025 4/0", "2026 2/0", "2026 3.1/0");
            assertThat(recorded).noneMatch(event -> event.getPayload() instanceof ApplicationCountedAfterSeal);
        }

        @Test
        void keepsByTheDeskSoThatNoOpenFormBecomesStale() {
            tables(new RecordFact(replied("2025-12-30", GRANTED), 1L), SEALED_AS_OPEN);

            assertThat(recorded.get(0).getPayload()).isInstanceOf(ApplicationCountedAfterSeal.class);
            assertThat(recorded.get(0).getMetaData()).isEqualTo(ByDesk.ENVELOPE);
            assertThat(tables(handOver("2026-03-03", 1L), all.get(0), all.get(1)))
                    .isNotEmpty();
        }
    }

    @Nested
    class SealedAsClosed {

        @Test
        void makesNoFurtherEntryWhenItsOutcomeIsCorrected() {
            var correction = new RecordFact(corrected(1, replied("2025-11-20", NOT_FOUND)), null);

            assertThat(tables(correction, SEALED_AS_CLOSED)).containsExactly("2025 1/0", "2025 3.1/0");
            neverChanged(2025, 2);
        }

        @Test
        void makesNoFurtherEntryWhenItsReplyIsFoundNeverToHaveBeenMade() {
            var retraction = new RecordFact(new FactRetracted(ID, 1, TODAY, TEXT), null);

            assertThat(tables(retraction, SEALED_AS_CLOSED)).containsExactly("2025 1/0", "2025 3.1/0");
            neverChanged(2025, 2);
        }

        @Test
        void saysWhatItSaidAlsoBetweenTwoFactsOfOneAct() {
            var both = new RecordFact(
                    ID, List.of(new FactRetracted(ID, 1, TODAY, TEXT), replied("2025-11-20", GRANTED)), null);

            assertThat(tables(both, SEALED_AS_CLOSED)).containsExactly("2025 1/0", "2025 3.1/0");
            neverChanged(2025, 2);
        }
    }

    @Nested
    class ReceivedInTheSealedYear {

        @Test
        void isNewInTheFirstUnsealedYear() {
            assertThat(tables(register("2025-12-30"))).containsExactly("2026 1/0", "2026 4/0");
            assertThat(((ApplicationReceived) all.get(0)).countsFrom()).isEqualTo(TODAY);
        }

        @Test
        void andAnsweredInItIsNewAndAnsweredInTheFirstUnsealedYear() {
            assertThat(tables(register("2025-11-03", replied("2025-11-20", GRANTED))))
                    .containsExactly("2026 1/0", "2026 3.1/0");
        }

        @Test
        void getsANumberOfTheRunningYear() {
            tables(register("2025-12-30"));

            assertThat(((ApplicationReceived) all.get(0)).receiptNo().value()).contains("2026");
        }

        @Test
        void byACorrectionOfItsDayStaysNewInTheFirstUnsealedYear() {
            var correction = new RecordFact(corrected(0, received("2025-12-30")), null);

            assertThat(tables(correction, received("2026-01-05"))).containsExactly("2026 1/0", "2026 4/0");
            neverChanged(2025, 1);
        }
    }

    @Nested
    class WhenTheBooksBeganLater {

        @Test
        void standsInRowTwoIfItWasOpen() {
            assertThat(tables(openedIn2026(true), register("2025-12-01"))).containsExactly("2026 2/0", "2026 4/0");
        }

        @Test
        void standsNowhereIfItHadEnded() {
            assertThat(tables(openedIn2026(false), register("2025-11-03", replied("2025-11-20", GRANTED))))
                    .isEmpty();
        }

        private static SealedYears openedIn2026(boolean open) {
            return new SealedYears() {
                @Override
                public int through(AgencyCode agency) {
                    return 2025;
                }

                @Override
                public Optional<Opening> opening(AgencyCode agency, CaseInTables registered) {
                    assertThat(registered.endedOn() == null).isEqualTo(open);
                    return Optional.of(new Opening(2026, open));
                }

                @Override
                public boolean hadEnded(AgencyCode agency, ReviewInTables registered) {
                    return false;
                }
            };
        }
    }

    @Nested
    class Restated {

        @Test
        void countsAgainWhereItHappened() {
            tables(new RecordFact(replied("2025-12-30", GRANTED), null), SEALED_AS_OPEN);
            ApplicationEvent[] known = all.toArray(ApplicationEvent[]::new);
            all.clear();
            recorded.clear();

            assertThat(tables(new RestateApplication(ID, 2025, TODAY), known))
                    .containsExactly("2025 1/0", "2025 3.1/0");
            assertThat(recorded.get(0).getPayload()).isEqualTo(new ApplicationRestated(ID, TODAY, 2025, null));
        }

        @Test
        void isNotWhereNothingWasKept() {
            tables(new RestateApplication(ID, 2025, TODAY), SEALED_AS_OPEN);

            assertThat(recorded).isEmpty();
        }
    }

    @Test
    void anActThatConcernsNoSealedYearIsRecordedAlone() {
        tables(handOver("2025-12-02", null), SEALED_AS_OPEN);

        assertThat(recorded)
                .singleElement()
                .extracting(EventMessage::getPayload)
                .isEqualTo(handedOver("2025-12-02"));
    }
}
