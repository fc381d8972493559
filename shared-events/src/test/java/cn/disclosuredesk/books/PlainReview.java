package cn.disclosuredesk.books;

import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A review, counted by hand. */
final class PlainReview extends PlainCase {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2035;

    enum What {
        NOTIFIED,
        ENDED,
        APPEALED,
        EFFECTIVE,
        LEFT
    }

    /** @param counts the day by whose year an end counts */
    record Day(
            What what,
            LocalDate day,
            @Nullable LocalDate counts,
            @Nullable ReviewResult result,
            @Nullable ReviewKind kind,
            boolean counted) {}

    /** What happened, by the number of its record. */
    final Map<Long, Day> days = new TreeMap<>();

    PlainReview(int sealedThrough) {
        super(sealedThrough);
    }

    Day notice() {
        return all(What.NOTIFIED).findAny().orElseThrow();
    }

    boolean isCounted() {
        return notice().counted() && all(What.LEFT).findAny().isEmpty();
    }

    /** The last judgment that nobody appealed; null while pending. */
    @Nullable
    Day end() {
        Day last = Stream.concat(all(What.ENDED), all(What.APPEALED))
                .max(Comparator.comparing(Day::day).thenComparing(Day::what))
                .orElse(null);
        return last == null || last.what() == What.APPEALED ? null : last;
    }

    /** The day by whose year it counts as ended; null while pending. */
    @Nullable
    LocalDate ended() {
        Day end = end();
        return end == null
                ? null
                : all(What.EFFECTIVE)
                        .map(Day::day)
                        .filter(day -> !day.isBefore(end.day()))
                        .min(Comparator.naturalOrder())
                        .orElse(end.counts());
    }

    boolean isPossible() {
        return days.values().stream().noneMatch(day -> day.day().isBefore(notice().day()));
    }

    @Override
    Map<String, Integer> byFacts(int running) {
        Map<String, Integer> cells = new TreeMap<>();
        if (!isCounted()) {
            return cells;
        }
        LocalDate came = notice().day();
        LocalDate went = ended();
        int known = went == null ? Math.max(running, came.getYear()) : LAST_YEAR;
        for (int year = FIRST_YEAR; year <= known; year++) {
            LocalDate begins = LocalDate.of(year, 1, 1);
            LocalDate over = begins.plusYears(1);
            boolean stands = came.isBefore(over) && (went == null || !went.isBefore(begins));
            if (stands) {
                boolean pending = went == null || !went.isBefore(over);
                cells.put(cell(year, pending ? "pending" : result()), 1);
            }
        }
        return cells;
    }

    @Override
    Map<String, Integer> after(int sealed, int running) {
        boolean saidResult = isPublished() && lastWords(".*/pending") == null;
        return saidResult || !isCounted() ? Map.of() : course(sealed, running);
    }

    private Map<String, Integer> course(int sealed, int running) {
        Map<String, Integer> cells = new TreeMap<>();
        int first =
                isPublished() ? sealed + 1 : Math.max(sealed + 1, notice().day().getYear());
        LocalDate went = ended();
        int known = Math.max(running, notice().day().getYear());
        int last = Math.max(first, went == null ? known : went.getYear());
        for (int year = first; year < last; year++) {
            cells.put(cell(year, "pending"), 1);
        }
        cells.put(cell(last, went == null ? "pending" : result()), 1);
        return cells;
    }

    String result() {
        return end().result().cell();
    }

    private String cell(int year, String result) {
        return year + " 4/" + notice().kind().block() + "/" + result;
    }

    private Stream<Day> all(What what) {
        return days.values().stream().filter(day -> day.what() == what);
    }
}
