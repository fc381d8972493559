package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.ReportableYears;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.Page;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.query.annualreport.CellTable.CaseInCell;
import cn.disclosuredesk.query.annualreport.CellTable.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The official tables of an agency's year, as of now or of any past instant, and the cases behind each of their cells. */
public final class AnnualReports {

    private final CellTable table;
    private final Moments moments;
    private final AgencyNames names;
    private final ChinaTime time;

    AnnualReports(CellTable table, Moments moments, AgencyNames names, ChinaTime time) {
        this.table = table;
        this.moments = moments;
        this.names = names;
        this.time = time;
    }

    /** Section three; {@code asOf} null = now. */
    public SectionThree sectionThree(AgencyCode agency, int year, @Nullable String asOf) {
        Moment moment = await(year, asOf);
        return SectionThree.of(heading(agency, year, moment), totals(agency, year, SectionThree.accounts(), moment));
    }

    /** Section four; {@code asOf} null = now. */
    public SectionFour sectionFour(AgencyCode agency, int year, @Nullable String asOf) {
        Moment moment = await(year, asOf);
        return SectionFour.of(heading(agency, year, moment), totals(agency, year, SectionFour.accounts(), moment));
    }

    /** The applications in a cell of section three: {@code row} also 3.7, {@code column} 0 … 6 or {@code kindMissing}. */
    public Cell<ApplicationInCell> cellOfSectionThree(
            AgencyCode agency, int year, String row, String column, Part part) {
        List<String> columns = FormColumn.named(column)
                .map(FormColumn::postedColumns)
                .orElseThrow(() -> Unanswerable.unknown("第三部分没有这一列。"));
        List<String> accounts = FormRow.ofCode(row)
                .map(found -> found.accounts(columns))
                .orElseThrow(() -> Unanswerable.unknown("第三部分没有这一行。"));
        return cell(
                agency,
                year,
                accounts,
                part,
                "board.case_in_tables",
                item -> new ApplicationInCell(item.stream(), item.number(), item.postings()));
    }

    /** The reviews in a cell of section four: {@code result} also {@code total}. */
    public Cell<ReviewInCell> cellOfSectionFour(AgencyCode agency, int year, String block, String result, Part part) {
        List<String> accounts =
                SectionFour.accounts(block, result).orElseThrow(() -> Unanswerable.unknown("第四部分没有这一格。"));
        return cell(
                agency,
                year,
                accounts,
                part,
                "board.review_in_tables",
                item -> new ReviewInCell(item.stream(), item.number(), item.postings()));
    }

    private <C> Cell<C> cell(
            AgencyCode agency,
            int year,
            List<String> accounts,
            Part part,
            String caseTable,
            Function<CaseInCell, C> shown) {
        List<String> place = Page.place(part.cursor(), 1);
        String after = place == null ? "" : place.get(0);
        boolean all = part.limit() == null || part.limit().isBlank();
        Integer limit = all ? null : Page.limit(part.limit(), 1, Integer.MAX_VALUE - 1);
        Moment moment = await(year, part.asOf());
        long count = totals(agency, year, accounts, moment).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        Integer oneMore = limit == null ? null : limit + 1;
        List<CaseInCell> found =
                table.cases(new Question(agency.value(), year, accounts, moment.position(), after, oneMore), caseTable);
        boolean more = limit != null && found.size() > limit;
        List<CaseInCell> page = more ? found.subList(0, limit) : found;
        String next = more ? Page.cursor(List.of(page.get(page.size() - 1).stream())) : null;
        return new Cell<>(moment.text(), count, page.stream().map(shown).toList(), next);
    }

    private Moment await(int year, @Nullable String asOf) {
        ReportableYears years = ReportableYears.asOf(time.today());
        if (!years.contains(year)) {
            throw Unanswerable.malformed("year", "年度须在 " + years.first() + " 至 " + years.last() + " 之间。");
        }
        return moments.await(AnnualTablesProjection.GROUP, asOf);
    }

    private Map<String, Long> totals(AgencyCode agency, int year, List<String> accounts, Moment moment) {
        return table.totals(agency.value(), year, accounts, moment.position());
    }

    private TableHeading heading(AgencyCode agency, int year, Moment moment) {
        return new TableHeading(names.of(agency), agency.value(), year, moment.text());
    }

    /** Which part of a cell is wanted: as of which instant, how many cases (null = all), from where on. */
    public record Part(
            @Nullable String asOf,
            @Nullable String limit,
            @Nullable String cursor) {

        /** All cases, now. */
        public static final Part ALL = new Part(null, null, null);
    }
}
