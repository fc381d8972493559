package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.ReportableYears;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.Page;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.query.annualreport.CellTable.CaseInCell;
import cn.disclosuredesk.query.annualreport.CellTable.Question;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.query.annualreport.TableHeading.Predecessor;
import cn.disclosuredesk.reportform.Form;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The books as every kind of table reads them. */
final class Books {

    private final CellTable cells;
    private final YearTable years;
    private final AgencyNameTable namesThen;
    private final CaseNumbers numbers;
    private final Moments moments;
    private final AgencyNames names;
    private final ChinaTime time;

    Books(
            CellTable cells,
            YearTable years,
            AgencyNameTable namesThen,
            CaseNumbers numbers,
            Moments moments,
            AgencyNames names,
            ChinaTime time) {
        this.cells = cells;
        this.years = years;
        this.namesThen = namesThen;
        this.numbers = numbers;
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
        List<AgencyCode> takenOver = IntStream.of(all)
                .mapToObj(contributors::predecessors)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<AgencyCode> successor =
                contributors.successor(all[all.length - 1]).stream().toList();
        List<NamedAgency> named = named(
                Stream.of(List.of(contributors.agency()), successor, takenOver)
                        .flatMap(List::stream)
                        .toList(),
                moment);
        List<Predecessor> predecessors = named.subList(1 + successor.size(), named.size()).stream()
                .map(one -> new Predecessor(one.agency(), one.agencyCode(), carriedIn(one.agencyCode(), tally)))
                .toList();
        return new TableHeading(
                named.get(0),
                moment.text(),
                predecessors.isEmpty() ? null : predecessors,
                successor.isEmpty() ? null : named.get(1));
    }

    private static long carriedIn(String predecessor, Tally tally) {
        return tally.sum(tally.reckoning().cell(Form.OF_2021.carriedIn(), FormColumn.TOTAL).stream()
                .filter(addend -> addend.account().agency().equals(predecessor))
                .toList());
    }

    NamedAgency named(AgencyCode agency, Moment moment) {
        return named(List.of(agency), moment).get(0);
    }

    /** Each with the name that it bore at the moment. */
    List<NamedAgency> named(List<AgencyCode> agencies, Moment moment) {
        Map<AgencyCode, String> then = namesThen.names(agencies, moment);
        return agencies.stream()
                .map(agency ->
                        new NamedAgency(then.containsKey(agency) ? then.get(agency) : names.of(agency), agency.value()))
                .toList();
    }

    /** The part of a cell of section three that is wanted; {@code addends} tells what the cell adds up, as of a moment. */
    Cell<ApplicationInCell> applications(Function<Moment, List<Addend>> addends, Part part) {
        return cell(
                addends,
                part,
                CellTable.APPLICATIONS,
                (moment, items) -> items.stream()
                        .map(item -> new ApplicationInCell(item.stream(), item.number(), item.postings()))
                        .toList());
    }

    /** Of section four. */
    Cell<ReviewInCell> reviews(Function<Moment, List<Addend>> addends, Part part) {
        return cell(addends, part, CellTable.REVIEWS, (moment, items) -> {
            Map<String, String> known = caseNumbers(items.stream().map(CaseInCell::stream), moment);
            return items.stream()
                    .map(item -> new ReviewInCell(item.stream(), known.get(item.stream()), item.postings()))
                    .toList();
        });
    }

    /** The case numbers (案号) of these reviews as they were known at the moment, by review. */
    Map<String, String> caseNumbers(Stream<String> reviews, Moment moment) {
        return numbers.of(reviews.map(ReviewId::new).toList(), moment.position());
    }

    private <C> Cell<C> cell(
            Function<Moment, List<Addend>> addends,
            Part part,
            String caseTable,
            BiFunction<Moment, List<CaseInCell>, List<C>> shown) {
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
        return new Cell<>(moment.text(), count, shown.apply(moment, page), next);
    }
}
