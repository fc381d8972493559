package cn.disclosuredesk.reportform;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.vocabulary.ReviewKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 勾稽关系: which identities of the form printed figures break, each with the cells that are concerned. */
public final class PrintedChecks {

    private static final int KINDS = PrintedFigures.COLUMNS - 1;
    private static final int RESULTS = PrintedFigures.RESULTS - 1;

    private PrintedChecks() {}

    /** Which identity: of a row, of 3.7, of 1 + 2 = 3.7 + 4, of a block of section four, of two years. */
    public enum Identity {
        ROW_TOTAL,
        ANSWERED_TOTAL,
        BALANCE,
        REVIEW_TOTAL,
        CARRIED_OVER
    }

    /**
     * @param cells the printed sum first, then what it should be the sum of where that is not all of its row or column
     * @param printed what stands there
     * @param expected what the other figures come to
     */
    public record Violation(Identity identity, List<Account> cells, long printed, long expected, String sentence) {}

    /** All identities within one report. */
    public static List<Violation> of(PrintedFigures figures) {
        return Stream.of(rowTotals(figures), answered(figures), balance(figures), reviews(figures))
                .flatMap(violations -> violations)
                .toList();
    }

    /** Row 2 of a year against row 4 of the year before, by column; {@code year} is the later one. */
    public static List<Violation> carriedOver(int year, List<Long> carriedOut, PrintedFigures figures) {
        FormRow carriedIn = figures.form().carriedIn();
        List<Violation> violations = new ArrayList<>();
        for (int column = 0; column < PrintedFigures.COLUMNS; column++) {
            long printed = figures.of(carriedIn, column);
            long before = carriedOut.get(column);
            if (printed != before) {
                violations.add(new Violation(
                        Identity.CARRIED_OVER,
                        List.of(PrintedFigures.three(carriedIn, column)),
                        printed,
                        before,
                        "“%s”列：%d年“上年结转”为%d件，%d年公布的“结转下年度继续办理”为%d件。"
                                .formatted(PrintedFigures.column(column), year, printed, year - 1, before)));
            }
        }
        return violations;
    }

    private static Stream<Violation> rowTotals(PrintedFigures figures) {
        return figures.form().rows().stream()
                .filter(row -> sum(figures, row) != figures.of(row, KINDS))
                .map(row -> new Violation(
                        Identity.ROW_TOTAL,
                        List.of(PrintedFigures.three(row, KINDS)),
                        figures.of(row, KINDS),
                        sum(figures, row),
                        "“%s”行：总计为%d，各类申请人合计为%d。".formatted(row.words(), figures.of(row, KINDS), sum(figures, row))));
    }

    private static long sum(PrintedFigures figures, FormRow row) {
        return IntStream.range(0, KINDS)
                .mapToLong(column -> figures.of(row, column))
                .sum();
    }

    private static Stream<Violation> answered(PrintedFigures figures) {
        FormRow total = figures.form().answered();
        return columns()
                .filter(column -> outcomes(figures, column) != figures.of(total, column))
                .map(column -> new Violation(
                        Identity.ANSWERED_TOTAL,
                        List.of(PrintedFigures.three(total, column)),
                        figures.of(total, column),
                        outcomes(figures, column),
                        "“%s”列：办理结果总计（3.7）为%d，各项办理结果合计为%d。"
                                .formatted(
                                        PrintedFigures.column(column),
                                        figures.of(total, column),
                                        outcomes(figures, column))));
    }

    private static long outcomes(PrintedFigures figures, int column) {
        return figures.form().outcomes().stream()
                .mapToLong(row -> figures.of(row, column))
                .sum();
    }

    private static Stream<Violation> balance(PrintedFigures figures) {
        Form form = figures.form();
        return columns()
                .filter(column -> incoming(figures, column) != outgoing(figures, column))
                .map(column -> new Violation(
                        Identity.BALANCE,
                        Stream.of(form.received(), form.carriedIn(), form.answered(), form.carriedOut())
                                .map(row -> PrintedFigures.three(row, column))
                                .toList(),
                        outgoing(figures, column),
                        incoming(figures, column),
                        "“%s”列：第一项＋第二项为%d，第三项＋第四项为%d。"
                                .formatted(
                                        PrintedFigures.column(column),
                                        incoming(figures, column),
                                        outgoing(figures, column))));
    }

    private static long incoming(PrintedFigures figures, int column) {
        return figures.of(figures.form().received(), column)
                + figures.of(figures.form().carriedIn(), column);
    }

    private static long outgoing(PrintedFigures figures, int column) {
        return figures.of(figures.form().answered(), column)
                + figures.of(figures.form().carriedOut(), column);
    }

    private static Stream<Violation> reviews(PrintedFigures figures) {
        return Stream.of(ReviewKind.values())
                .filter(kind -> sum(figures, kind) != figures.of(kind, RESULTS))
                .map(kind -> new Violation(
                        Identity.REVIEW_TOTAL,
                        List.of(PrintedFigures.four(kind, RESULTS)),
                        figures.of(kind, RESULTS),
                        sum(figures, kind),
                        "第四部分“%s”：总计为%d，各项结果合计为%d。"
                                .formatted(kind.label(), figures.of(kind, RESULTS), sum(figures, kind))));
    }

    private static long sum(PrintedFigures figures, ReviewKind kind) {
        return IntStream.range(0, RESULTS)
                .mapToLong(result -> figures.of(kind, result))
                .sum();
    }

    private static Stream<Integer> columns() {
        return IntStream.range(0, PrintedFigures.COLUMNS).boxed();
    }
}
