package cn.disclosuredesk.reportform;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of sections three and four as an office printed them, sums included, which need not add up. Section four may
 * be missing.
 */
public final class PrintedFigures {

    /** The kinds of applicant, and 总计. */
    public static final int COLUMNS = ApplicantKind.values().length + 1;

    /** The results of a review, and 总计. */
    public static final int RESULTS = ReviewResult.values().length + 1;

    private static final int SECTION_THREE = 3;
    private static final int SECTION_FOUR = 4;
    private static final String TOTAL = "total";
    private static final List<String> CELLS = Stream.concat(
                    Arrays.stream(ReviewResult.values()).map(ReviewResult::cell), Stream.of(TOTAL))
            .toList();

    private final Form form;
    private final boolean withSectionFour;
    private final SortedMap<String, Long> counts;

    private PrintedFigures(Form form, boolean withSectionFour, SortedMap<String, Long> counts) {
        this.form = form;
        this.withSectionFour = withSectionFour;
        this.counts = counts;
    }

    /** As an event holds them: those other than 0, by the names of their accounts. */
    public static PrintedFigures of(Form form, boolean withSectionFour, Collection<Figure> figures) {
        SortedMap<String, Long> counts = new TreeMap<>();
        figures.forEach(figure -> counts.merge(figure.account(), figure.count(), Long::sum));
        return new PrintedFigures(form, withSectionFour, counts);
    }

    /** A report that this desk published, with its sums. */
    public static PrintedFigures of(Form form, PublishedFigures published) {
        int kinds = COLUMNS - 1;
        List<List<Long>> three = new ArrayList<>();
        for (FormRow row : form.rows()) {
            List<Long> cells = IntStream.range(0, kinds)
                    .mapToObj(column -> row.postedRows().stream()
                            .mapToLong(posted -> published.of(Account.ofApplications(posted, column)))
                            .sum())
                    .collect(Collectors.toCollection(ArrayList::new));
            cells.add(cells.stream().mapToLong(Long::longValue).sum());
            three.add(cells);
        }
        List<Long> four = new ArrayList<>();
        for (ReviewKind kind : ReviewKind.values()) {
            List<Long> cells = Arrays.stream(ReviewResult.values())
                    .map(result -> published.of(Account.ofReviews(kind, result)))
                    .toList();
            four.addAll(cells);
            four.add(cells.stream().mapToLong(Long::longValue).sum());
        }
        return of(form, three, four);
    }

    /**
     * @param three the rows of the form in their order, each with its seven cells
     * @param four the fifteen cells of section four from left to right; none where it is missing
     */
    public static PrintedFigures of(Form form, List<List<Long>> three, List<Long> four) {
        List<Figure> figures = new ArrayList<>();
        for (int row = 0; row < three.size(); row++) {
            for (int column = 0; column < COLUMNS; column++) {
                figures.add(new Figure(
                        three(form.rows().get(row), column).name(),
                        three.get(row).get(column)));
            }
        }
        for (int place = 0; place < four.size(); place++) {
            ReviewKind kind = ReviewKind.values()[place / RESULTS];
            figures.add(new Figure(four(kind, place % RESULTS).name(), four.get(place)));
        }
        return of(form, !four.isEmpty(), figures);
    }

    public Form form() {
        return form;
    }

    public boolean hasSectionFour() {
        return withSectionFour;
    }

    /** {@code column}: 0 … 5 for the kinds of applicant, 6 for 总计. */
    public long of(FormRow row, int column) {
        return of(three(row, column));
    }

    /** {@code result}: 0 … 3 in the order of the form, 4 for 总计. */
    public long of(ReviewKind kind, int result) {
        return of(four(kind, result));
    }

    public long of(Account account) {
        return counts.getOrDefault(account.name(), 0L);
    }

    /** The seven cells of a row. */
    public List<Long> cells(FormRow row) {
        return IntStream.range(0, COLUMNS).mapToObj(column -> of(row, column)).toList();
    }

    /** The five cells of a block. */
    public List<Long> cells(ReviewKind kind) {
        return IntStream.range(0, RESULTS).mapToObj(result -> of(kind, result)).toList();
    }

    /** As an event holds them. */
    public List<Figure> figures() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new Figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Where a figure of section three stands; the sums of the form have a place here, though no case is posted to them. */
    public static Account three(FormRow row, int column) {
        return new Account(SECTION_THREE, row.code(), String.valueOf(column));
    }

    /** Where a figure of section four stands. */
    public static Account four(ReviewKind kind, int result) {
        return new Account(SECTION_FOUR, kind.block(), CELLS.get(result));
    }

    /** What a column of section three is called. */
    public static String column(int column) {
        ApplicantKind[] kinds = ApplicantKind.values();
        return column < kinds.length ? kinds[column].label() : "总计";
    }

    /** What a column of a block of section four is called. */
    public static String result(int result) {
        ReviewResult[] results = ReviewResult.values();
        return result < results.length ? results[result].label() : "总计";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedFigures printed
                && form == printed.form
                && withSectionFour == printed.withSectionFour
                && figures().equals(printed.figures());
    }

    @Override
    public int hashCode() {
        return figures().hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
