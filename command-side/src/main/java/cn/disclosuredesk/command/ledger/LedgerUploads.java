package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.Intake;
import cn.disclosuredesk.command.ledger.file.UploadedFile;
import cn.disclosuredesk.command.ledger.words.LedgerWords;
import cn.disclosuredesk.ids.AgencyCode;
import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts an upload: looks through it, keeps it encrypted and has it read in the background. */
final class LedgerUploads {

    private final LedgerJobs jobs;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final Uploaders uploaders;
    private final LedgerWords words;
    private final Clock clock;

    LedgerUploads(
            LedgerJobs jobs,
            Scheduler scheduler,
            TransactionTemplate transaction,
            Uploaders uploaders,
            LedgerWords words,
            Clock clock) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.uploaders = uploaders;
        this.words = words;
        this.clock = clock;
    }

    /** Nothing is stored where a file cannot be read: job, files and task come into being together. */
    UUID accept(String agency, List<UploadedFile> files, boolean dryRun, @Nullable String reason) {
        return accept(agency, files, dryRun, reason, this::schedule);
    }

    /** {@code reader} is told the job in the transaction that stores it. */
    UUID accept(
            String agency, List<UploadedFile> files, boolean dryRun, @Nullable String reason, Consumer<UUID> reader) {
        AgencyCode acting = uploaders.agency(agency.isBlank() ? null : agency);
        List<CheckedFile> checked = new Intake(words.of(acting)).check(files);
        LedgerJob job = LedgerJob.begun(
                UuidCreator.getTimeOrderedEpoch(),
                acting,
                uploaders.current(),
                dryRun,
                reason,
                checked.stream().mapToInt(CheckedFile::lines).sum(),
                distinct(checked.stream().flatMap(file -> file.notRead().stream())),
                distinct(checked.stream().flatMap(file -> file.unknown().stream())),
                checked.stream().flatMap(file -> file.ignored().stream()).toList(),
                clock.instant());
        transaction.executeWithoutResult(status -> {
            jobs.begin(job, checked);
            reader.accept(job.id());
        });
        return job.id();
    }

    /**
     * Has the files of a job that has ended read once more.
     *
     * @throws cn.disclosuredesk.command.Refusal where they are being read, or gone
     */
    UUID again(LedgerJob ended, boolean dryRun, @Nullable String reason) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        transaction.executeWithoutResult(status -> {
            jobs.beginAgain(id, ended, uploaders.current(), dryRun, reason);
            schedule(id);
        });
        return id;
    }

    /** Headers of an upload that nobody knows, for whoever may tell what they are. */
    List<String> unknownHeaders(String agency, List<UploadedFile> files) {
        AgencyCode acting = uploaders.agency(agency.isBlank() ? null : agency);
        return new Intake(words.of(acting)).unknownHeaders(files);
    }

    /** Long ago is due at once by every clock: the scheduler's own may differ from the desk's. */
    private void schedule(UUID job) {
        scheduler.schedule(new TaskInstance<>(LedgerTask.NAME, job.toString()), Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Any earlier the scheduler would look and not see it.
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    private static List<String> distinct(Stream<String> headers) {
        return headers.distinct().toList();
    }
}
