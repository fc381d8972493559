package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.ledger.words.LedgerWords;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.vault.Vault;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    LedgerJobs ledgerJobs(
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Vault vault,
            JsonMapper json,
            @Value("${desk.ledger.keep-files:24h}") Duration kept,
            Clock clock) {
        return new LedgerJobs(new TransactionTemplate(transactions), jdbc, vault, json, kept, clock);
    }

    @Bean
    LedgerImport ledgerImport(
            LedgerJobs jobs,
            Vault vault,
            PlatformTransactionManager transactions,
            Uploaders uploaders,
            LedgerWords words,
            Clock clock) {
        return new LedgerImport(jobs, vault, transactions, uploaders, words, clock);
    }

    @Bean
    OneTimeTask<Void> ledgerTask(LedgerImport ledgers, LedgerJobs jobs) {
        return LedgerTask.of(ledgers, jobs);
    }

    @Bean
    RecurringTask<Void> forgetLedgerFiles(LedgerJobs jobs) {
        return Tasks.recurring("forget-ledger-files", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> jobs.forgetOldFiles());
    }

    @Bean
    LedgerUploads ledgerUploads(
            LedgerJobs jobs,
            Scheduler scheduler,
            PlatformTransactionManager transactions,
            Uploaders uploaders,
            LedgerWords words,
            Clock clock) {
        return new LedgerUploads(jobs, scheduler, new TransactionTemplate(transactions), uploaders, words, clock);
    }

    @Bean
    LedgersAtOnce ledgersAtOnce(LedgerUploads uploads, LedgerImport ledgers) {
        return new LedgersAtOnce(uploads, ledgers);
    }

    @Bean
    Ledgers ledgers(
            Once once,
            LedgerUploads uploads,
            LedgerJobs jobs,
            Uploaders uploaders,
            Agencies agencies,
            JdbcClient jdbc,
            Clock clock) {
        return new Ledgers(once, uploads, jobs, uploaders, agencies, new LineLinks(jdbc), clock);
    }
}
