package cn.disclosuredesk.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long a clerk waited for each kind of call, in milliseconds, and how many of them were not answered as they should. */
final class Latencies {

    private final Map<String, List<Double>> waited = new LinkedHashMap<>();
    private final Map<String, Integer> failed = new LinkedHashMap<>();

    void add(String kind, double milliseconds, boolean answered) {
        waited.computeIfAbsent(kind, first -> new ArrayList<>()).add(milliseconds);
        failed.merge(kind, answered ? 0 : 1, Integer::sum);
    }

    Set<String> kinds() {
        return waited.keySet();
    }

    int calls(String kind) {
        return waited.getOrDefault(kind, List.of()).size();
    }

    int failed(String kind) {
        return failed.getOrDefault(kind, 0);
    }

    /** The wait that {@code part} of the calls did not exceed. */
    double quantile(String kind, double part) {
        List<Double> sorted = new ArrayList<>(waited.getOrDefault(kind, List.of()));
        Collections.sort(sorted);
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
