package cn.disclosuredesk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Compares ways to append and to read along, side by side in one run: {@code main}, by hand. Only the ratios to the
 * plain insert of the same round mean anything.
 */
final class StoreMeasurement {

    /** Many short slices: whatever else the machine does then falls on all of them alike. */
    private static final int ROUNDS = 25;

    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(500);

    private StoreMeasurement() {}

    public static void main(String[] arguments) {
        Candidate base = new Candidate("plain insert", Candidate.Kind.PLAIN_INSERT);
        List<Candidate> engines = List.of(
                new Candidate("engine as is", Candidate.Kind.ENGINE_AS_IS),
                new Candidate("engine + append lock", Candidate.Kind.ENGINE_WITH_LOCK),
                new Candidate("engine + pull sequencer", Candidate.Kind.ENGINE_IN_ORDER));
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            for (int clients : new int[] {1, 8}) {
                double reference = base.run(clients, SLICE, false);
                for (Candidate engine : engines) {
                    for (boolean withReader : new boolean[] {false, true}) {
                        double ratio = engine.run(clients, SLICE, withReader) / reference;
                        String line =
                                "%d clients, %s%s".formatted(clients, engine.name(), withReader ? ", reader" : "");
                        if (round >= 0) {
                            ratios.computeIfAbsent(line, key -> new ArrayList<>())
                                    .add(ratio);
                        }
                    }
                }
            }
        }
        ratios.forEach((line, values) -> {
            double[] sorted =
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    "%-45s %.2f [%.2f..%.2f]%n",
                    line, sorted[sorted.length / 2], sorted[sorted.length / 4], sorted[sorted.length * 3 / 4]);
        });
        Candidate filled = engines.get(2);
        filled.idleLook(0);
        double small = filled.idleLook(0);
        double large = filled.idleLook(1_000_000);
        System.out.printf(
                "idle look: %.0f us, after a million events more %.0f us (%.2f)%n", small, large, large / small);
        System.exit(0);
    }
}
