package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.query.AgenciesForTests;
import cn.disclosuredesk.query.AskerForTests;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerksForTests;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.VaultForTests;
import cn.disclosuredesk.query.agency.AgencyNames;
import java.time.Clock;
import javax.sql.DataSource;

/** Every kind of report on one board, as of the clock of its store. */
record ReportsForTests(
        AnnualReports annual,
        PeriodReports periods,
        AnnualDifferences differences,
        YearStates years,
        SealedReports sealed) {

    static ReportsForTests of(DataSource database, StoreForTests store) {
        return of(database, store, store.clock(), true);
    }

    static ReportsForTests of(DataSource database, StoreForTests store, Clock clock, boolean readsNames) {
        Board board = BoardForTests.of(database);
        ChinaTime time = new ChinaTime(clock);
        CellTable cells = new CellTable(board);
        YearTable years = new YearTable(board);
        Moments moments = new Moments(store, store, time);
        Books books = new Books(
                cells,
                years,
                new AgencyNameTable(board),
                new CaseNumbers(store),
                moments,
                new AgencyNames(new AgenciesForTests()),
                time);
        CurrentActor reader = new AskerForTests(readsNames);
        VaultForTests vault = new VaultForTests();
        return new ReportsForTests(
                new AnnualReports(books),
                new PeriodReports(books),
                new AnnualDifferences(books, new DifferenceTable(board)),
                new YearStates(books, years, new ReportedYears(books, cells), store, vault, reader),
                new SealedReports(books, store, vault, new ClerksForTests(), reader));
    }
}
