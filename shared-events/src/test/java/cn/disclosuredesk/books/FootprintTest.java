package cn.disclosuredesk.books;

import static cn.disclosuredesk.casefile.Happened.carriedOver;
import static cn.disclosuredesk.casefile.Happened.confirmed;
import static cn.disclosuredesk.casefile.Happened.countedAfterSeal;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.casefile.Happened.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FootprintTest {

    private static final String CASE = "one";

    @Nested
    class AnApplication {

        @Test
        void standsInRowsOneAndFourWhileOpen() {
            assertThat(of(received(CASE, "2025-11-03", ApplicantKind.NATURAL_PERSON)))
                    .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1));
        }

        @Test
        void standsInItsOutcomeInsteadOnceAnswered() {
            assertThat(of(
                            received(CASE, "2025-11-03", ApplicantKind.OTHER),
                            replied(CASE, LocalDate.of(2025, 11, 28), Outcome.NOT_HELD)))
                    .isEqualTo(Map.of("2025 3/1/5", 1, "2025 3/3.4.1/5", 1));
        }

        @Test
        void isCarriedOutOfAndIntoEveryYearWhoseEndItCrossed() {
            assertThat(of(
                            received(CASE, "2023-12-20", ApplicantKind.NATURAL_PERSON),
                            carriedOver(CASE, 2023, 2025),
                            withdrawn(CASE, LocalDate.of(2025, 1, 9))))
                    .isEqualTo(Map.of(
                            "2023 3/1/0", 1,
                            "2023 3/4/0", 1,
                            "2024 3/2/0", 1,
                            "2024 3/4/0", 1,
                            "2025 3/2/0", 1,
                            "2025 3/3.6.3/0", 1));
        }

        @Test
        void goesBackToTheYearOfAReplyThatWasRecordedAfterTheClose() {
            assertThat(of(
                            received(CASE, "2024-12-20", ApplicantKind.NATURAL_PERSON),
                            carriedOver(CASE, 2024, 2025),
                            replied(CASE, LocalDate.of(2024, 12, 30), Outcome.GRANTED)))
                    .isEqualTo(Map.of("2024 3/1/0", 1, "2024 3/3.1/0", 1));
        }

        @Test
        void standsBesideTheColumnsWhileItsKindIsMissing() {
            assertThat(of(received(CASE, "2025-11-03", null))).isEqualTo(Map.of("2025 3/1/-", 1, "2025 3/4/-", 1));
        }

        @Test
        void balancesInEveryYearAndColumnWhateverHappenedToIt() {
            List<LocalDate> days =
                    List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 6, 1), LocalDate.of(2025, 1, 1));
            List<@Nullable ApplicantKind> kinds = new ArrayList<>(Arrays.asList(ApplicantKind.values()));
            kinds.add(null);
            for (ApplicantKind kind : kinds) {
                for (LocalDate receipt : days) {
                    for (LocalDate confirmation : days) {
                        for (int through = receipt.getYear(); through <= 2027; through++) {
                            for (Outcome outcome : Outcome.values()) {
                                for (LocalDate end : days) {
                                    CaseInTables open = fold(
                                            received(CASE, receipt.toString(), kind),
                                            confirmed(CASE, confirmation),
                                            carriedOver(CASE, receipt.getYear(), through));
                                    assertBalanced(Footprint.of(open));
                                    CaseInTables ended = open.with(replied(CASE, end, outcome));
                                    assertBalanced(Footprint.of(ended));
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @Nested
    class AnApplicationWhoseYearWasSealed {

        private final CaseInTables openAtTheSeal =
                fold(received(CASE, "2024-12-20", ApplicantKind.NATURAL_PERSON), carriedOver(CASE, 2024, 2025));
        private final Footprint published = Footprint.of(openAtTheSeal);

        @Test
        void keepsTheColumnInWhichItWasCarriedOut() {
            CaseInTables corrected = openAtTheSeal
                    .with(countedAfterSeal(CASE, published, 2025))
                    .with(corrected(received(CASE, "2024-12-20", ApplicantKind.OTHER)))
                    .with(replied(CASE, LocalDate.of(2025, 1, 10), Outcome.GRANTED));
            assertThat(readable(Footprint.of(corrected)))
                    .isEqualTo(Map.of(
                            "2024 3/1/0", 1,
                            "2024 3/4/0", 1,
                            "2025 3/2/0", 1,
                            "2025 3/3.1/0", 1));
        }

        @Test
        void isVoidInTheFirstUnsealedYearWhenItWasRegisteredInError() {
            CaseInTables annulled = openAtTheSeal
                    .with(countedAfterSeal(CASE, published, 2025))
                    .with(replied(CASE, LocalDate.of(2024, 12, 21), Outcome.OTHER));
            assertThat(readable(Footprint.of(annulled)))
                    .isEqualTo(Map.of(
                            "2024 3/1/0", 1,
                            "2024 3/4/0", 1,
                            "2025 3/2/0", 1,
                            "2025 3/3.6.3/0", 1));
        }

        @Test
        void isVoidInTheYearOfItsReplyWhenTheErrorWasFoundLater() {
            CaseInTables annulled = openAtTheSeal
                    .with(countedAfterSeal(CASE, published, 2025))
                    .with(replied(CASE, LocalDate.of(2025, 3, 10), Outcome.GRANTED))
                    .with(new ApplicationAnnulled(
                            new ApplicationId(CASE),
                            LocalDate.of(2026, 1, 10),
                            sealed(new SubjectId("subject"), "why")));
            assertThat(readable(Footprint.of(annulled)))
                    .isEqualTo(Map.of(
                            "2024 3/1/0", 1,
                            "2024 3/4/0", 1,
                            "2025 3/2/0", 1,
                            "2025 3/3.6.3/0", 1));
        }

        @Test
        void countsAReplyOfTheSealedYearInTheFirstUnsealedOne() {
            CaseInTables replied = openAtTheSeal
                    .with(countedAfterSeal(CASE, published, 2026))
                    .with(replied(CASE, LocalDate.of(2024, 12, 27), Outcome.PARTIAL));
            assertThat(readable(Footprint.of(replied)))
                    .containsEntry("2024 3/4/0", 1)
                    .containsEntry("2025 3/2/0", 1)
                    .containsEntry("2025 3/4/0", 1)
                    .containsEntry("2026 3/2/0", 1)
                    .containsEntry("2026 3/3.2/0", 1)
                    .hasSize(6);
        }

        @Test
        void isNewInTheFirstUnsealedYearWhenItWasRecordedAfterTheSeal() {
            CaseInTables late = fold(
                    received(CASE, "2024-12-20", ApplicantKind.NATURAL_PERSON),
                    countedAfterSeal(CASE, Footprint.NONE, 2025));
            assertThat(readable(Footprint.of(late))).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1));
        }

        @Test
        void neverStandsInATableAgainWhenItWasSealedAsEnded() {
            CaseInTables ended = fold(
                    received(CASE, "2024-03-04", ApplicantKind.NATURAL_PERSON),
                    replied(CASE, LocalDate.of(2024, 3, 20), Outcome.GRANTED));
            CaseInTables after = ended.with(countedAfterSeal(CASE, Footprint.of(ended), 2025))
                    .with(replied(CASE, LocalDate.of(2025, 2, 2), Outcome.NOT_HELD));
            assertThat(Footprint.of(after)).isEqualTo(Footprint.of(ended));
        }
    }

    @Test
    void differencesLeadFromOneFootprintToTheOther() {
        Footprint open = Footprint.of(fold(received(CASE, "2025-11-03", ApplicantKind.NATURAL_PERSON)));
        Footprint ended = Footprint.of(fold(
                received(CASE, "2025-11-03", ApplicantKind.NATURAL_PERSON),
                replied(CASE, LocalDate.of(2025, 11, 5), Outcome.GRANTED)));
        assertThat(readable(new Footprint(ended.since(open)))).isEqualTo(Map.of("2025 3/4/0", -1, "2025 3/3.1/0", 1));
        assertThat(ended.since(ended)).isEmpty();
    }

    private static void assertBalanced(Footprint footprint) {
        Map<String, Integer> sums = new HashMap<>();
        footprint.printed().forEach((entry, count) -> {
            String row = entry.account().row();
            boolean in = row.equals(Account.NEW) || row.equals(Account.CARRIED_IN);
            sums.merge(entry.year() + "/" + entry.account().column(), in ? count : -count, Integer::sum);
        });
        assertThat(sums.values()).as("rows 1 + 2 less 3.7 + 4").containsOnly(0);
    }

    private static Map<String, Integer> of(ApplicationEvent... events) {
        return readable(Footprint.of(fold(events)));
    }

    private static CaseInTables fold(ApplicationEvent... events) {
        CaseInTables facts = CaseInTables.NONE;
        for (ApplicationEvent event : events) {
            facts = facts.with(event);
        }
        return facts;
    }

    private static FactCorrected corrected(ApplicationReceived to) {
        return new FactCorrected(
                to.application(), 0, LocalDate.of(2025, 3, 1), to, sealed(new SubjectId("somebody"), "reason"));
    }

    static Map<String, Integer> readable(Footprint footprint) {
        Map<String, Integer> lines = new TreeMap<>();
        footprint
                .printed()
                .forEach((entry, count) ->
                        lines.put(entry.year() + " " + entry.account().name(), count));
        return lines;
    }
}
