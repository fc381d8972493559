package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.SheetRows;
import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.command.ledger.words.LedgerWords;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads the files of a job and takes their lines: all applications of the upload first, because a review may be about
 * any of them, in whatever order the files came. Rows of 过程 go with the line of their number; those that are left come
 * last.
 */
final class LedgerImport {

    private static final int BATCH = 50;
    private static final int STASHED_AT_ONCE = 500;

    private final LedgerJobs jobs;
    private final WaitingRows waiting;
    private final PlatformTransactionManager transactions;
    private final Uploaders uploaders;
    private final LedgerWords words;
    private final Clock clock;

    LedgerImport(
            LedgerJobs jobs,
            Vault vault,
            PlatformTransactionManager transactions,
            Uploaders uploaders,
            LedgerWords words,
            Clock clock) {
        this.jobs = jobs;
        this.waiting = new WaitingRows(jobs, vault);
        this.transactions = transactions;
        this.uploaders = uploaders;
        this.words = words;
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
        OfficeWords office = words.of(job.agency());
        Optional<Rehearsal> rehearsal = job.dryRun() ? Optional.of(rehearsal(job, files, office)) : Optional.empty();
        files.stream().filter(file -> file.sheet() == LedgerSheet.PROCESS).forEach(file -> stash(job, file, office));
        Batches batches = new Batches(job, uploaders.actsOf(job.uploader()), jobs, rehearsal, transactions);
        for (LedgerSheet sheet : LedgerSheet.values()) {
            for (StoredFile file : files) {
                if (file.sheet() == sheet && !taken(job, file, office, batches, stopping)) {
                    jobs.interrupted(job.id());
                    return;
                }
            }
        }
        files.stream()
                .filter(file -> file.sheet() == LedgerSheet.PROCESS)
                .forEach(file -> forEachLine(
                        file,
                        office,
                        line -> line.act().ifPresent(act -> batches.closing(file, line, ((LineAct.OfRow) act).row()))));
        jobs.done(job.id());
    }

    /** False where the desk shuts down before the end of the file. */
    private boolean taken(
            LedgerJob job, StoredFile file, OfficeWords office, Batches batches, BooleanSupplier stopping) {
        try (Reading reading = new Reading(file, office)) {
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
        List<ReadLine> lines = new ArrayList<>(BATCH);
        for (Optional<ReadLine> line = reading.next(); line.isPresent(); line = reading.next()) {
            lines.add(line.get());
            if (lines.size() == BATCH) {
                lines = waiting.left(job, file, lines);
                if (lines.size() > BATCH / 2) {
                    return waiting.placed(job, file, lines);
                }
            }
        }
        return waiting.placed(job, file, waiting.left(job, file, lines));
    }

    /** Before anything is taken: a line may come before or after its rows. */
    private void stash(LedgerJob job, StoredFile file, OfficeWords office) {
        List<PlacedRow> rows = new ArrayList<>(STASHED_AT_ONCE);
        forEachLine(file, office, line -> {
            if (line.act().orElse(null) instanceof LineAct.OfRow read) {
                rows.add(PlacedRow.of(file.place(), line, read.row()));
            }
            if (rows.size() == STASHED_AT_ONCE) {
                jobs.stash(job.id(), rows);
                rows.clear();
            }
        });
        jobs.stash(job.id(), rows);
    }

    private Rehearsal rehearsal(LedgerJob job, List<StoredFile> files, OfficeWords office) {
        Map<Integer, StoredFile> byPlace =
                files.stream().collect(Collectors.toMap(StoredFile::place, Function.identity()));
        Rehearsal rehearsal = new Rehearsal(job.id(), jobs.rehearsed(), (place, row) -> {
            StoredFile file = Objects.requireNonNull(byPlace.get(place));
            ReadLine line = ReadLine.of(file.header(), row, LocalDate.now(clock), office);
            return waiting.placed(job, file, List.of(line)).get(0);
        });
        files.stream()
                .filter(file -> file.sheet() != LedgerSheet.APPLICATIONS)
                .forEach(file -> forEachLine(file, office, line -> line.act().ifPresent(rehearsal::want)));
        return rehearsal;
    }

    private void forEachLine(StoredFile file, OfficeWords office, Consumer<ReadLine> consumer) {
        try (Reading reading = new Reading(file, office)) {
            for (Optional<ReadLine> line = reading.next(); line.isPresent(); line = reading.next()) {
                consumer.accept(line.get());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of one sheet. */
    private final class Reading implements AutoCloseable {

        private final LocalDate today = LocalDate.now(clock);
        private final SheetRows lines;
        private final HeaderRow header;
        private final OfficeWords office;

        Reading(StoredFile file, OfficeWords office) {
            this.lines = jobs.open(file);
            this.header = file.header();
            this.office = office;
        }

        Optional<ReadLine> next() throws IOException {
            return lines.next().map(line -> ReadLine.of(header, line, today, office));
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
