package cn.disclosuredesk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measurements as tables, one column for each size of ledger. */
final class Report {

    private final List<Measured> measured;
    private final StringBuilder text = new StringBuilder();

    private Report(List<Measured> measured) {
        this.measured = measured;
    }

    static String of(List<Measured> measured) {
        Report report = new Report(measured);
        report.lines();
        report.memory();
        report.clerk();
        return report.text.toString();
    }

    private void lines() {
        head("milliseconds a line");
        row("import, applications, first tenth", m -> applications(m).get(0));
        row("import, applications, last tenth", m -> applications(m).get(9));
        row(
                "import, applications, last ÷ first",
                m -> applications(m).get(9) / applications(m).get(0));
        row("import, reviews, first tenth", m -> reviews(m).get(0));
        row("import, reviews, last tenth", m -> reviews(m).get(9));
        row("import, whole", m -> m.imported().perLine());
        row("trial run, whole", m -> m.trial().perLine());
        row("the same again, whole", m -> m.again().perLine());
        row("plain SQL, first tenth", m -> plain(m).get(0));
        row("plain SQL, last tenth", m -> plain(m).get(9));
        row("plain SQL, whole", m -> m.plain().perLine());
        row("import ÷ plain SQL", m -> m.imported().perLine() / m.plain().perLine());
        row("import, seconds in all", m -> m.imported().seconds());
        row("tables behind at its end, seconds", Measured::secondsBehind);
        for (int tenth = 0; tenth < 10; tenth++) {
            int each = tenth;
            row(
                    "import, applications, tenth " + (tenth + 1),
                    m -> applications(m).get(each));
        }
    }

    private void memory() {
        head("heap, MB");
        words("allowed", m -> String.valueOf(m.heap().limit()));
        words("most before a collection", m -> String.valueOf(m.heap().most()));
        words("most after a collection", m -> String.valueOf(m.heap().kept()));
        words("ran out", m -> m.heap().ranOut() ? "YES" : "no");
    }

    private void clerk() {
        head("another clerk waits, milliseconds: median / 95 of 100 / longest (calls, of them failed)");
        for (String kind : measured.get(0).quiet().kinds()) {
            words(kind + ", no import", m -> waits(m.quiet(), kind));
            words(kind + ", during the import", m -> waits(m.busy(), kind));
        }
    }

    private static List<Double> applications(Measured m) {
        return m.imported().tenths(0, m.ledger().applications().rows().size());
    }

    private static List<Double> reviews(Measured m) {
        return m.imported()
                .tenths(m.ledger().applications().rows().size(), m.ledger().lines());
    }

    private static List<Double> plain(Measured m) {
        return m.plain().tenths(0, m.ledger().applications().rows().size());
    }

    private static String waits(Latencies latencies, String kind) {
        return "%.0f / %.0f / %.0f (%d, %d)"
                .formatted(
                        latencies.quantile(kind, 0.5),
                        latencies.quantile(kind, 0.95),
                        latencies.quantile(kind, 1),
                        latencies.calls(kind),
                        latencies.failed(kind));
    }

    private void head(String title) {
        text.append('\n');
        line(title, m -> "%,d lines".formatted(m.ledger().lines()));
        line("---", m -> "---:");
    }

    private void row(String title, ToDoubleFunction<Measured> value) {
        words(title, m -> String.format(Locale.ROOT, "%.2f", value.applyAsDouble(m)));
    }

    private void words(String title, Function<Measured, String> value) {
        line(title, value);
    }

    private void line(String title, Function<Measured, String> value) {
        text.append(Stream.concat(Stream.of(title), measured.stream().map(value))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
