package cn.disclosuredesk.command.ledger;

import static java.util.stream.Collectors.toList;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.FileTable;
import cn.disclosuredesk.command.ledger.file.SheetRows;
import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The uploads of this desk with their files and remarks. */
final class LedgerJobs {

    private final TransactionOperations transaction;
    private final JobTable jobs;
    private final FileTable files;
    private final RemarkTable remarks;
    private final RowTable rows;
    private final RehearsalTable rehearsed;
    private final AgencyTurns turns;
    private final Duration kept;
    private final Clock clock;

    /** @param kept for how long the files of a job are kept that may be done again */
    LedgerJobs(
            TransactionOperations transaction,
            JdbcClient jdbc,
            Vault vault,
            JsonMapper json,
            Duration kept,
            Clock clock) {
        this.transaction = transaction;
        this.jobs = new JobTable(jdbc, vault, json, clock);
        this.files = new FileTable(jdbc, vault, json);
        this.remarks = new RemarkTable(jdbc, vault, json);
        this.rows = new RowTable(jdbc, vault, json);
        this.rehearsed = new RehearsalTable(jdbc, vault, json);
        this.turns = new AgencyTurns(jdbc);
        this.kept = kept;
        this.clock = clock;
    }

    /** In the transaction of the caller. */
    void begin(LedgerJob job, List<CheckedFile> checked) {
        jobs.insert(job);
        files.insert(job.id(), checked);
    }

    /**
     * The files of a job that has ended, once more, in the transaction of the caller.
     *
     * @throws Refusal where they are being read, or gone
     */
    LedgerJob beginAgain(UUID id, LedgerJob ended, String uploader, boolean dryRun, @Nullable String reason) {
        if (jobs.areRead(ended.files())) {
            throw Refusal.recordedAlready(null, "这份台账正在导入，请等它结束后再试。");
        }
        if (!mayRunAgain(jobs.find(ended.id()).orElseThrow())) {
            throw Refusal.excluded(null, "这次上传的文件已经删除，请重新上传。");
        }
        LedgerJob again = ended.again(id, uploader, dryRun, reason, clock.instant());
        jobs.insert(again);
        return again;
    }

    /** Whether the files are still there. */
    boolean mayRunAgain(LedgerJob job) {
        return job.state() != LedgerJob.State.RUNNING
                && job.keptUntil() != null
                && job.keptUntil().isAfter(clock.instant());
    }

    Optional<LedgerJob> find(UUID id) {
        return jobs.find(id);
    }

    List<LedgerJob> latest(AgencyCode agency, int most) {
        return jobs.latest(agency, most);
    }

    List<PlacedRemark> remarks(UUID id, Remark.Kind kind) {
        return remarks.of(id, kind);
    }

    List<StoredFile> files(LedgerJob job) {
        return files.of(job.files());
    }

    SheetRows open(StoredFile file) {
        return files.open(file);
    }

    /** The rows of 过程 of this job. */
    RowTable rows() {
        return rows;
    }

    /** The lines of this dry run that later ones need. */
    RehearsalTable rehearsed() {
        return rehearsed;
    }

    void stash(UUID job, List<PlacedRow> placed) {
        transaction.executeWithoutResult(status -> placed.forEach(row -> rows.insert(job, row)));
    }

    /** Until the transaction of the caller ends, no other job takes lines of this agency. */
    void takeTurn(AgencyCode agency) {
        turns.take(agency);
    }

    /** In the transaction of the caller, so that the counts stand or fall with what was counted. */
    void advance(UUID job, StoredFile file, List<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(verdict -> !verdict.rows().isEmpty())) {
            advanceRows(job, file, verdicts);
        }
        jobs.advance(job, file, verdicts);
        remarks.add(job, file, verdicts);
    }

    /** One more remark on a line that was counted already, in the transaction of the caller. */
    void remark(UUID job, StoredFile file, long line, String number, Remark remark) {
        remarks.add(job, file, List.of(new Verdict(line, Verdict.Kind.UNCHANGED, number, List.of(remark))));
    }

    private void advanceRows(UUID job, StoredFile of, List<Verdict> verdicts) {
        Map<Integer, List<Verdict>> byFile = verdicts.stream()
                .flatMap(verdict -> verdict.rows().stream())
                .filter(row -> rows.settle(job, row.file(), row.verdict().line()))
                .collect(Collectors.groupingBy(
                        Verdict.OfRow::file, TreeMap::new, Collectors.mapping(Verdict.OfRow::verdict, toList())));
        if (!byFile.isEmpty()) {
            files.of(of.job()).stream()
                    .filter(file -> byFile.containsKey(file.place()))
                    .forEach(file -> advance(job, file, byFile.get(file.place())));
        }
    }

    void done(UUID id) {
        transaction.executeWithoutResult(status -> {
            rows.delete(id);
            rehearsed.delete(id);
            jobs.done(id);
            LedgerJob job = jobs.find(id).orElseThrow();
            boolean nothingLeftToDo =
                    !job.dryRun() && job.rejected() == 0 && remarks.count(id, Remark.Kind.CORRECTION) == 0;
            if (nothingLeftToDo) {
                forget(job.files());
            } else {
                keep(job);
            }
        });
    }

    /** The job will not go on: says how far it came. What was imported stays. */
    void interrupted(UUID id) {
        transaction.executeWithoutResult(status -> {
            rows.delete(id);
            rehearsed.delete(id);
            if (jobs.interrupted(id)) {
                jobs.find(id).ifPresent(this::keep);
            }
        });
    }

    /** Deletes the files that nobody took up again in time. */
    void forgetOldFiles() {
        jobs.filesKeptLongEnough()
                .forEach(owner -> transaction.executeWithoutResult(status -> {
                    if (!jobs.areRead(owner)) {
                        forget(owner);
                    }
                }));
    }

    private void keep(LedgerJob job) {
        jobs.keepFiles(job.files(), clock.instant().plus(kept));
    }

    /** With the files go the cells that their corrections would have changed. */
    private void forget(UUID owner) {
        files.delete(owner);
        remarks.forgetCorrections(owner);
        jobs.keepFiles(owner, null);
    }
}
