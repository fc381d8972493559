package cn.disclosuredesk.casefile;

import static cn.disclosuredesk.casefile.Happened.carriedOver;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the tables count where a case is replied to more than once, or its reply was recorded wrongly. */
class RepliesThatAreMadeAgainTest {

    private static final String CASE = "one";
    private static final ApplicationId ID = new ApplicationId(CASE);
    private static final SealedText TEXT = sealed(new SubjectId("somebody"), "text");

    @Test
    void aNewReplyOfTheSameYearTakesThePlaceOfTheFirst() {
        CaseFacts facts = happened(
                received(CASE, "2026-01-05", ApplicantKind.NATURAL_PERSON),
                replied(CASE, day("2026-01-20"), Outcome.PROCESS),
                quashed("2026-05-06"),
                replied(CASE, day("2026-06-01"), Outcome.GRANTED));

        assertThat(entries(facts)).isEqualTo(Map.of("2026 1", 1, "2026 3.1", 1));
    }

    @Test
    void aNewReplyOfALaterYearMakesNoEntryAndTheCaseIsNotOpenAgain() {
        CaseFacts facts = happened(
                received(CASE, "2025-11-05", ApplicantKind.NATURAL_PERSON),
                replied(CASE, day("2025-11-20"), Outcome.PROCESS),
                quashed("2026-02-06"),
                replied(CASE, day("2026-03-01"), Outcome.GRANTED));

        assertThat(entries(facts)).isEqualTo(Map.of("2025 1", 1, "2025 3.3.6", 1));
    }

    @Test
    void aRevokedReplyStaysCountedWhileTheNewOneIsOwed() {
        CaseFacts facts = happened(
                received(CASE, "2025-11-05", ApplicantKind.NATURAL_PERSON),
                replied(CASE, day("2025-11-20"), Outcome.PROCESS),
                new ReplyRevoked(ID, 1, day("2025-12-20"), null, null));

        assertThat(facts.owesReplyAgain()).isTrue();
        assertThat(entries(facts)).isEqualTo(Map.of("2025 1", 1, "2025 3.3.6", 1));
    }

    @Test
    void aCaseNeverAnsweredBeforeItWasOrderedWasOpenAllTheTime() {
        CaseFacts facts = happened(
                received(CASE, "2025-11-05", ApplicantKind.NATURAL_PERSON),
                carriedOver(CASE, 2025, 2026),
                quashed("2026-03-10"),
                replied(CASE, day("2026-04-08"), Outcome.GRANTED));

        assertThat(facts.owesReplyAgain()).isFalse();
        assertThat(entries(facts)).isEqualTo(Map.of("2025 1", 1, "2025 4", 1, "2026 2", 1, "2026 3.1", 1));
    }

    @Test
    void aReplyRecordedButNeverSentIsTakenBackAndTheCaseIsOpen() {
        CaseFacts facts = happened(
                received(CASE, "2026-01-05", ApplicantKind.NATURAL_PERSON),
                replied(CASE, day("2026-01-20"), Outcome.GRANTED),
                new FactRetracted(ID, 1, day("2026-02-01"), TEXT));

        assertThat(facts.hasEnded()).isFalse();
        assertThat(entries(facts)).isEqualTo(Map.of("2026 1", 1, "2026 4", 1));
    }

    @Test
    void aCorrectedReplyStandsAsItShouldHaveBeenRecorded() {
        CaseFacts facts = happened(
                received(CASE, "2025-12-05", ApplicantKind.NATURAL_PERSON),
                carriedOver(CASE, 2025, 2026),
                replied(CASE, day("2026-01-20"), Outcome.GRANTED),
                new FactCorrected(ID, 2, day("2026-02-01"), replied(CASE, day("2025-12-30"), Outcome.PARTIAL), TEXT));

        assertThat(facts.endedOn()).isEqualTo("2025-12-30");
        assertThat(entries(facts)).isEqualTo(Map.of("2025 1", 1, "2025 3.2", 1));
    }

    @Test
    void aCorrectedRegistrationMovesItsEntries() {
        CaseFacts facts = happened(
                received(CASE, "2026-01-05", ApplicantKind.NATURAL_PERSON),
                new FactCorrected(
                        ID,
                        0,
                        day("2026-02-01"),
                        received(CASE, "2025-12-30", ApplicantKind.COMMERCIAL_ENTERPRISE),
                        TEXT),
                carriedOver(CASE, 2025, 2026));

        assertThat(facts.receivedOn()).isEqualTo("2025-12-30");
        assertThat(facts.inTables().kind()).isEqualTo(ApplicantKind.COMMERCIAL_ENTERPRISE);
        assertThat(entries(facts)).isEqualTo(Map.of("2025 1", 1, "2025 4", 1, "2026 2", 1, "2026 4", 1));
    }

    private static ApplicationEvent quashed(String on) {
        return new ReviewOfApplicationDecided(
                ID, new ReviewId("review"), day(on), null, ReviewResult.CORRECTED, null, true, null, null);
    }

    private static CaseFacts happened(ApplicationEvent... events) {
        CaseFacts facts = CaseFacts.NONE;
        for (ApplicationEvent event : events) {
            facts = facts.with(event);
        }
        return facts;
    }

    /** Year and row, whatever the column. */
    private static Map<String, Integer> entries(CaseFacts facts) {
        return Footprint.of(facts.inTables()).printed().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().year() + " "
                                + entry.getKey().account().row(),
                        Map.Entry::getValue));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
