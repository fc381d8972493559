package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.query.AgenciesForTests.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.books.Footprint;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.AgenciesForTests;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.BoardMigration;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.store.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnnualTablesIT {

    private static final List<String> TABLES =
            List.of("posting", "case_in_tables", "review_in_tables", "year_event", "succession");
    private static final List<AgencyCode> AGENCIES = List.of(FIRST, AgenciesForTests.SECOND);

    private final DataSource database = BoardForTests.fresh();
    private final AnnualTablesProjection projection = new AnnualTablesProjection(BoardForTests.of(database));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void balanceAfterEverySingleEvent(long seed) {
        RandomHistory history = new RandomHistory(seed, 400);
        for (StoredEvent event : history.store().all()) {
            projection.apply(List.of(event));
        }
        assertThat(column("""
                        select distinct position from (
                               select position, sum(case when account like '%3/1/%' or account like '%3/2/%' then delta
                                                         else -delta end)
                                      over (partition by agency, year, account like 'd%',
                                                         split_part(account, '/', 3)
                                            order by position) as difference
                                 from board.posting where account ~ '^d?3/[^/]+/[^/]+$') balance
                         where difference <> 0""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void carryTheSumOfTheirPostingsInEachOfThem(long seed) {
        new RandomHistory(seed, 600).store().feed(projection, 50);
        assertThat(column("""
                        select position from (
                               select position, total, sum(delta) over (partition by agency, year, account
                                                                        order by position) as recount
                                 from board.posting) sums
                         where total <> recount""")).isEmpty();
        assertThat(column("select position from board.posting where delta = 0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void areTheSameForAnyBatchesAndAfterAReplay(int size) {
        StoreForTests store = new RandomHistory(6, 500).store();
        store.feed(projection, 64);
        List<List<String>> kept = contents();
        store.feed(projection, size);
        assertThat(contents()).as("the same events again").isEqualTo(kept);
        assertThat(new BoardMigration(database, Board.LIVE).run(true)).isTrue();
        assertThat(contents()).as("after everything was dropped").allMatch(List::isEmpty);
        store.feed(projection, size);
        assertThat(contents()).as("replayed").isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void openEveryCellDownToItsCases(long seed) {
        RandomHistory history = new RandomHistory(seed, 700);
        history.store().feed(projection, 100);
        AnnualReports reports = reports(history.store());
        for (AgencyCode agency : AGENCIES) {
            for (int year = 2021; year <= 2026; year++) {
                assertSectionThreeOpens(reports, history, agency, year);
                assertSectionFourOpens(reports, history, agency, year);
            }
        }
    }

    @Test
    void sayOfAnyInstantWhatTheySaidThen() {
        StoreForTests store = new RandomHistory(10, 300).store();
        Map<Instant, List<SectionThree.Row>> then = new TreeMap<>();
        for (StoredEvent event : store.all()) {
            projection.apply(List.of(event));
            // of several events at one instant the last one decides
            then.put(
                    event.bookedAt(),
                    reports(store).sectionThree(FIRST, 2024, null).rows());
        }
        then.forEach((instant, rows) -> {
            SectionThree table = reports(store).sectionThree(FIRST, 2024, ChinaTime.text(instant));
            assertThat(table.rows()).isEqualTo(rows);
            assertThat(table.asOf()).isEqualTo(ChinaTime.text(instant));
        });
        assertThat(then).hasSizeGreaterThan(100);
    }

    @Test
    void showZerosInAYearWithoutFacts() {
        SectionThree table = reports(new StoreForTests()).sectionThree(FIRST, 2018, null);
        assertThat(table.rows()).hasSize(25).allMatch(row -> row.cells().equals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L)));
        assertThat(table.balanced()).isTrue();
        assertThat(table.agency()).isEqualTo("青山市人民政府办公室");
    }

    @Test
    void pageThroughACell() {
        RandomHistory history = new RandomHistory(11, 400);
        history.store().feed(projection, 100);
        AnnualReports reports = reports(history.store());
        Cell<ApplicationInCell> all = reports.cellOfSectionThree(FIRST, 2023, "1", "6", Part.ALL);
        List<ApplicationInCell> paged = new ArrayList<>();
        String cursor = null;
        do {
            Cell<ApplicationInCell> page =
                    reports.cellOfSectionThree(FIRST, 2023, "1", "6", new Part(null, "3", cursor));
            assertThat(page.count()).isEqualTo(all.count());
            paged.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(paged).hasSizeGreaterThan(6).isEqualTo(all.items());
    }

    private void assertSectionThreeOpens(AnnualReports reports, RandomHistory history, AgencyCode agency, int year) {
        SectionThree table = reports.sectionThree(agency, year, null);
        assertThat(table.balanced()).isTrue();
        for (SectionThree.Row row : table.rows()) {
            List<Long> cells = new ArrayList<>(row.cells());
            cells.add(row.kindMissing());
            for (int i = 0; i < cells.size(); i++) {
                String column = i < 7 ? String.valueOf(i) : "kindMissing";
                Cell<ApplicationInCell> cell = reports.cellOfSectionThree(agency, year, row.code(), column, Part.ALL);
                var expected = expected(row.code(), column, history, agency, year);
                assertThat(cell.count()).isEqualTo(cells.get(i));
                assertThat(cell.count())
                        .isEqualTo(expected.values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
                assertThat(cell.items())
                        .extracting(ApplicationInCell::applicationId)
                        .containsExactlyElementsOf(expected.keySet());
                assertThat(cell.items())
                        .allMatch(item -> expected.get(item.applicationId())
                                == item.postings().stream()
                                        .mapToLong(Cell.PostingInCell::delta)
                                        .sum());
            }
        }
    }

    private static TreeMap<String, Long> expected(
            String row, String column, RandomHistory history, AgencyCode agency, int year) {
        Set<String> accounts = new TreeSet<>();
        for (String posted : Form.of(year).row(row).orElseThrow().postedRows()) {
            FormColumn.named(column)
                    .orElseThrow()
                    .postedColumns()
                    .forEach(in -> accounts.add(new Account(3, posted, in).name()));
        }
        TreeMap<String, Long> expected = new TreeMap<>();
        history.applications().forEach((id, facts) -> count(id, Footprint.of(facts), accounts, year, expected));
        expected.keySet().removeIf(id -> !history.agencyOf(id).equals(agency.value()));
        return expected;
    }

    private static void assertSectionFourOpens(
            AnnualReports reports, RandomHistory history, AgencyCode agency, int year) {
        for (String block : List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration")) {
            for (String result : List.of("upheld", "corrected", "other", "pending", "total")) {
                Set<String> accounts = new TreeSet<>();
                SectionFour.results(result)
                        .forEach(one -> accounts.add(
                                Account.ofReviews(SectionFour.block(block).orElseThrow(), one)
                                        .name()));
                TreeMap<String, Long> expected = new TreeMap<>();
                history.reviews().forEach((id, facts) -> count(id, Footprint.of(facts), accounts, year, expected));
                expected.keySet().removeIf(id -> !history.agencyOf(id).equals(agency.value()));
                Cell<ReviewInCell> cell = reports.cellOfSectionFour(agency, year, block, result, Part.ALL);
                assertThat(cell.count())
                        .isEqualTo(expected.values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
                assertThat(cell.items())
                        .extracting(ReviewInCell::reviewId)
                        .containsExactlyElementsOf(expected.keySet());
            }
        }
    }

    private static void count(
            String id, Footprint footprint, Set<String> accounts, int year, TreeMap<String, Long> expected) {
        long count = footprint.counts().entrySet().stream()
                .filter(entry -> entry.getKey().year() == year)
                .filter(entry -> accounts.contains(entry.getKey().account().name()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (count != 0) {
            expected.put(id, count);
        }
    }

    private AnnualReports reports(StoreForTests store) {
        return ReportsForTests.of(database, store).annual();
    }

    private List<Long> column(String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).list();
    }

    private List<List<String>> contents() {
        return TABLES.stream().map(table -> BoardForTests.rows(database, table)).toList();
    }
}
