package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the lines of one job, batch by batch. A batch is one transaction with its counts and remarks; each line stands
 * under a savepoint of its own, so that a refused line leaves nothing behind and the lines beside it stay.
 */
final class Batches {

    private static final Logger LOG = System.getLogger(Batches.class.getName());
    private static final int ATTEMPTS = 3;

    private final LedgerJob job;
    private final LedgerActs acts;
    private final LedgerJobs jobs;
    private final Optional<Rehearsal> rehearsal;
    private final EarlierLines earlier = new EarlierLines();
    private final TransactionTemplate batch;
    private final TransactionTemplate savepoint;

    Batches(
            LedgerJob job,
            LedgerActs acts,
            LedgerJobs jobs,
            Optional<Rehearsal> rehearsal,
            PlatformTransactionManager transactions) {
        this.job = job;
        this.acts = acts;
        this.jobs = jobs;
        this.rehearsal = rehearsal;
        this.batch = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Where the database refuses a batch, each of its lines stands for itself: one bad line must not cost forty-nine
     * others.
     */
    void take(StoredFile file, List<PlacedLine> lines) {
        try {
            attempt(() -> taken(file, lines));
        } catch (RuntimeException failed) {
            throwUnlessCausedByALine(failed);
            lines.forEach(line -> takeAlone(file, line));
        }
    }

    /** What is odd about a row now that the whole upload was taken: the case it names never came. */
    void closing(StoredFile file, ReadLine line, ProcessRow row) {
        List<String> missing = acts.missing(job.agency(), row).stream()
                .filter(number -> !earlier.hasApplication(number))
                .toList();
        if (!missing.isEmpty()) {
            String message = "登记号%s既不在本次文件中，也未在本台登记，导入后即与本件相连；请核对。".formatted(String.join("、", missing));
            Remark remark = new Remark(
                    Remark.Kind.WARNING,
                    line.cells().header(ProcessColumn.OBJECT),
                    line.cells().shown(ProcessColumn.OBJECT),
                    message);
            batch.executeWithoutResult(status -> jobs.remark(job.id(), file, line.number(), row.number(), remark));
        }
    }

    private void takeAlone(StoredFile file, PlacedLine line) {
        try {
            attempt(() -> taken(file, List.of(line)));
        } catch (RuntimeException failed) {
            throwUnlessCausedByALine(failed);
            LOG.log(
                    Level.WARNING,
                    "ledger job {0}: line {1} of file {2} failed with {3}",
                    job.id(),
                    line.read().number(),
                    file.place(),
                    failed.getClass().getName());
            String message = isConflict(failed) ? "本行与同时进行的其他登记相冲突，未导入，请重新导入" : "写入时出错，本行未导入，请联系管理员";
            batch.executeWithoutResult(status -> jobs.advance(job.id(), file, List.of(line.rejected(null, message))));
        }
    }

    private List<Verdict> taken(StoredFile file, List<PlacedLine> lines) {
        EarlierLines ofBatch = new EarlierLines();
        List<Verdict> verdicts = rehearsal
                .map(memory -> rehearsed(memory, file, lines, ofBatch))
                .orElseGet(() -> inTransaction(batch, () -> {
                    jobs.takeTurn(job.agency());
                    List<Verdict> taken = verdicts(lines, ofBatch);
                    jobs.advance(job.id(), file, taken);
                    return taken;
                }));
        earlier.rememberAll(ofBatch);
        return verdicts;
    }

    private List<Verdict> rehearsed(Rehearsal memory, StoredFile file, List<PlacedLine> lines, EarlierLines ofBatch) {
        List<Verdict> verdicts = new ArrayList<>();
        batch.executeWithoutResult(status -> {
            memory.needed(lines).forEach(this::verdict);
            verdicts.addAll(verdicts(lines, ofBatch));
            status.setRollbackOnly();
        });
        batch.executeWithoutResult(status -> {
            jobs.advance(job.id(), file, verdicts);
            memory.remember(file, lines, verdicts);
        });
        return verdicts;
    }

    private List<Verdict> verdicts(List<PlacedLine> lines, EarlierLines ofBatch) {
        return lines.stream()
                .map(line -> {
                    Verdict verdict = earlier.decided(line)
                            .or(() -> ofBatch.decided(line))
                            .orElseGet(() -> verdict(line));
                    ofBatch.remember(line, verdict);
                    return verdict;
                })
                .toList();
    }

    private Verdict verdict(PlacedLine line) {
        if (line.act().isEmpty()) {
            return line.unreadable();
        }
        try {
            return line.taken(inTransaction(savepoint, () -> line.by(acts, job.agency())));
        } catch (Refusal refusal) {
            return line.refused(refusal);
        }
    }

    /** Somebody else wrote the same thing at the same time: with what she wrote it is judged anew. */
    private static void attempt(Supplier<List<Verdict>> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.get();
                return;
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !isConflict(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static <T> T inTransaction(TransactionTemplate template, Supplier<T> work) {
        T result = template.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("a line must have a verdict");
        }
        return result;
    }

    private static boolean isConflict(RuntimeException failed) {
        return causedBy(failed, ConcurrencyException.class) || causedBy(failed, ConcurrencyFailureException.class);
    }

    /**
     * Without a database no line can be judged, after a commit of unknown end none may be judged twice, and a job that
     * has ended is not ours.
     */
    private static void throwUnlessCausedByALine(RuntimeException failed) {
        if (causedBy(failed, DataAccessResourceFailureException.class)
                || causedBy(failed, CannotCreateTransactionException.class)
                || causedBy(failed, TransactionSystemException.class)
                || causedBy(failed, JobTable.JobEnded.class)) {
            throw failed;
        }
    }

    private static boolean causedBy(Throwable failed, Class<? extends Throwable> type) {
        return type.isInstance(failed) || failed.getCause() != null && causedBy(failed.getCause(), type);
    }
}
