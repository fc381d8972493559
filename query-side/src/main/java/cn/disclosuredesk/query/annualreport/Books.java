package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.ReportableYears;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.Page;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.CellTable.CaseInCell;
import cn.disclosuredesk.query.annualreport.CellTable.Question;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.query.annualreport.TableHeading.Predecessor;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The books as every kind of table reads them. */
final class Books {

    static final String APPLICATIONS = "board.case_in_tables";
    static final String REVIEWS = "board.review_in_tables";

    private final CellTable cells;
    private final YearTable years;
    private final Moments moments;
    private final AgencyNames names;
    private final ChinaTime time;

    Books(CellTable cells, YearTable years, Moments moments, AgencyNames names, ChinaTime time) {
        this.cells = cells;
        this.years = years;
        this.moments = moments;
        this.names = names;
        this.time = time;
    }

    /** The moment that is asked for, once the books have reached it. */
    Moment await(@Nullable String asOf) {
        return moments.await(AnnualTablesProjection.GROUP, asOf);
    }

    ReportableYears reportableYears() {
        return ReportableYears.asOf(time.today());
    }

    /** Refuses a year for which there is no report. */
    void requireReportable(int year) {
        ReportableYears reportable = reportableYears();
        if (!reportable.contains(year)) {
            throw Unanswerable.malformed("year", "年度须在 " + reportable.first() + " 至 " + reportable.last() + " 之间。");
        }
    }

    /** Whose entries make up the tables of the agency, as of the moment. */
    Contributors contributors(AgencyCode agency, Moment moment) {
        return new Contributors(agency, years.successions(moment.position()), years.openings(moment.position()));
    }

    Tally tally(Reckoning reckoning, Collection<AgencyAccount> accounts, Moment moment) {
        return new Tally(reckoning, cells.totals(accounts, moment.position()));
    }

    /** What stands over a table of these years, added up as {@code tally} says. */
    TableHeading heading(Contributors contributors, IntStream ofYears, Tally tally, Moment moment) {
        int[] all = ofYears.toArray();
        List<Predecessor> predecessors = IntStream.of(all)
                .mapToObj(contributors::predecessors)
                .flatMap(List::stream)
                .distinct()
                .map(one -> new Predecessor(names.of(one), one.value(), carriedIn(one, tally)))
                .toList();
        NamedAgency successor =
                contributors.successor(all[all.length - 1]).map(this::named).orElse(null);
        return new TableHeading(
                named(contributors.agency()), moment.text(), predecessors.isEmpty() ? null : predecessors, successor);
    }

    private static long carriedIn(AgencyCode predecessor, Tally tally) {
        return tally.sum(tally.reckoning().cell(Form.OF_2021.carriedIn(), FormColumn.TOTAL).stream()
                .filter(addend -> addend.account().agency().equals(predecessor.value()))
                .toList());
    }

    NamedAgency named(AgencyCode agency) {
        return new NamedAgency(names.of(agency), agency.value());
    }

    /** The part of a cell that is wanted; {@code addends} tells what the cell adds up, as of a moment. */
    <C> Cell<C> cell(
            Function<Moment, List<Addend>> addends, Part part, String caseTable, Function<CaseInCell, C> shown) {
        List<String> place = Page.place(part.cursor(), 1);
        String after = place == null ? "" : place.get(0);
        Integer limit = part.wanted();
        Moment moment = await(part.asOf());
        List<Addend> figure = addends.apply(moment);
        List<AgencyAccount> accounts =
                figure.stream().map(Addend::account).distinct().toList();
        long count = Tally.sum(figure, cells.totals(accounts, moment.position()));
        Integer oneMore = limit == null ? null : limit + 1;
        List<CaseInCell> found = cells.cases(new Question(figure, moment.position(), after, oneMore), caseTable);
        boolean more = limit != null && found.size() > limit;
        List<CaseInCell> page = more ? found.subList(0, limit) : found;
        String next = more ? Page.cursor(List.of(page.get(page.size() - 1).stream())) : null;
        return new Cell<>(moment.text(), count, page.stream().map(shown).toList(), next);
    }
}
