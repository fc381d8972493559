package cn.disclosuredesk.books;

import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An application, counted by hand. */
final class PlainApplication extends PlainCase {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2035;

    enum What {
        RECEIVED,
        CONFIRMED,
        COPY,
        ENDED,
        LEFT
    }

    record Day(
            What what,
            LocalDate day,
            @Nullable ApplicantKind kind,
            @Nullable Outcome outcome) {}

    /** What happened, by the number of its record. */
    final Map<Long, Day> days = new TreeMap<>();

    private final @Nullable Opening opening;

    PlainApplication(int sealedThrough, @Nullable Opening opening) {
        super(sealedThrough);
        this.opening = opening;
    }

    LocalDate received() {
        boolean confirmed = days.values().stream().anyMatch(day -> day.what() == What.CONFIRMED);
        return days.values().stream()
                .filter(day -> day.what() == What.COPY || day.what() == (confirmed ? What.CONFIRMED : What.RECEIVED))
                .map(Day::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<Day> ends() {
        return all(What.ENDED).sorted(Comparator.comparing(Day::day)).toList();
    }

    boolean hasLeft() {
        return all(What.LEFT).findAny().isPresent();
    }

    boolean isOpen() {
        return ends().isEmpty() && !hasLeft();
    }

    boolean kindIsMissing() {
        return column().equals(Account.KIND_MISSING);
    }

    boolean isPossible() {
        return ends().stream().noneMatch(end -> end.day().isBefore(received()));
    }

    @Override
    Map<String, Integer> byFacts(int running) {
        Map<String, Integer> rows = new TreeMap<>();
        boolean stub = isStub();
        if (hasLeft() || (stub && !opening.open())) {
            return rows;
        }
        LocalDate came = received();
        LocalDate went = ends().isEmpty() ? null : ends().get(0).day();
        int known = went == null ? Math.max(running, stub ? opening.year() : came.getYear()) : LAST_YEAR;
        for (int year = stub ? opening.year() : FIRST_YEAR; year <= known; year++) {
            LocalDate begins = LocalDate.of(year, 1, 1);
            LocalDate over = begins.plusYears(1);
            boolean before = came.isBefore(begins);
            boolean goneBefore = went != null && went.isBefore(begins) && !(stub && year == opening.year());
            if (!came.isBefore(over) || (before && goneBefore)) {
                continue;
            }
            rows.put(row(year, before ? "2" : "1", column()), 1);
            boolean stays = went == null || !went.isBefore(over);
            rows.put(row(year, stays ? "4" : outcome().code(), column()), 1);
        }
        return rows;
    }

    @Override
    Map<String, Integer> after(int sealed, int running) {
        if (isPublished()) {
            String carriedOut = lastWords("3/4/.*");
            return carriedOut == null || lastPublished() != sealed
                    ? Map.of()
                    : course(sealed + 1, "2", carriedOut.substring("3/4/".length()), running);
        }
        if (hasLeft() || (isStub() && (!opening.open() || sealed < opening.year()))) {
            return byFacts(running);
        }
        int first = Math.max(sealed + 1, received().getYear());
        return course(first, "1", column(), running);
    }

    private Map<String, Integer> course(int first, String comesIn, String column, int running) {
        Map<String, Integer> rows = new TreeMap<>();
        Integer end = Stream.concat(ends().stream().limit(1), all(What.LEFT))
                .map(day -> Math.max(first, day.day().getYear()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        int known = Math.max(running, received().getYear());
        int last = end == null ? Math.max(first, known) : end;
        for (int year = first; year <= last; year++) {
            rows.put(row(year, year == first ? comesIn : "2", column), 1);
            boolean ends = end != null && year == end;
            rows.put(row(year, ends ? closing() : "4", column), 1);
        }
        return rows;
    }

    private String closing() {
        return hasLeft() ? "3.6.3" : outcome().code();
    }

    /** The first reply counts; another one of the same year takes its place. */
    private Outcome outcome() {
        int year = ends().get(0).day().getYear();
        return ends().stream()
                .filter(end -> end.day().getYear() == year)
                .reduce((one, other) -> other)
                .orElseThrow()
                .outcome();
    }

    private static String row(int year, String row, String column) {
        return year + " 3/" + row + "/" + column;
    }

    private boolean isStub() {
        return opening != null && received().getYear() < opening.year();
    }

    private String column() {
        ApplicantKind kind = all(What.RECEIVED).findAny().orElseThrow().kind();
        return kind == null ? Account.KIND_MISSING : String.valueOf(kind.ordinal());
    }

    private Stream<Day> all(What what) {
        return days.values().stream().filter(day -> day.what() == what);
    }
}
