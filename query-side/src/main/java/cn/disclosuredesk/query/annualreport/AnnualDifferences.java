package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.Moment;
import cn.disclosuredesk.query.Page;
import cn.disclosuredesk.query.annualreport.AnnualReports.Part;
import cn.disclosuredesk.query.annualreport.DifferenceList.Cause;
import cn.disclosuredesk.query.annualreport.DifferenceList.Change;
import cn.disclosuredesk.query.annualreport.DifferenceList.DifferingCase;
import cn.disclosuredesk.query.annualreport.DifferenceList.DifferingFigure;
import cn.disclosuredesk.query.annualreport.DifferenceTable.DifferencePosting;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of what became known about a year after it was sealed: figures, cases, and the events that caused it. */
public final class AnnualDifferences {

    private static final int THREE = 3;
    private static final int FOUR = 4;

    private final Books books;
    private final DifferenceTable table;

    AnnualDifferences(Books books, DifferenceTable table) {
        this.books = books;
        this.table = table;
    }

    /** The differences of an agency's year; the part tells which of the cases are wanted. */
    public DifferenceList of(AgencyCode agency, int year, Part part) {
        books.requireReportable(year);
        List<String> place = Page.place(part.cursor(), 1);
        Integer limit = part.wanted();
        Moment moment = books.await(part.asOf());
        Reckoning official = Reckoning.ofYear(books.contributors(agency, moment), year);
        Set<AgencyAccount> accounts = new HashSet<>(Tally.accountsOfThree(official));
        accounts.addAll(Tally.accountsOfFour(official));
        Set<AgencyAccount> beside =
                accounts.stream().map(AgencyAccount::difference).collect(Collectors.toSet());
        accounts.addAll(beside);
        Tally published = books.tally(official, accounts, moment);
        String after = place == null ? "" : place.get(0);
        List<DifferenceTable.DifferingCase> found =
                table.cases(beside, moment.position(), after, limit == null ? null : limit + 1);
        boolean more = limit != null && found.size() > limit;
        List<DifferenceTable.DifferingCase> page = more ? found.subList(0, limit) : found;
        NamedAgency named = books.named(agency, moment);
        return new DifferenceList(
                named.agency(),
                named.agencyCode(),
                year,
                moment.text(),
                figures(Form.of(year), published, new Tally(official.byFacts(), published.totals())),
                table.count(beside, moment.position()),
                shown(page, moment),
                more ? Page.cursor(List.of(page.get(page.size() - 1).stream())) : null);
    }

    private static List<DifferingFigure> figures(Form form, Tally official, Tally byFacts) {
        Stream<DifferingFigure> three = form.rows().stream()
                .flatMap(row -> FormColumn.all().stream()
                        .map(column -> new DifferingFigure(
                                THREE, row.code(), column.name(), official.of(row, column), byFacts.of(row, column))));
        Stream<DifferingFigure> four = Arrays.stream(ReviewKind.values())
                .flatMap(kind -> SectionFour.cells().stream()
                        .map(cell -> new DifferingFigure(
                                FOUR, kind.block(), cell, of(kind, cell, official), of(kind, cell, byFacts))));
        return Stream.concat(three, four)
                .filter(figure -> figure.official() != figure.byFacts())
                .toList();
    }

    private static long of(ReviewKind kind, String cell, Tally tally) {
        return tally.sum(tally.reckoning().cell(kind, SectionFour.results(cell)));
    }

    private List<DifferingCase> shown(List<DifferenceTable.DifferingCase> page, Moment moment) {
        Map<String, String> caseNumbers = books.caseNumbers(
                page.stream().filter(DifferenceTable.DifferingCase::review).map(DifferenceTable.DifferingCase::stream),
                moment);
        return page.stream()
                .map(item -> shown(item, caseNumbers.get(item.stream())))
                .toList();
    }

    private static DifferingCase shown(DifferenceTable.DifferingCase item, @Nullable String caseNo) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        for (DifferencePosting posting : item.postings()) {
            Cause cause = causes.computeIfAbsent(
                    posting.event(),
                    event -> new Cause(
                            event,
                            posting.sequence(),
                            posting.type(),
                            posting.happenedOn(),
                            posting.recordedAt(),
                            new ArrayList<>()));
            cause.changes().add(change(posting));
        }
        String application = item.review() ? null : item.stream();
        String review = item.review() ? item.stream() : null;
        return new DifferingCase(
                application,
                item.review() ? null : item.number(),
                review,
                item.review() ? caseNo : null,
                List.copyOf(causes.values()));
    }

    private static Change change(DifferencePosting posting) {
        Account account = Account.named(posting.account().substring(Account.DIFFERENCE.length()))
                .orElseThrow();
        return new Change(account.section(), account.row(), column(account), posting.delta());
    }

    private static String column(Account account) {
        return account.column().equals(Account.KIND_MISSING) ? FormColumn.KIND_MISSING.name() : account.column();
    }
}
