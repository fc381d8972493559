package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of sections three and four for any period of whole months, and the cases behind each of them. */
public final class PeriodReports {

    private final Books books;

    PeriodReports(Books books) {
        this.books = books;
    }

    /** The period that a call names by its first and last month (yyyy-MM). */
    public Period period(@Nullable String from, @Nullable String to) {
        return Period.of(from, to, books.reportableYears());
    }

    public PeriodThree sectionThree(AgencyCode agency, Period period, @Nullable String asOf, View view) {
        Moment moment = books.await(asOf);
        Contributors contributors = books.contributors(agency, moment);
        Reckoning reckoning = view.of(new PeriodReckoning(contributors, period));
        Tally tally = books.tally(reckoning, Tally.accountsOfThree(reckoning), moment);
        return PeriodThree.of(books.heading(contributors, period.years(), tally, moment), period, tally);
    }

    public PeriodFour sectionFour(AgencyCode agency, Period period, @Nullable String asOf, View view) {
        Moment moment = books.await(asOf);
        Contributors contributors = books.contributors(agency, moment);
        Reckoning reckoning = view.of(new PeriodReckoning(contributors, period));
        Tally tally = books.tally(reckoning, Tally.accountsOfFour(reckoning), moment);
        return PeriodFour.of(books.heading(contributors, period.years(), tally, moment), period, tally);
    }

    /** The applications in a cell of section three; row 2 = open at the start, row 4 = open at the end. */
    public Cell<ApplicationInCell> cellOfSectionThree(
            AgencyCode agency, Period period, String row, String column, Part part) {
        FormColumn inColumn = AnnualReports.column(column);
        FormRow inRow = AnnualReports.row(Form.of(period.to().getYear()), row);
        return books.applications(
                moment -> reckoning(agency, period, part.view(), moment).cell(inRow, inColumn), part);
    }

    /** The reviews in a cell of section four; {@code pending} = pending at the end. */
    public Cell<ReviewInCell> cellOfSectionFour(
            AgencyCode agency, Period period, String block, String result, Part part) {
        ReviewKind kind = AnnualReports.block(block);
        List<ReviewResult> results = AnnualReports.results(result);
        return books.reviews(
                moment -> reckoning(agency, period, part.view(), moment).cell(kind, results), part);
    }

    private Reckoning reckoning(AgencyCode agency, Period period, View view, Moment moment) {
        return view.of(new PeriodReckoning(books.contributors(agency, moment), period));
    }
}
