package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.annualreport.PublishedReport.Difference;
import cn.disclosuredesk.query.annualreport.PublishedReport.Place;
import cn.disclosuredesk.query.annualreport.SectionFour.Block;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.reportform.PrintedFigures;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The desk's own tables of a year as of one instant, to be compared with what was published. */
record OwnTables(AgencyCode agency, int year, String asOf, Map<Account, Long> official, Map<Account, Long> byFacts) {

    static OwnTables of(AnnualReports reports, AgencyCode agency, int year) {
        SectionThree three = reports.sectionThree(agency, year, null);
        String asOf = three.asOf();
        return new OwnTables(
                agency,
                year,
                asOf,
                cells(three, reports.sectionFour(agency, year, asOf)),
                cells(
                        reports.sectionThree(agency, year, asOf, View.BY_FACTS),
                        reports.sectionFour(agency, year, asOf, View.BY_FACTS)));
    }

    static Place place(Account account) {
        return new Place(account.section(), account.row(), account.column());
    }

    boolean holdsAnything() {
        return official.values().stream().anyMatch(count -> count != 0)
                || byFacts.values().stream().anyMatch(count -> count != 0);
    }

    /** Cell by cell, in the order of the form. */
    List<Difference> differences(PrintedFigures published) {
        List<Difference> differences = new ArrayList<>();
        for (FormRow row : published.form().rows()) {
            for (int column = 0; column < PrintedFigures.COLUMNS; column++) {
                add(
                        differences,
                        published,
                        PrintedFigures.three(row, column),
                        row.words(),
                        PrintedFigures.column(column));
            }
        }
        if (published.hasSectionFour()) {
            for (ReviewKind kind : ReviewKind.values()) {
                for (int result = 0; result < PrintedFigures.RESULTS; result++) {
                    add(
                            differences,
                            published,
                            PrintedFigures.four(kind, result),
                            kind.label(),
                            PrintedFigures.result(result));
                }
            }
        }
        return differences;
    }

    private void add(
            List<Difference> differences, PrintedFigures published, Account cell, String rowLabel, String columnLabel) {
        long printed = published.of(cell);
        long now = official.getOrDefault(cell, 0L);
        long facts = byFacts.getOrDefault(cell, 0L);
        if (printed != now || printed != facts) {
            differences.add(new Difference(
                    cell.section(),
                    cell.row(),
                    cell.column(),
                    rowLabel,
                    columnLabel,
                    printed,
                    now,
                    facts,
                    "/api/annual-reports/%d/section-%s/cells/%s/%s?agency=%s"
                            .formatted(
                                    year, cell.section() == 3 ? "three" : "four", cell.row(), cell.column(), agency)));
        }
    }

    private static Map<Account, Long> cells(SectionThree three, SectionFour four) {
        Map<Account, Long> cells = new HashMap<>();
        Form form = Form.of(three.year());
        for (SectionThree.Row printed : three.rows()) {
            FormRow row = form.row(printed.code()).orElseThrow();
            for (int column = 0; column < PrintedFigures.COLUMNS; column++) {
                cells.put(PrintedFigures.three(row, column), printed.cells().get(column));
            }
        }
        put(cells, ReviewKind.RECONSIDERATION, four.reconsideration());
        put(cells, ReviewKind.LITIGATION_DIRECT, four.litigationDirect());
        put(cells, ReviewKind.LITIGATION_AFTER_RECONSIDERATION, four.litigationAfterReconsideration());
        return cells;
    }

    private static void put(Map<Account, Long> cells, ReviewKind kind, Block block) {
        List<Long> counts = List.of(block.upheld(), block.corrected(), block.other(), block.pending(), block.total());
        for (int result = 0; result < counts.size(); result++) {
            cells.put(PrintedFigures.four(kind, result), counts.get(result));
        }
    }
}
