package cn.disclosuredesk.command.ledger;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The import as a task of the scheduler: one per job, under the job's id, run once. The node that runs it shows by its
 * heartbeat that it lives; when that stops, another node says how far the job came. It is not taken up again: only the
 * office knows whether the file is still the right one, and importing it again changes nothing twice.
 */
final class LedgerTask {

    static final String NAME = "ledger-import";

    private static final Logger LOG = System.getLogger(LedgerTask.class.getName());

    private final LedgerImport ledgers;
    private final LedgerJobs jobs;

    private LedgerTask(LedgerImport ledgers, LedgerJobs jobs) {
        this.ledgers = ledgers;
        this.jobs = jobs;
    }

    static OneTimeTask<Void> of(LedgerImport ledgers, LedgerJobs jobs) {
        LedgerTask task = new LedgerTask(ledgers, jobs);
        return Tasks.oneTime(NAME)
                .onFailure(task::interrupted)
                .onDeadExecution(task::interrupted)
                .execute((instance, context) ->
                        task.run(UUID.fromString(instance.getId()), context.getSchedulerState()::isShuttingDown));
    }

    /** Only the kind of a failure is logged: its message may quote a cell. */
    private void run(UUID job, BooleanSupplier stopping) {
        try {
            ledgers.run(job, stopping);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.ERROR,
                    "ledger job {0} stopped: {1}",
                    job,
                    failed.getClass().getName());
            jobs.interrupted(job);
        }
    }

    private void interrupted(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        jobs.interrupted(UUID.fromString(complete.getExecution().getId()));
        operations.remove();
    }
}
