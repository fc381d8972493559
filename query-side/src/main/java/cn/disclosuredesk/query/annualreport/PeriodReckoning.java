package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.annualreport.Posting.AgencyAccount;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period of whole months. Row 2 is what was open at its start, row 4 what is open at its end, row 1 and the outcomes are what fell
 * into it. Open at the start of a month is row 2 of its year and row 1 of the months before, less what ended in them; so the
 * four rows balance whatever the period. Whoever was taken over within it brings what was open there: row 2 as well.
 */
record PeriodReckoning(Contributors contributors, Period period) implements Reckoning {

    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::code).toList();

    private static final List<ReviewResult> ENDS =
            List.of(ReviewResult.UPHELD, ReviewResult.CORRECTED, ReviewResult.OTHER);

    @Override
    public Stream<Addend> three(String row, String column) {
        return switch (row) {
            case Account.CARRIED_IN -> openAtStart(column);
            case Account.CARRIED_OUT ->
                Stream.of(openAtStart(column), within(new Account(3, Account.NEW, column)), minus(ended(column)))
                        .flatMap(part -> part);
            default -> within(new Account(3, row, column));
        };
    }

    @Override
    public Stream<Addend> four(ReviewKind kind, ReviewResult result) {
        if (result != ReviewResult.PENDING) {
            return within(Account.ofReviews(kind, result));
        }
        Account opened = Account.ofOpened(kind);
        Stream<Addend> ended =
                ENDS.stream().map(end -> Account.ofReviews(kind, end)).flatMap(this::untilEnd);
        return Stream.of(startOfYear(opened), joining(opened), untilEnd(opened), minus(ended))
                .flatMap(part -> part);
    }

    private Stream<Addend> openAtStart(String column) {
        Account carriedIn = new Account(3, Account.CARRIED_IN, column);
        Account carriedOut = new Account(3, Account.CARRIED_OUT, column);
        return Stream.of(
                        startOfYear(carriedIn),
                        before(new Account(3, Account.NEW, column)),
                        minus(OUTCOMES.stream()
                                .map(outcome -> new Account(3, outcome, column))
                                .flatMap(this::before)),
                        joining(carriedIn),
                        withBooksOpened(carriedIn, carriedOut))
                .flatMap(part -> part);
    }

    private Stream<Addend> ended(String column) {
        return OUTCOMES.stream().map(outcome -> new Account(3, outcome, column)).flatMap(this::within);
    }

    /** What stood there when the first year began. */
    private Stream<Addend> startOfYear(Account account) {
        int year = period.from().getYear();
        return contributors.in(year).stream().map(agency -> plus(agency, year, account));
    }

    /** What those bring who were taken over in a later year of the period. */
    private Stream<Addend> joining(Account carriedIn) {
        return laterYears()
                .boxed()
                .flatMap(year -> contributors.in(year).stream()
                        .filter(agency -> !contributors.in(year - 1).contains(agency))
                        .map(agency -> plus(agency, year, carriedIn)));
    }

    /** What is carried into the first year whose books the desk keeps, and stands nowhere in the year before. */
    private Stream<Addend> withBooksOpened(Account carriedIn, Account carriedOut) {
        return laterYears()
                .boxed()
                .flatMap(year -> contributors.in(year).stream()
                        .filter(agency -> contributors.opens(agency, year)
                                && contributors.in(year - 1).contains(agency))
                        .flatMap(agency ->
                                Stream.of(plus(agency, year, carriedIn), minus(plus(agency, year - 1, carriedOut)))));
    }

    private IntStream laterYears() {
        return period.years().skip(1);
    }

    private Stream<Addend> before(Account account) {
        int year = period.from().getYear();
        return contributors.in(year).stream()
                .flatMap(agency -> period.monthsBefore().mapToObj(month -> plus(agency, year, account.in(month))));
    }

    private Stream<Addend> within(Account account) {
        return period.years()
                .boxed()
                .flatMap(year -> contributors.in(year).stream().flatMap(agency -> within(agency, year, account)));
    }

    /** A whole year is one number, not twelve; but of {@code opened} that is what was pending before it began. */
    private Stream<Addend> within(AgencyCode agency, int year, Account account) {
        return period.containsAllOf(year) && !account.column().equals(Account.OPENED)
                ? Stream.of(plus(agency, year, account))
                : period.months(year).mapToObj(month -> plus(agency, year, account.in(month)));
    }

    private Stream<Addend> untilEnd(Account account) {
        return Stream.concat(before(account), within(account));
    }

    private static Addend plus(AgencyCode agency, int year, Account account) {
        return Addend.plus(new AgencyAccount(agency.value(), year, account.name()));
    }

    private static Addend minus(Addend addend) {
        return new Addend(addend.account(), -addend.sign());
    }

    private static Stream<Addend> minus(Stream<Addend> addends) {
        return addends.map(PeriodReckoning::minus);
    }
}
