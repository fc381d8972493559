package cn.disclosuredesk.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** How many lines were done by when. The clock runs from the first line. */
final class Course {

    private static final int PARTS = 10;

    private final List<Long> nanos = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /** {@code done} lines so far; said again while nothing moves, it counts once. */
    void say(long nanoTime, int done) {
        if (lines.isEmpty() || done > lines.get(lines.size() - 1)) {
            nanos.add(nanoTime);
            lines.add(done);
        }
    }

    int lines() {
        return lines.get(lines.size() - 1);
    }

    double seconds() {
        return (nanos.get(nanos.size() - 1) - nanos.get(0)) / 1e9;
    }

    /** Milliseconds for a line between two lines. */
    double perLine(int from, int to) {
        return (at(to) - at(from)) / 1e6 / (to - from);
    }

    double perLine() {
        return perLine(lines.get(0), lines());
    }

    /** Milliseconds for a line in each tenth of the lines from one to another. */
    List<Double> tenths(int from, int to) {
        List<Double> tenths = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            tenths.add(perLine(from + (to - from) * part / PARTS, from + (to - from) * (part + 1) / PARTS));
        }
        return tenths;
    }

    /** Between two looks, as if the lines had come evenly. */
    private double at(int line) {
        for (int i = 1; i < lines.size(); i++) {
            if (line <= lines.get(i)) {
                double part = (line - lines.get(i - 1)) / (double) (lines.get(i) - lines.get(i - 1));
                return nanos.get(i - 1) + part * (nanos.get(i) - nanos.get(i - 1));
            }
        }
        return nanos.get(nanos.size() - 1);
    }
}
