package cn.disclosuredesk.books;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case as somebody counts it who keeps no books: plain days, and a copy of what each sealed year said about it. Years
 * that are not sealed are counted from the days and from how the case stood when the last year was sealed
 * (《domain/practice.md》 A1, rules i to v); nothing is read of what the events keep.
 */
abstract class PlainCase {

    /** What sealed years say: {@code 2025 3/1/0} and the like, by year. */
    private final SortedMap<Integer, Map<String, Integer>> published = new TreeMap<>();

    private int sealedThrough;

    PlainCase(int sealedThrough) {
        this.sealedThrough = sealedThrough;
    }

    /** Counted by days alone, as if no year had ever been sealed. */
    abstract Map<String, Integer> byFacts(int running);

    /** Counted in the years after {@code sealed}, from its state then. */
    abstract Map<String, Integer> after(int sealed, int running);

    final Map<String, Integer> official(int running) {
        Map<String, Integer> all = new TreeMap<>(after(sealedThrough, running));
        published.values().forEach(all::putAll);
        return all;
    }

    final void seal(int through, int running) {
        official(running).forEach((entry, count) -> {
            int year = yearOf(entry);
            if (year > sealedThrough && year <= through) {
                published.computeIfAbsent(year, any -> new TreeMap<>()).put(entry, count);
            }
        });
        sealedThrough = Math.max(sealedThrough, through);
    }

    /** The years from {@code from} on are published anew. */
    final void restate(int from, int running) {
        int last = sealedThrough;
        published.tailMap(from).clear();
        sealedThrough = from - 1;
        seal(last, running);
    }

    final boolean isPublished() {
        return !published.isEmpty();
    }

    /** Of the last sealed year that says anything: its entry of this kind, without the year; null if there is none. */
    final String lastWords(String pattern) {
        return published.get(published.lastKey()).keySet().stream()
                .map(entry -> entry.substring(entry.indexOf(' ') + 1))
                .filter(entry -> entry.matches(pattern))
                .findFirst()
                .orElse(null);
    }

    final int lastPublished() {
        return published.lastKey();
    }

    static int yearOf(String entry) {
        return Integer.parseInt(entry.substring(0, entry.indexOf(' ')));
    }
}
