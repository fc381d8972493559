package cn.disclosuredesk.command.ledger;

import static java.util.stream.Collectors.toList;

import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.FileTable;
import cn.disclosuredesk.command.ledger.file.SheetRows;
import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.command.vault.Vault;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

    LedgerJobs(TransactionOperations transaction, JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.transaction = transaction;
        this.jobs = new JobTable(jdbc, vault, json, clock);
        this.files = new FileTable(jdbc, vault, json);
        this.remarks = new RemarkTable(jdbc, vault, json);
        this.rows = new RowTable(jdbc, vault, json);
    }

    /** In the transaction of the caller. */
    void begin(LedgerJob job, List<CheckedFile> checked) {
        jobs.insert(job);
        files.insert(job.id(), checked);
    }

    Optional<LedgerJob> find(UUID id) {
        return jobs.find(id);
    }

    List<PlacedRemark> remarks(UUID id, Remark.Kind kind) {
        return remarks.of(id, kind);
    }

    List<StoredFile> files(UUID id) {
        return files.of(id);
    }

    SheetRows open(StoredFile file) {
        return files.open(file);
    }

    /** The rows of 过程 of this job. */
    RowTable rows() {
        return rows;
    }

    void stash(UUID job, List<PlacedRow> placed) {
        transaction.executeWithoutResult(status -> placed.forEach(row -> rows.insert(job, row)));
    }

    /** In the transaction of the caller, so that the counts stand or fall with what was counted. */
    void advance(StoredFile file, List<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(verdict -> !verdict.rows().isEmpty())) {
            advanceRows(file.job(), verdicts);
        }
        jobs.advance(file, verdicts);
        remarks.add(file, verdicts);
    }

    private void advanceRows(UUID job, List<Verdict> verdicts) {
        Map<Integer, List<Verdict>> byFile = verdicts.stream()
                .flatMap(verdict -> verdict.rows().stream())
                .filter(row -> rows.settle(job, row.file(), row.verdict().line()))
                .collect(Collectors.groupingBy(
                        Verdict.OfRow::file, TreeMap::new, Collectors.mapping(Verdict.OfRow::verdict, toList())));
        if (!byFile.isEmpty()) {
            files.of(job).stream()
                    .filter(file -> byFile.containsKey(file.place()))
                    .forEach(file -> advance(file, byFile.get(file.place())));
        }
    }

    void done(UUID id) {
        transaction.executeWithoutResult(status -> {
            jobs.done(id);
            files.delete(id);
        });
    }

    /** The job will not go on: says how far it came. What was imported stays. */
    void interrupted(UUID id) {
        transaction.executeWithoutResult(status -> {
            if (jobs.interrupted(id)) {
                files.delete(id);
            }
        });
    }
}
