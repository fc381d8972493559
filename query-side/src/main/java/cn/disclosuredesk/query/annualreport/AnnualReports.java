package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Page;
import cn.disclosuredesk.query.Unanswerable;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an agency's year, official or by facts, as of now or of any past instant, and the cases behind each of their cells. {@code
 * asOf} null = now.
 */
public final class AnnualReports {

    private final Books books;

    AnnualReports(Books books) {
        this.books = books;
    }

    /** The official section three. */
    public SectionThree sectionThree(AgencyCode agency, int year, @Nullable String asOf) {
        return sectionThree(agency, year, asOf, View.OFFICIAL);
    }

    public SectionThree sectionThree(AgencyCode agency, int year, @Nullable String asOf, View view) {
        books.requireReportable(year);
        Moment moment = books.await(asOf);
        Contributors contributors = books.contributors(agency, moment);
        Reckoning reckoning = view.of(Reckoning.ofYear(contributors, year));
        Tally tally = books.tally(reckoning, Tally.accountsOfThree(reckoning), moment);
        return SectionThree.of(books.heading(contributors, IntStream.of(year), tally, moment), year, tally);
    }

    /** The official section four. */
    public SectionFour sectionFour(AgencyCode agency, int year, @Nullable String asOf) {
        return sectionFour(agency, year, asOf, View.OFFICIAL);
    }

    public SectionFour sectionFour(AgencyCode agency, int year, @Nullable String asOf, View view) {
        books.requireReportable(year);
        Moment moment = books.await(asOf);
        Contributors contributors = books.contributors(agency, moment);
        Reckoning reckoning = view.of(Reckoning.ofYear(contributors, year));
        Tally tally = books.tally(reckoning, Tally.accountsOfFour(reckoning), moment);
        return SectionFour.of(books.heading(contributors, IntStream.of(year), tally, moment), year, tally);
    }

    /** The applications in a cell of section three: {@code row} also 3.7, {@code column} 0 … 6 or {@code kindMissing}. */
    public Cell<ApplicationInCell> cellOfSectionThree(
            AgencyCode agency, int year, String row, String column, Part part) {
        books.requireReportable(year);
        FormColumn inColumn = column(column);
        FormRow inRow = row(Form.of(year), row);
        return books.applications(
                moment -> part.view()
                        .of(Reckoning.ofYear(books.contributors(agency, moment), year))
                        .cell(inRow, inColumn),
                part);
    }

    /** The reviews in a cell of section four: {@code result} also {@code total}. */
    public Cell<ReviewInCell> cellOfSectionFour(AgencyCode agency, int year, String block, String result, Part part) {
        books.requireReportable(year);
        ReviewKind kind = block(block);
        List<ReviewResult> results = results(result);
        return books.reviews(
                moment -> part.view()
                        .of(Reckoning.ofYear(books.contributors(agency, moment), year))
                        .cell(kind, results),
                part);
    }

    static FormColumn column(String name) {
        return FormColumn.named(name).orElseThrow(() -> Unanswerable.unknown("第三部分没有这一列。"));
    }

    static FormRow row(Form form, String code) {
        return form.row(code)
                .orElseThrow(() -> Unanswerable.unknown(isOfAnotherForm(code) ? otherForm(form) : "第三部分没有这一行。"));
    }

    private static boolean isOfAnotherForm(String code) {
        return Form.OF_2019.row(code).isPresent() || Form.OF_2021.row(code).isPresent();
    }

    private static String otherForm(Form form) {
        return form == Form.OF_2019
                ? "2019、2020 年度使用 2019 年格式，“（六）其他处理”只有 3.6 一行，不分 3.6.1 至 3.6.3。"
                : "本年度使用 2021 年格式，“（六）其他处理”分为 3.6.1、3.6.2、3.6.3 三行。";
    }

    static ReviewKind block(String name) {
        return SectionFour.block(name).orElseThrow(AnnualReports::noSuchCell);
    }

    static List<ReviewResult> results(String cell) {
        List<ReviewResult> results = SectionFour.results(cell);
        if (results.isEmpty()) {
            throw noSuchCell();
        }
        return results;
    }

    private static Unanswerable noSuchCell() {
        return Unanswerable.unknown("第四部分没有这一格。");
    }

    /** Which part of a cell of which view is wanted: as of which instant, how many cases (null = all), from where on. */
    public record Part(
            View view,
            @Nullable String asOf,
            @Nullable String limit,
            @Nullable String cursor) {

        /** All cases of the official cell, now. */
        public static final Part ALL = new Part(null, null, null);

        /** Of the official cell. */
        public Part(@Nullable String asOf, @Nullable String limit, @Nullable String cursor) {
            this(View.OFFICIAL, asOf, limit, cursor);
        }

        /** How many cases are wanted; null = all. */
        @Nullable
        Integer wanted() {
            boolean all = limit == null || limit.isBlank();
            return all ? null : Page.limit(limit, 1, Integer.MAX_VALUE - 1);
        }
    }
}
