package cn.disclosuredesk.books;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.SealChecks.Failing;
import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

    private static final AgencyCode AGENCY = new AgencyCode("xy");

    private static PublishedFigures figures(Object... accountsAndCounts) {
        Figure[] figures = new Figure[accountsAndCounts.length / 2];
        for (int n = 0; n < figures.length; n++) {
            figures[n] =
                    new Figure((String) accountsAndCounts[2 * n], ((Number) accountsAndCounts[2 * n + 1]).longValue());
        }
        return PublishedFigures.of(List.of(figures));
    }

    @Test
    void haveATextFromWhichAnybodyCanReckonTheHash() {
        PublishedFigures figures = figures("4/reconsideration/upheld", 2, "3/4/0", 1, "3/1/0", 1, "3/2/0", 0);

        assertThat(figures.text(AGENCY, 2025, 1))
                .isEqualTo("agency=xy\nyear=2025\nversion=1\n3/1/0=1\n3/4/0=1\n4/reconsideration/upheld=2\n");
        // printf 'agency=xy\nyear=2025\nversion=1\n3/1/0=1\n3/4/0=1\n4/reconsideration/upheld=2\n' | sha256sum
        assertThat(figures.hash(AGENCY, 2025, 1))
                .isEqualTo("e6466bbd2e22c3c0eb00523ea6f0c90631ab03a72e20ebf2a088f59273efef70");
    }

    @Test
    void areAnotherReportWithAnotherHashInEachVersion() {
        PublishedFigures figures = figures("3/1/0", 1, "3/4/0", 1);

        assertThat(figures.hash(AGENCY, 2025, 2)).isNotEqualTo(figures.hash(AGENCY, 2025, 1));
        assertThat(figures.hash(AGENCY, 2024, 1)).isNotEqualTo(figures.hash(AGENCY, 2025, 1));
    }

    @Test
    void arePublishedWhereEachColumnBalances() {
        assertThat(SealChecks.of(figures("3/1/0", 3, "3/2/0", 1, "3/3.4.1/0", 2, "3/4/0", 2)))
                .isEmpty();
        assertThat(SealChecks.of(figures("3/1/0", 3, "3/2/1", 1, "3/3.4.1/0", 2, "3/4/0", 2)))
                .extracting(Failing::check)
                .containsExactly(SealChecks.UNBALANCED, SealChecks.UNBALANCED);
    }

    @Test
    void areNotPublishedWhileTheKindOfAnApplicantIsMissing() {
        assertThat(SealChecks.of(figures("3/1/-", 3, "3/3.1/-", 3)))
                .extracting(Failing::check)
                .containsExactly(SealChecks.KIND_MISSING, SealChecks.KIND_MISSING);
    }

    @Test
    void areNotPublishedWhereTheOpeningSaysSomethingElse() {
        assertThat(SealChecks.opening(figures("3/2/0", 1, "3/4/0", 1), List.of(1, 0, 0, 0, 0, 0)))
                .isEmpty();
        assertThat(SealChecks.opening(figures("3/2/0", 1, "3/4/0", 1), List.of(0, 0, 0, 0, 0, 2)))
                .hasSize(2);
    }
}
