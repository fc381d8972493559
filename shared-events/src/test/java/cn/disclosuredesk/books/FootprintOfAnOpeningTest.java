package cn.disclosuredesk.books;

import static cn.disclosuredesk.casefile.Happened.carriedOver;
import static cn.disclosuredesk.casefile.Happened.countingFrom;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases that were received before the desk began to keep the books of 2025. */
class FootprintOfAnOpeningTest {

    private static final String CASE = "one";
    private static final ApplicantKind PERSON = ApplicantKind.NATURAL_PERSON;
    private static final Opening OPEN = new Opening(2025, true);

    @Test
    void holdsACaseThatWasOpenInRowTwoOfTheFirstYearOnly() {
        assertThat(of(stub(PERSON, OPEN), carriedOver(CASE, 2023, 2025)))
                .isEqualTo(Map.of("2025 3/2/0", 1, "2025 3/4/0", 1));
        assertThat(of(stub(PERSON, OPEN), replied(CASE, LocalDate.of(2025, 2, 3), Outcome.GRANTED)))
                .isEqualTo(Map.of("2025 3/2/0", 1, "2025 3/3.1/0", 1));
    }

    @Test
    void holdsACaseThatHadEndedNowhereWhateverIsCorrectedInIt() {
        assertThat(of(stub(PERSON, new Opening(2025, false)), carriedOver(CASE, 2023, 2025)))
                .isEmpty();
        assertThat(of(
                        stub(PERSON, new Opening(2025, false)),
                        corrected(received(CASE, "2023-11-03", ApplicantKind.OTHER))))
                .isEmpty();
    }

    @Test
    void countsAReplyOfAnEarlierYearThatBecameKnownHereAtItsBeginning() {
        assertThat(of(stub(PERSON, OPEN), replied(CASE, LocalDate.of(2024, 12, 30), Outcome.PARTIAL)))
                .isEqualTo(Map.of("2025 3/2/0", 1, "2025 3/3.2/0", 1));
    }

    @Test
    void holdsACaseThatProvesToBeReceivedLaterLikeAnyOther() {
        assertThat(of(stub(PERSON, OPEN), corrected(received(CASE, "2025-01-03", PERSON))))
                .isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1));
    }

    @Test
    void holdsACaseInTheColumnOfItsRowTwoOnceTheFirstYearWasSealed() {
        CaseInTables open = fold(stub(PERSON, OPEN), carriedOver(CASE, 2023, 2026));
        FactCorrected kind = corrected(received(CASE, "2023-11-02", ApplicantKind.OTHER));
        CaseInTables after = keptAndThen(open, kind, 2025);

        assertThat(FootprintTest.readable(Footprint.of(after)))
                .isEqualTo(Map.of("2025 3/2/0", 1, "2025 3/4/0", 1, "2026 3/2/0", 1, "2026 3/4/0", 1));
        assertThat(FootprintTest.readable(Footprint.byFacts(after)))
                .isEqualTo(Map.of("2025 3/2/5", 1, "2025 3/4/5", 1, "2026 3/2/5", 1, "2026 3/4/5", 1));
    }

    @Test
    void countsACaseThatRowTwoDidNotKnowAsNew() {
        ApplicationEvent late = countingFrom(received(CASE, "2023-11-02", PERSON), LocalDate.of(2025, 4, 7), null);

        assertThat(of(late)).isEqualTo(Map.of("2025 3/1/0", 1, "2025 3/4/0", 1));
    }

    @Test
    void leavesTheColumnToItsKindWhereTheBooksBeganWhileItWasMissing() {
        CaseInTables missing = fold(received(CASE, "2024-12-02", null), carriedOver(CASE, 2024, 2025));
        CaseInTables told = keptAndThen(missing, corrected(received(CASE, "2024-12-02", PERSON)), 2024);

        assertThat(FootprintTest.readable(Footprint.of(told)))
                .isEqualTo(Map.of("2024 3/1/-", 1, "2024 3/4/-", 1, "2025 3/2/0", 1, "2025 3/4/0", 1));
    }

    private static CaseInTables keptAndThen(CaseInTables facts, ApplicationEvent fact, int sealedThrough) {
        LocalDate today = LocalDate.of(sealedThrough + 1, 3, 3);
        CaseInTables kept = AfterSeal.keeping(facts, List.of(fact), sealedThrough, today)
                .map(keeping -> new ApplicationCountedAfterSeal(
                        new ApplicationId(CASE), today, keeping.entries(), keeping.year(), keeping.column()))
                .map(facts::with)
                .orElseThrow();
        assertThat(Footprint.of(kept)).isEqualTo(Footprint.of(facts));
        return kept.with(fact);
    }

    private static ApplicationEvent stub(@Nullable ApplicantKind kind, Opening opening) {
        return countingFrom(received(CASE, "2023-11-02", kind), null, opening);
    }

    private static FactCorrected corrected(ApplicationEvent to) {
        return new FactCorrected(
                new ApplicationId(CASE), 0, LocalDate.of(2026, 3, 3), to, sealed(new SubjectId("somebody"), "why"));
    }

    private static Map<String, Integer> of(ApplicationEvent... events) {
        return FootprintTest.readable(Footprint.of(fold(events)));
    }

    private static CaseInTables fold(ApplicationEvent... events) {
        CaseInTables facts = CaseInTables.NONE;
        for (ApplicationEvent event : events) {
            facts = facts.with(event);
        }
        return facts;
    }
}
