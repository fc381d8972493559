package cn.disclosuredesk.reportform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells behind a label: counts, and signs that offices print for none. Text among them is kept, for
 * whoever has to say that it does not belong there.
 */
record CellValues(
        List<Long> counts,
        List<Integer> signs,
        String words,
        @Nullable String unreadable) {

    /** Far more than any table has: trying every place takes the square of it. */
    private static final int MOST_CELLS = 100;

    private static final int SHOWN = 20;

    private static final Pattern COUNT = Pattern.compile("(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.0+)?件?");
    private static final Pattern NONE = Pattern.compile("[-—–―‐−─/\\\\]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static CellValues of(String text) {
        List<Long> counts = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String unreadable = null;
        for (String token : BLANKS.split(text.strip())) {
            if (COUNT.matcher(token).matches()) {
                counts.add(count(token));
            } else if (NONE.matcher(token).matches()) {
                signs.add(counts.size());
                counts.add(0L);
            } else if (token.chars().anyMatch(Character::isDigit)) {
                unreadable = unreadable == null ? token : unreadable;
            } else {
                words.append(NO_LETTER.matcher(token).replaceAll(""));
            }
        }
        return new CellValues(List.copyOf(counts), List.copyOf(signs), words.toString(), unreadable);
    }

    /**
     * The cells of a line by its tabs, empty ones as null: where exactly one way of placing {@code wanted} cells is
     * possible; empty where none or several are.
     *
     * @param line what follows the label, up to the end of its line
     */
    static List<@Nullable Long> byTabs(String line, int wanted) {
        List<String> cells = Arrays.asList(line.split("\t", MOST_CELLS + 1));
        if (cells.size() < 2 || cells.size() > MOST_CELLS) {
            return List.of();
        }
        // What stands before the first tab is the end of the label.
        List<@Nullable Long> all = new ArrayList<>();
        for (String cell : cells.subList(1, cells.size())) {
            CellValues values = of(cell);
            if (values.counts.size() > 1 || !values.words.isEmpty() || values.unreadable != null) {
                return List.of();
            }
            all.add(values.counts.isEmpty() ? null : values.counts.get(0));
        }
        if (all.stream().allMatch(cell -> cell == null)) {
            return all.size() >= wanted ? all.subList(0, wanted) : List.of();
        }
        if (all.size() == wanted) {
            return all;
        }
        List<List<@Nullable Long>> adding = Stream.iterate(0, from -> from + wanted <= all.size(), from -> from + 1)
                .filter(from -> isEmpty(all.subList(0, from)) && isEmpty(all.subList(from + wanted, all.size())))
                .map(from -> all.subList(from, from + wanted))
                .filter(CellValues::addsUp)
                .distinct()
                .toList();
        return adding.size() == 1 ? adding.get(0) : List.of();
    }

    private static boolean isEmpty(List<@Nullable Long> cells) {
        return cells.stream().allMatch(cell -> cell == null);
    }

    private static boolean addsUp(List<@Nullable Long> cells) {
        Long total = cells.get(cells.size() - 1);
        return total != null
                && total
                        == cells.subList(0, cells.size() - 1).stream()
                                .mapToLong(cell -> cell == null ? 0 : cell)
                                .sum();
    }

    /** As a sentence may show it. */
    static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static long count(String token) {
        String digits = token.replace(",", "").replace("件", "");
        int point = digits.indexOf('.');
        return Long.parseLong(point < 0 ? digits : digits.substring(0, point));
    }
}
