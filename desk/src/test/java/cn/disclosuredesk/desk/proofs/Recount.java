package cn.disclosuredesk.desk.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one agency, counted by hand from the acts that were made. Nothing of the product is used here: who is open at the end of
 * which year is asked of the days alone.
 */
final class Recount {

    /** Six kinds of applicants, and 待补. */
    static final int COLUMNS = 7;

    static final int KIND_MISSING = 6;

    private static final List<String> OUTCOMES = List.of(
            "3.1", "3.2", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "3.3.7", "3.3.8", "3.4.1", "3.4.2",
            "3.4.3", "3.5.1", "3.5.2", "3.5.3", "3.5.4", "3.5.5", "3.6.1", "3.6.2", "3.6.3");

    private final List<Case> cases = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private int runningYear;

    Recount(int runningYear) {
        this.runningYear = runningYear;
    }

    /** An application; {@code column} is the place of its kind. */
    static final class Case {
        final String id;
        final int column;
        LocalDate receivedOn;
        boolean provisional;

        @Nullable
        LocalDate endedOn;

        @Nullable
        String outcome;

        Case(String id, int column, LocalDate receivedOn) {
            this.id = id;
            this.column = column;
            this.receivedOn = receivedOn;
        }

        boolean isOpen() {
            return endedOn == null;
        }
    }

    /** A review; {@code block} is its kind as section four names it. */
    static final class Dispute {
        final String id;
        final String block;
        final boolean counted;
        final LocalDate notifiedOn;

        @Nullable
        LocalDate countsOn;

        @Nullable
        String result;

        Dispute(String id, String block, boolean counted, LocalDate notifiedOn) {
            this.id = id;
            this.block = block;
            this.counted = counted;
            this.notifiedOn = notifiedOn;
        }
    }

    List<Case> cases() {
        return cases;
    }

    List<Dispute> disputes() {
        return disputes;
    }

    int runningYear() {
        return runningYear;
    }

    void closed(int year) {
        runningYear = Math.max(runningYear, year + 1);
    }

    /** Applications received by the end of the year and not ended by then. */
    int openAtEndOf(int year) {
        return (int) cases.stream()
                .filter(one -> one.receivedOn.getYear() <= year)
                .filter(one -> one.endedOn == null || one.endedOn.getYear() > year)
                .count();
    }

    /** Row by row, the six kinds, their sum and 待补, as text. */
    Map<String, String> sectionThree(int year) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("1", count(one -> one.receivedOn.getYear() == year));
        rows.put("2", count(one -> one.receivedOn.getYear() < year && stoodIn(one, year)));
        printed(year)
                .forEach(code -> rows.put(
                        code, count(one -> endedIn(one, year) && one.outcome != null && one.outcome.startsWith(code))));
        rows.put("3.7", count(one -> endedIn(one, year)));
        rows.put("4", count(one -> stoodIn(one, year) && !endedIn(one, year)));
        return rows;
    }

    /** The form of 2019, for the reports of 2019 and 2020, has one row for 其他处理. */
    private static List<String> printed(int year) {
        return year == 2019 || year == 2020
                ? OUTCOMES.stream()
                        .map(code -> code.startsWith("3.6") ? "3.6" : code)
                        .distinct()
                        .toList()
                : OUTCOMES;
    }

    private boolean endedIn(Case one, int year) {
        return one.endedOn != null && one.endedOn.getYear() == year;
    }

    /** An open case stands up to the running year: what comes later nobody has begun to count. */
    private boolean stoodIn(Case one, int year) {
        int first = one.receivedOn.getYear();
        int last = one.endedOn == null ? Math.max(first, runningYear) : one.endedOn.getYear();
        return first <= year && year <= last;
    }

    private String count(Predicate<Case> counted) {
        int[] cells = new int[COLUMNS];
        cases.stream().filter(counted).forEach(one -> cells[one.column]++);
        int sum = Arrays.stream(cells, 0, KIND_MISSING).sum();
        return Arrays.toString(Arrays.copyOf(cells, KIND_MISSING)) + " " + sum + " " + cells[KIND_MISSING];
    }

    /** Cell by cell, as {@link GoldenTable#blocks} reads them. */
    List<String> sectionFour(int year) {
        List<String> cells = new ArrayList<>();
        for (String block : GoldenTable.BLOCKS) {
            int total = 0;
            for (String result : List.of("upheld", "corrected", "other", "pending")) {
                int count = (int) disputes.stream()
                        .filter(one -> one.counted && one.block.equals(block))
                        .filter(one -> result.equals(standing(one, year)))
                        .count();
                cells.add(block + " " + result + " " + count);
                total += count;
            }
            cells.add(block + " total " + total);
        }
        return cells;
    }

    private String standing(Dispute one, int year) {
        int first = one.notifiedOn.getYear();
        if (one.countsOn == null) {
            return first <= year && year <= Math.max(first, runningYear) ? "pending" : "";
        }
        int last = Math.max(first, one.countsOn.getYear());
        if (year == last) {
            return String.valueOf(one.result);
        }
        return first <= year && year < last ? "pending" : "";
    }
}
