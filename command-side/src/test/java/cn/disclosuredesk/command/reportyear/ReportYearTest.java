package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.books.SealChecks;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.reportyear.FiguresStated;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.PrintedFigures;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportYearTest {

    private static final AgencyCode AGENCY = new AgencyCode("xy");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private static final PublishedFigures FIGURES =
            PublishedFigures.of(List.of(new Figure("3/1/0", 1), new Figure("3/4/0", 1)));
    private static final PrintedFigures PRINTED =
            PrintedFigures.of(Form.OF_2021, true, List.of(new Figure("3/4/0", 1), new Figure("3/4/6", 1)));
    private static final SealedText REASON = new SealedText(new SubjectId("s"), new EntryId("e"), "00");
    private static final PersonId HEAD = new PersonId("p1");

    private final Books books = new Books();
    private final AggregateTestFixture<ReportYear> year = new AggregateTestFixture<>(ReportYear.class);

    @BeforeEach
    void withSevenOpenApplications() {
        year.registerInjectableResource((YearEnds) (agency, closing) -> 7);
        year.registerInjectableResource(books);
    }

    @Test
    void isClosedOnceItIsOver() {
        year.givenNoPriorActivity()
                .when(new CloseYear(AGENCY, 2026, NEW_YEAR))
                .expectEvents(new YearClosed(AGENCY, 2026, NEW_YEAR, 7));
    }

    @Test
    void isNotClosedBeforeItIsOver() {
        year.givenNoPriorActivity()
                .when(new CloseYear(AGENCY, 2026, NEW_YEAR.minusDays(1)))
                .expectException(Refusal.class);
    }

    @Test
    void isClosedByNameOnce() {
        year.given(new YearClosed(AGENCY, 2026, NEW_YEAR, 3))
                .when(new CloseYear(AGENCY, 2026, NEW_YEAR))
                .expectNoEvents();
    }

    @Test
    void isClosedByNameAlsoAfterItsSeal() {
        year.given(sealed())
                .when(new CloseYear(AGENCY, 2026, NEW_YEAR))
                .expectEvents(new YearClosed(AGENCY, 2026, NEW_YEAR, 7));
    }

    @Test
    void isSealedThoughNobodyClosedItByName() {
        year.givenNoPriorActivity().when(new SealYear(AGENCY, 2026, NEW_YEAR)).expectEvents(sealed());
    }

    @Test
    void isSealedOnce() {
        year.given(sealed()).when(new SealYear(AGENCY, 2026, NEW_YEAR)).expectNoEvents();
    }

    @Test
    void isNotSealedBeforeItIsOver() {
        year.givenNoPriorActivity()
                .when(new SealYear(AGENCY, 2026, NEW_YEAR.minusDays(1)))
                .expectException(Refusal.class);
    }

    @Test
    void isNotSealedWhileTheFiguresDoNotAddUp() {
        books.figures = PublishedFigures.of(List.of(new Figure("3/1/0", 1)));

        year.givenNoPriorActivity()
                .when(new SealYear(AGENCY, 2026, NEW_YEAR))
                .expectException(Refusal.class)
                .expectNoEvents();
    }

    @Test
    void isRestatedInTheNextVersion() {
        year.given(sealed())
                .when(new RestateYear(AGENCY, 2026, NEW_YEAR, REASON, HEAD))
                .expectEvents(new YearRestated(
                        AGENCY,
                        2026,
                        NEW_YEAR,
                        2,
                        List.of(),
                        FIGURES.figures(),
                        FIGURES.hash(AGENCY, 2026, 2),
                        REASON,
                        HEAD));
    }

    @Test
    void takesWhatWasPublishedForItUnlessThatStandsAlready() {
        FiguresStated before = new FiguresStated(AGENCY, 2026, NEW_YEAR, PRINTED.figures(), true);
        year.givenNoPriorActivity()
                .when(new StateFigures(AGENCY, 2026, NEW_YEAR, PRINTED))
                .expectEvents(before);
        year.given(before)
                .when(new StateFigures(AGENCY, 2026, NEW_YEAR.plusDays(1), PRINTED))
                .expectNoEvents();
        PrintedFigures other = PrintedFigures.of(Form.OF_2021, false, PRINTED.figures());
        year.given(before)
                .when(new StateFigures(AGENCY, 2026, NEW_YEAR.plusDays(1), other))
                .expectEvents(new FiguresStated(AGENCY, 2026, NEW_YEAR.plusDays(1), PRINTED.figures(), false));
    }

    @Test
    void isNotStatedBeforeItsEndNorWhereItWasSealedHereNorByWhoDoesNotReportIt() {
        year.givenNoPriorActivity()
                .when(new StateFigures(AGENCY, 2026, NEW_YEAR.minusDays(1), PRINTED))
                .expectException(Refusal.class);
        year.given(sealed())
                .when(new StateFigures(AGENCY, 2026, NEW_YEAR, PRINTED))
                .expectException(Refusal.class);
        books.reporting = new AgencyCode("successor");
        year.givenNoPriorActivity()
                .when(new StateFigures(AGENCY, 2026, NEW_YEAR, PRINTED))
                .expectException(Refusal.class);
    }

    @Test
    void takesAnOpeningUnlessItStandsAlready() {
        List<Integer> carriedIn = List.of(1, 0, 0, 0, 0, 2);
        year.givenNoPriorActivity()
                .when(new StateOpening(AGENCY, 2026, NEW_YEAR, carriedIn))
                .expectEvents(new OpeningStated(AGENCY, 2026, NEW_YEAR, carriedIn));
        books.stated = true;
        year.given(new OpeningStated(AGENCY, 2026, NEW_YEAR, carriedIn))
                .when(new StateOpening(AGENCY, 2026, NEW_YEAR, carriedIn))
                .expectNoEvents();
    }

    @Test
    void takesNoOpeningOnceAYearIsSealed() {
        books.sealed = true;

        year.givenNoPriorActivity()
                .when(new StateOpening(AGENCY, 2026, NEW_YEAR, List.of(0, 0, 0, 0, 0, 0)))
                .expectException(Refusal.class);
    }

    @Test
    void takesNoEarlierOpeningOnceSomethingWasEnteredByALaterOne() {
        books.entered = true;

        year.givenNoPriorActivity()
                .when(new StateOpening(AGENCY, 2026, NEW_YEAR, List.of(0, 0, 0, 0, 0, 0)))
                .expectException(Refusal.class);
    }

    @Test
    void takesNoOpeningOfAnAgencyThatKeptNoBooksByThen() {
        books.takenOver = true;

        year.givenNoPriorActivity()
                .when(new StateOpening(AGENCY, 2026, NEW_YEAR, List.of(0, 0, 0, 0, 0, 0)))
                .expectException(Refusal.class);
    }

    private static YearSealed sealed() {
        return new YearSealed(AGENCY, 2026, NEW_YEAR, 1, List.of(), FIGURES.figures(), FIGURES.hash(AGENCY, 2026, 1));
    }

    /** What a test makes them say; nothing is sealed or stated to begin with. */
    private static final class Books implements YearBooks {

        private PublishedFigures figures = FIGURES;
        private boolean sealed;
        private boolean entered;
        private boolean takenOver;
        private boolean stated;
        private AgencyCode reporting = AGENCY;

        @Override
        public Reckoned reckoned(AgencyCode agency, int of) {
            return new Reckoned(figures, List.of(), SealChecks.of(figures));
        }

        @Override
        public boolean isAnySealed(AgencyCode agency) {
            return sealed;
        }

        @Override
        public boolean isEnteredByLaterOpening(AgencyCode agency, int from) {
            return entered;
        }

        @Override
        public boolean isTakenOverBefore(AgencyCode agency, int from) {
            return takenOver;
        }

        @Override
        public AgencyCode reporting(AgencyCode agency, int year) {
            return reporting;
        }

        @Override
        public int running(AgencyCode agency) {
            return 2027;
        }

        @Override
        public boolean isStated(AgencyCode agency, int from, List<Integer> carriedIn) {
            return stated;
        }
    }
}
