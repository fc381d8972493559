package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.file.CheckedFile;
import cn.disclosuredesk.command.ledger.file.FileTable;
import cn.disclosuredesk.command.ledger.file.SheetRows;
import cn.disclosuredesk.command.ledger.file.StoredFile;
import cn.disclosuredesk.command.vault.Vault;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The uploads of this desk with their files and remarks. */
final class LedgerJobs {

    private final TransactionOperations transaction;
    private final JobTable jobs;
    private final FileTable files;
    private final RemarkTable remarks;

    LedgerJobs(TransactionOperations transaction, JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.transaction = transaction;
        this.jobs = new JobTable(jdbc, vault, json, clock);
        this.files = new FileTable(jdbc, vault, json);
        this.remarks = new RemarkTable(jdbc, vault, json);
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

    /** In the transaction of the caller, so that the counts stand or fall with what was counted. */
    void advance(StoredFile file, List<Verdict> verdicts) {
        jobs.advance(file, verdicts);
        remarks.add(file, verdicts);
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
