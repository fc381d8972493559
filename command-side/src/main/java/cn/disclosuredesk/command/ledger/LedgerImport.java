package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.command.ledger.growth.RememberedLine;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads the files of a job and takes their lines: all applications of the upload first, because a review may be about
 * any of them, in whatever order the files came.
 */
final class LedgerImport {

    private static final int BATCH = 50;

    private final LedgerJobs jobs;
    private final Vault vault;
    private final PlatformTransactionManager transactions;
    private final Uploaders uploaders;
    private final Clock clock;

    LedgerImport(
            LedgerJobs jobs, Vault vault, PlatformTransactionManager transactions, Uploaders uploaders, Clock clock) {
        this.jobs = jobs;
        this.vault = vault;
        this.transactions = transactions;
        this.uploaders = uploaders;
        this.clock = clock;
    }

    /**
     * {@code stopping} says whether the desk shuts down: the job then ends between two batches and says how far it
     * came.
     */
    void run(UUID id, BooleanSupplier stopping) {
        jobs.find(id).filter(job -> job.state() == LedgerJob.State.RUNNING).ifPresent(job -> run(job, stopping));
    }

    private void run(LedgerJob job, BooleanSupplier stopping) {
        List<StoredFile> files = jobs.files(job);
        Optional<Rehearsal> rehearsal = job.dryRun() ? Optional.of(rehearsal(files)) : Optional.empty();
        Batches batches = new Batches(job, uploaders.actsOf(job.uploader()), jobs, rehearsal, transactions);
        for (LedgerSheet sheet : LedgerSheet.values()) {
            for (StoredFile file : files) {
                if (file.sheet() == sheet && !taken(job, file, batches, stopping)) {
                    jobs.interrupted(job.id());
                    return;
                }
            }
        }
        jobs.done(job.id());
    }

    /** False where the desk shuts down before the end of the file. */
    private boolean taken(LedgerJob job, StoredFile file, Batches batches, BooleanSupplier stopping) {
        try (Reading reading = new Reading(file)) {
            for (List<PlacedLine> lines = batch(job, reading, file);
                    !lines.isEmpty();
                    lines = batch(job, reading, file)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                batches.take(file, lines);
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<PlacedLine> batch(LedgerJob job, Reading reading, StoredFile file) throws IOException {
        List<PlacedLine> lines = new ArrayList<>(BATCH);
        while (lines.size() < BATCH) {
            Optional<ReadLine> line = reading.next();
            if (line.isEmpty()) {
                break;
            }
            lines.add(placed(job, file, line.get()));
        }
        return lines;
    }

    private PlacedLine placed(LedgerJob job, StoredFile file, ReadLine line) {
        RememberedLine remembered = line.cells().remembered();
        String hash = line.act().isPresent() ? vault.keyedHash(RememberedLine.PURPOSE, remembered.normalised()) : "";
        return new PlacedLine(
                file.sheet(), line, new LineOrigin(file.source(line.number()), hash, remembered, job.reason()));
    }

    private Rehearsal rehearsal(List<StoredFile> files) {
        Rehearsal rehearsal = new Rehearsal();
        files.stream()
                .filter(file -> file.sheet() == LedgerSheet.REVIEWS)
                .forEach(file -> forEachAct(file, rehearsal::want));
        return rehearsal;
    }

    private void forEachAct(StoredFile file, Consumer<LineAct> consumer) {
        try (Reading reading = new Reading(file)) {
            for (Optional<ReadLine> line = reading.next(); line.isPresent(); line = reading.next()) {
                line.get().act().ifPresent(consumer);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines below the header of one file. */
    private final class Reading implements AutoCloseable {

        private final LocalDate today = LocalDate.now(clock);
        private final CsvLines lines;
        private final HeaderRow header;

        Reading(StoredFile file) throws IOException {
            InputStream clear = jobs.open(file);
            lines = new CsvLines(clear, file.form());
            header = lines.next()
                    .flatMap(line -> HeaderRow.recognise(line.cells()))
                    .orElseThrow(() -> new IllegalStateException("a stored ledger file has a header"));
        }

        Optional<ReadLine> next() throws IOException {
            return lines.next().map(line -> ReadLine.of(header, line, today));
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
