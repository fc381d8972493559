package cn.disclosuredesk.books;

import static cn.disclosuredesk.books.CaseOverYears.ID;
import static cn.disclosuredesk.books.CaseOverYears.that;
import static cn.disclosuredesk.casefile.Happened.decided;
import static cn.disclosuredesk.casefile.Happened.notified;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The parts of the year's numbers that fall into its months, so that a quarter can be told. */
class FootprintByMonthTest {

    private static final ApplicantKind PERSON = ApplicantKind.NATURAL_PERSON;

    @Test
    void tellsInWhichMonthACaseCameAndWent() {
        CaseOverYears answered = that().isRecorded("2025-11-03", received(ID, "2025-11-03", PERSON))
                .isRecorded("2026-02-05", replied(ID, LocalDate.of(2026, 2, 5), Outcome.GRANTED));

        assertThat(parts(answered)).isEqualTo(Map.of("2025 3/1/0/11", 1, "2026 3/3.1/0/02", 1));
        assertThat(WatchedBooks.openAfterMonths(answered.footprint(), 2025))
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1);
        assertThat(WatchedBooks.openAfterMonths(answered.footprint(), 2026))
                .containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void tellsInWhichMonthAReviewBecameKnownAndEnded() {
        CaseOverYears ended = that().isRecorded(
                        "2025-11-03",
                        notified(ID, "A01", ReviewKind.RECONSIDERATION, LocalDate.of(2025, 11, 3), true, List.of()))
                .isRecorded("2026-01-08", decided(ID, LocalDate.of(2026, 1, 8), ReviewResult.OTHER));

        assertThat(parts(ended))
                .isEqualTo(Map.of(
                        "2025 4/reconsideration/opened/11", 1,
                        "2026 4/reconsideration/opened", 1,
                        "2026 4/reconsideration/other/01", 1));
        assertThat(WatchedBooks.openAfterMonths(ended.footprint(), 2026))
                .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void countsWhatBecameKnownAfterTheSealInTheMonthItBecameKnown() {
        CaseOverYears late = that().andIsSealed(2025)
                .isRecorded("2026-03-09", received(ID, "2025-12-20", PERSON))
                .isRecorded("2026-03-10", replied(ID, LocalDate.of(2026, 1, 15), Outcome.GRANTED));

        assertThat(parts(late)).isEqualTo(Map.of("2026 3/1/0/03", 1, "2026 3/3.1/0/03", 1));
    }

    @Test
    void leavesAReplyOfTheFirstUnsealedYearInItsOwnMonth() {
        CaseOverYears carried = that().isRecorded("2025-12-01", received(ID, "2025-12-01", PERSON))
                .andIsSealed(2025)
                .isRecorded("2026-03-09", replied(ID, LocalDate.of(2025, 12, 29), Outcome.GRANTED))
                .isRecorded("2026-05-09", corrected(3, LocalDate.of(2026, 1, 5)));

        assertThat(parts(carried)).isEqualTo(Map.of("2025 3/1/0/12", 1, "2026 3/3.1/0/01", 1));
    }

    @Test
    void keepsTheMonthsOfASealedYearToo() {
        CaseOverYears moved = that().isRecorded("2025-03-03", received(ID, "2025-03-03", PERSON))
                .isRecorded("2025-03-20", replied(ID, LocalDate.of(2025, 3, 20), Outcome.GRANTED))
                .andIsSealed(2025)
                .isRecorded("2026-02-02", corrected(1, LocalDate.of(2025, 7, 1)));

        assertThat(moved.tables()).isEqualTo(moved.byFacts());
        assertThat(moved.monthOf(2025, "3.1")).isEqualTo(3);
    }

    private static FactCorrected corrected(long about, LocalDate madeOn) {
        return new FactCorrected(
                new ApplicationId(ID),
                about,
                LocalDate.of(2026, 5, 9),
                replied(ID, madeOn, Outcome.GRANTED),
                sealed(new SubjectId("somebody"), "why"));
    }

    /** What no form prints. */
    private static Map<String, Integer> parts(CaseOverYears told) {
        Map<String, Integer> lines = new TreeMap<>();
        told.footprint().counts().forEach((entry, count) -> {
            if (!entry.account().isPrinted()) {
                lines.put(entry.year() + " " + entry.account().name(), count);
            }
        });
        return lines;
    }
}
