package cn.disclosuredesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Uploads a ledger into a fresh office and one of ten times as many lines into another, each at 256 MB of heap, and prints
 * what a line cost at the beginning and at the end: {@code java -jar benchmarks.jar [lines …]}. The desk is the one in
 * {@code desk/target}.
 */
public final class LedgerImportBenchmark {

    private static final Path DESK = Path.of("desk", "target", "desk.jar");
    private static final List<Integer> LINES = List.of(4_150, 41_500);
    private static final long SEED = 20_260_101;

    private LedgerImportBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        List<Integer> sizes = arguments.length == 0
                ? LINES
                : Stream.of(arguments).map(Integer::valueOf).toList();
        List<Measured> measured = new ArrayList<>();
        for (int lines : sizes) {
            measured.add(measure(lines));
        }
        System.out.print(Report.of(measured));
    }

    private static Measured measure(int lines) throws IOException, SQLException, InterruptedException {
        Path folder = Files.createTempDirectory("desk-benchmark");
        InventedLedger ledger = InventedLedger.of(lines, SEED);
        try (PackagedDesk desk = PackagedDesk.start(DESK, folder);
                Connection database = desk.database();
                Clerk clerk = new Clerk(desk)) {
            clerk.warmUp();
            Latencies quiet = clerk.worksFor(Clerk.QUIET);
            say("%,d lines: trial run", lines);
            Course trial = new Upload(desk, database).of(ledger, true);
            say("%,d lines: import", lines);
            clerk.begin();
            Course imported = new Upload(desk, database).of(ledger, false);
            Latencies busy = clerk.end();
            double behind = new Projections(database).secondsToCatchUp();
            say("%,d lines: the same again", lines);
            Course again = new Upload(desk, database).of(ledger, false);
            say("%,d lines: plain SQL", lines);
            Course plain = new PlainInserts(database).of(ledger);
            return new Measured(ledger, trial, imported, again, plain, behind, quiet, busy, desk.heap());
        } finally {
            Folder.delete(folder);
        }
    }

    private static void say(String format, Object... values) {
        System.err.println(format.formatted(values));
    }
}
